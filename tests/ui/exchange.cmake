wemi_test(ui/tst_conflictspage ui cost access sync)
wemi_test(ui/tst_unsentpage ui cost access sync)
