wemi_test(ui/tst_matchpage ui cost access)
wemi_test(ui/tst_boardpage ui cost access)
wemi_test(ui/tst_keptwords ui cost access)
