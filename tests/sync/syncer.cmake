wemi_test(sync/tst_centraladdress sync)
wemi_test(sync/tst_syncer simulated sync TIMEOUT 3600)
wemi_test(sync/tst_rounds simulated sync)
