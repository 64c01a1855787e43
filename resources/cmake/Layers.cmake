# wemi_layer(NAME FOLDER USES ... PRIVATE_USES ...): one folder, one static library of all its sources.
function(wemi_layer name folder)
    cmake_parse_arguments(A "" "" "USES;PRIVATE_USES" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${folder}/*.cpp ${folder}/*.h)
    add_library(${name} STATIC ${sources})
    target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${A_USES} PRIVATE wemi_flags ${A_PRIVATE_USES})
endfunction()

# wemi_resources(TARGET NAME PREFIX p BASE b PATTERN glob): the files of a folder, inside the library that reads them.
function(wemi_resources target name)
    cmake_parse_arguments(A "" "PREFIX;BASE;PATTERN" "" ${ARGN})
    file(GLOB files RELATIVE ${CMAKE_SOURCE_DIR} CONFIGURE_DEPENDS ${A_PATTERN})
    if(files)
        qt_add_resources(${target} "${name}" PREFIX ${A_PREFIX} BASE ${A_BASE} FILES ${files})
    endif()
endfunction()
