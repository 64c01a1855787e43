wemi_test(sync/tst_outgoing sync Qt6::Sql)
wemi_test(sync/tst_incoming sync Qt6::Sql)
