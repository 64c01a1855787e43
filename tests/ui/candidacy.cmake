wemi_test(ui/tst_candidacyface ui cost access)
