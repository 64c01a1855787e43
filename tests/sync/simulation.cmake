# What consoles of a simulation talk to and are judged by, shared by several tests.
file(GLOB simulated CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/sync/memory*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/sync/simul*.cpp)
add_library(simulated STATIC ${simulated})
target_include_directories(simulated PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/sync)
target_link_libraries(simulated PUBLIC sync wemi_sqlite Qt6::Test Qt6::Sql PRIVATE wemi_flags)
wemi_quick_in_debug(simulated)

wemi_test(sync/tst_simulation simulated sync TIMEOUT 900)
# More seeds, in parts that run beside each other; WEMI_SEEDS says how many each of them tries.
foreach(first 400 800 1200 1600)
    add_test(NAME tst_simulation_from_${first} COMMAND tst_simulation everything_heals)
    get_test_property(tst_simulation ENVIRONMENT environment)
    set_tests_properties(tst_simulation_from_${first} PROPERTIES TIMEOUT 900 ENVIRONMENT "${environment};WEMI_FIRST_SEED=${first}")
endforeach()
wemi_test(sync/tst_failurecases_merge simulated sync)
wemi_test(sync/tst_failurecases_devices simulated sync)
wemi_test(sync/tst_failurecases_disk simulated sync TIMEOUT 600)
wemi_test(sync/tst_failurecases_schema simulated sync)
wemi_test(sync/tst_failurecases_load simulated sync)
