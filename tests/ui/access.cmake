wemi_test(ui/tst_startpages ui)
