# What consoles do when a real server stops, dies, goes back in time, or proves who it is.
wemi_test(central/tst_realsyncer sync access Qt6::Sql Qt6::Network TIMEOUT 3600)
wemi_test(central/tst_failover sync Qt6::Sql Qt6::Network TIMEOUT 3600)
wemi_test(central/tst_olderdump sync Qt6::Sql TIMEOUT 3600)
wemi_test(central/tst_tls sync Qt6::Network TIMEOUT 3600)
wemi_test(central/tst_lightround sync access Qt6::Sql Qt6::Network TIMEOUT 3600)
