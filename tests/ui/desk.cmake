wemi_test(ui/tst_homepage ui cost access)
