# Strictness, configured once; every target of ours links wemi_flags privately.
option(WEMI_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)

add_library(wemi_flags INTERFACE)
target_compile_options(wemi_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror)
target_compile_definitions(wemi_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    WEMI_VERSION="${PROJECT_VERSION}")

# Full debug information doubles the link time of every test; line tables are enough for a backtrace.
set(CMAKE_CXX_FLAGS_DEBUG "-O0 -g1")

# Tests run these by the thousand times: optimized a little also for debugging, which line tables allow as before. What the compiler
# then guesses about values not set is often wrong.
function(wemi_quick_in_debug)
    foreach(target ${ARGV})
        target_compile_options(${target} PRIVATE "$<$<CONFIG:Debug>:-O1;-Wno-maybe-uninitialized>")
    endforeach()
endfunction()

if(WEMI_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=address,undefined)
endif()

# Where it is installed it links in a tenth of the time.
find_program(MOLD mold)
if(MOLD)
    add_link_options(-fuse-ld=mold)
endif()

find_program(CCACHE ccache)
if(CCACHE)
    # Without this ccache would not keep what was compiled with a precompiled header.
    set(CMAKE_C_COMPILER_LAUNCHER ${CCACHE})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE})
    target_compile_options(wemi_flags INTERFACE -fpch-preprocess)
endif()
