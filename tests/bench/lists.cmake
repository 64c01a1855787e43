# A measure, not a test: run it by hand from a release build.
add_executable(bench_lists ${CMAKE_CURRENT_SOURCE_DIR}/bench/bench_lists.cpp)
target_include_directories(bench_lists PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(bench_lists PRIVATE wemi_flags store Qt6::Sql wemi_sqlite)
add_executable(bench_search ${CMAKE_CURRENT_SOURCE_DIR}/bench/bench_search.cpp)
target_include_directories(bench_search PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(bench_search PRIVATE wemi_flags store Qt6::Sql wemi_sqlite)
