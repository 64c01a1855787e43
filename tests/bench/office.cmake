# An office of consoles against one PostgreSQL; in ctest few and for seconds, so that it keeps running. By hand from a release
# build: bench_office 200 300
add_executable(bench_office ${CMAKE_CURRENT_SOURCE_DIR}/bench/bench_office.cpp)
target_include_directories(bench_office PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(bench_office PRIVATE wemi_flags sync Qt6::Sql Qt6::Test wemi_sqlite)
add_test(NAME bench_office COMMAND bench_office)
set_tests_properties(bench_office PROPERTIES TIMEOUT 3600 ENVIRONMENT "LC_ALL=C.UTF-8;TZ=UTC")
