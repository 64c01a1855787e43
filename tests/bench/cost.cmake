# Benches print; they never fail on time. In ctest they run small, to show that they still work.
add_executable(bench_cost bench/bench_cost.cpp ${CMAKE_SOURCE_DIR}/app/simulationbatch.cpp)
target_link_libraries(bench_cost PRIVATE wemi_flags cost)
add_test(NAME bench_cost COMMAND bench_cost 1000 1000)
