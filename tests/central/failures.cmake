wemi_test(central/tst_twocentrals sync simulated TIMEOUT 600)
