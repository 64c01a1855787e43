# SQLite3 Multiple Ciphers as a shared library that Qt's SQLite plugin binds to: it is linked without --as-needed, so
# it is in the process before the plugin is loaded and its sqlite3_* symbols come first. The sources are those of the
# npm package named in sqlite3mc.lock; resources/cmake/fetch-sqlite fetches and verifies them.
set(WEMI_SQLITE_SOURCE "${CMAKE_SOURCE_DIR}/build/sqlite3mc" CACHE PATH "Folder with sqlite3.c and sqlite3.h of SQLite3 Multiple Ciphers")
if(NOT EXISTS ${WEMI_SQLITE_SOURCE}/sqlite3.c)
    message(FATAL_ERROR "SQLite3 Multiple Ciphers is not in ${WEMI_SQLITE_SOURCE}. Run resources/cmake/fetch-sqlite, or tests/run, which does it.")
endif()

add_library(wemi_sqlite_engine SHARED ${WEMI_SQLITE_SOURCE}/sqlite3.c)
set_target_properties(wemi_sqlite_engine PROPERTIES OUTPUT_NAME wemisqlite AUTOMOC OFF AUTOUIC OFF AUTORCC OFF
    SOVERSION 0 LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/lib)
target_compile_options(wemi_sqlite_engine PRIVATE -w -O2 -fno-sanitize=all)
# No -m flags: the cipher carries its AES and AVX variants in functions of their own and chooses among them as it runs
# (measured equal in speed), so that the library also runs on a processor without them.
target_compile_definitions(wemi_sqlite_engine PRIVATE
    CODEC_TYPE=CODEC_TYPE_AEGIS SQLITE3MC_USE_MINIZ=0
    SQLITE_ENABLE_FTS5 SQLITE_ENABLE_COLUMN_METADATA SQLITE_ENABLE_SESSION SQLITE_ENABLE_PREUPDATE_HOOK
    SQLITE_SECURE_DELETE SQLITE_TEMP_STORE=2 SQLITE_THREADSAFE=1 SQLITE_DQS=0 SQLITE_ENABLE_UNLOCK_NOTIFY
    SQLITE_ENABLE_MATH_FUNCTIONS SQLITE_MAX_VARIABLE_NUMBER=250000 SQLITE_DEFAULT_MEMSTATUS=0)
target_include_directories(wemi_sqlite_engine SYSTEM PUBLIC ${WEMI_SQLITE_SOURCE})
target_link_libraries(wemi_sqlite_engine PRIVATE m dl pthread)

add_library(wemi_sqlite INTERFACE)
target_link_libraries(wemi_sqlite INTERFACE "-Wl,--push-state,--no-as-needed" wemi_sqlite_engine "-Wl,--pop-state")
