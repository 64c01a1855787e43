# What consoles of a simulation talk to and are judged by, shared by several tests.
file(GLOB simulated CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/sync/memory*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/sync/simul*.cpp)
add_library(simulated STATIC ${simulated})
target_include_directories(simulated PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/sync)
target_link_libraries(simulated PUBLIC sync wemi_sqlite Qt6::Test Qt6::Sql PRIVATE wemi_flags)

wemi_test(sync/tst_simulation simulated sync TIMEOUT 900)
wemi_test(sync/tst_failurecases_merge simulated sync)
wemi_test(sync/tst_failurecases_devices simulated sync)
