# A measure, not a test: run it by hand from a release build.
add_executable(bench_home ${CMAKE_CURRENT_SOURCE_DIR}/bench/bench_home.cpp)
target_include_directories(bench_home PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(bench_home PRIVATE wemi_flags store intake Qt6::Sql wemi_sqlite)
