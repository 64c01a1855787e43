wemi_test(store/tst_database store Qt6::Sql)
