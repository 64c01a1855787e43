# What encryption costs; in ctest with few rows, so that it keeps running. By hand from a release build: bench_store 250000
add_executable(bench_store ${CMAKE_CURRENT_SOURCE_DIR}/bench/bench_store.cpp)
target_link_libraries(bench_store PRIVATE wemi_flags store Qt6::Sql wemi_sqlite)
add_test(NAME bench_store COMMAND bench_store 2000)
set_tests_properties(bench_store PROPERTIES TIMEOUT 1200)
