# The first load of a console against COPY and a plain import of the same rows, and an exchange with nothing new; in ctest with
# few, so that it keeps running. By hand from a release build: bench_load 250000 1000000
add_executable(bench_load ${CMAKE_CURRENT_SOURCE_DIR}/bench/bench_load.cpp)
target_include_directories(bench_load PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/central ${CMAKE_CURRENT_SOURCE_DIR}/sync)
target_link_libraries(bench_load PRIVATE wemi_flags sync Qt6::Sql wemi_sqlite)
add_test(NAME bench_load COMMAND bench_load 2000)
set_tests_properties(bench_load PROPERTIES TIMEOUT 1200)
