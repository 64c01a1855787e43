wemi_test(ui/tst_supportreportpage ui cost access)
wemi_test(ui/tst_feedbackface ui cost access)
