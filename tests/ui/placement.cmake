wemi_test(ui/tst_placementface ui cost access)
wemi_test(ui/tst_wagechangepage ui cost access Qt6::Sql)
