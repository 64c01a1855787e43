# Whoever only wants to open the console (app/run) does not have the packages of the tests: without them it is configured all the same.
execute_process(COMMAND ${CMAKE_COMMAND} -S ${ROOT} -B ${WORK} -G Ninja -DCMAKE_BUILD_TYPE=Release -DWEMI_TESTS=OFF -DWEMI_SQLITE_SOURCE=${SQLITE}
        -DCMAKE_DISABLE_FIND_PACKAGE_rapidcheck=ON
    RESULT_VARIABLE failed OUTPUT_QUIET ERROR_VARIABLE why)
if(failed)
    message(FATAL_ERROR "The console cannot be configured where the packages of the tests are missing:\n${why}")
endif()
file(READ ${ROOT}/app/run script)
if(NOT script MATCHES "-DWEMI_TESTS=OFF")
    message(FATAL_ERROR "app/run asks for the tests too, whose packages it does not install.")
endif()
