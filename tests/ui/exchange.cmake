wemi_test(ui/tst_conflictspage ui cost access sync Qt6::Sql)
wemi_test(ui/tst_unsentpage ui cost access sync Qt6::Sql)
