wemi_test(store/tst_database store Qt6::Sql)
wemi_test(store/tst_encryption store Qt6::Sql)
wemi_test(store/tst_migrations store Qt6::Sql)
wemi_test(store/tst_storefile store Qt6::Sql)
wemi_test(store/tst_backup store Qt6::Sql)
wemi_test(store/tst_rescue store Qt6::Sql)
wemi_test(store/tst_check store Qt6::Sql)

# A program the tests may run under limits and kill.
add_executable(storeactor ${CMAKE_CURRENT_SOURCE_DIR}/crash/storeactor.cpp)
target_link_libraries(storeactor PRIVATE wemi_flags store Qt6::Sql wemi_sqlite)
foreach(test tst_storefile tst_encryption tst_backup)
    add_dependencies(${test} storeactor)
endforeach()

# The program as it is shipped is bound to that library, and to no other SQLite.
add_test(NAME case88_library_of_the_program COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/store/linked $<TARGET_FILE:wemi-console>)

# The library must run on processors without AVX: its instructions may stand only in the cipher's own variants.
add_test(NAME engine_baseline COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/store/baseline $<TARGET_FILE:wemi_sqlite_engine>)
