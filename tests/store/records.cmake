wemi_test(store/tst_store_facade store Qt6::Sql)
