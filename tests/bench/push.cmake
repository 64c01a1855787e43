# Pushing changes against writing the same rows by hand; in ctest with few, so that it keeps running. By hand from a release
# build: bench_push 10000
add_executable(bench_push ${CMAKE_CURRENT_SOURCE_DIR}/bench/bench_push.cpp)
target_include_directories(bench_push PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/central ${CMAKE_CURRENT_SOURCE_DIR}/sync)
target_link_libraries(bench_push PRIVATE wemi_flags sync Qt6::Sql wemi_sqlite)
add_test(NAME bench_push COMMAND bench_push 200 1)
set_tests_properties(bench_push PROPERTIES TIMEOUT 1200)
