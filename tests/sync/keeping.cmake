wemi_test(sync/tst_keeping sync)
