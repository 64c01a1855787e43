wemi_test(ui/tst_requestface ui cost access)
