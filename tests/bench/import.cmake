# What an import costs beside the plain engine; in ctest with few lines, so that it keeps running. By hand from a release
# build: bench_import 50000 250000
add_executable(bench_import ${CMAKE_CURRENT_SOURCE_DIR}/bench/bench_import.cpp)
target_link_libraries(bench_import PRIVATE wemi_flags exchange Qt6::Sql wemi_sqlite)
add_test(NAME bench_import COMMAND bench_import 500 500)
set_tests_properties(bench_import PROPERTIES TIMEOUT 1200)
