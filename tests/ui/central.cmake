wemi_test(ui/tst_centralpage ui simulated)
target_include_directories(tst_centralpage PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/ui ${CMAKE_CURRENT_SOURCE_DIR}/sync)
wemi_test(ui/tst_atthecentral ui simulated Qt6::Sql)
target_include_directories(tst_atthecentral PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/ui ${CMAKE_CURRENT_SOURCE_DIR}/sync)
