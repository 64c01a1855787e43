find_package(Qt6 6.4 REQUIRED COMPONENTS Network)
wemi_test(central/tst_twocentrals sync simulated TIMEOUT 600)
wemi_test(central/tst_failurecases_line sync Qt6::Network TIMEOUT 600)
wemi_test(central/tst_realcentral sync simulated TIMEOUT 600)
