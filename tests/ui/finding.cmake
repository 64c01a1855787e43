wemi_test(ui/tst_duplicates ui cost access)
wemi_test(ui/tst_quicksearch ui cost access)
