wemi_test(ui/tst_helpview ui)
wemi_test(ui/tst_appearance ui)
