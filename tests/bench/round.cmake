# One exchange, in which there is something new or nothing. In ctest with few, so that it keeps running; by hand from a release
# build: bench_round 1000
add_executable(bench_round ${CMAKE_CURRENT_SOURCE_DIR}/bench/bench_round.cpp)
target_include_directories(bench_round PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/central)
target_link_libraries(bench_round PRIVATE wemi_flags sync Qt6::Sql wemi_sqlite)
add_test(NAME bench_round COMMAND bench_round 20)
set_tests_properties(bench_round PROPERTIES TIMEOUT 1200)
