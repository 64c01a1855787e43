# A measure, not a test: run it by hand from a release build.
add_executable(bench_matching ${CMAKE_CURRENT_SOURCE_DIR}/bench/bench_matching.cpp)
target_include_directories(bench_matching PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(bench_matching PRIVATE wemi_flags shortlist Qt6::Sql wemi_sqlite)
