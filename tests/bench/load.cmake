# The first load of a console against plain insertion of the same rows; in ctest with few, so that it keeps running. By hand from
# a release build: bench_load 250000
add_executable(bench_load ${CMAKE_CURRENT_SOURCE_DIR}/bench/bench_load.cpp)
target_link_libraries(bench_load PRIVATE wemi_flags sync Qt6::Sql wemi_sqlite)
add_test(NAME bench_load COMMAND bench_load 2000)
set_tests_properties(bench_load PROPERTIES TIMEOUT 120)
