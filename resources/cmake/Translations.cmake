# "update_translations" reads every text of the sources into translations/*.ts; the build makes .qm files of them, which are
# both inside the program and installed beside it, where an office may correct one.
file(GLOB_RECURSE translated CONFIGURE_DEPENDS
    ${CMAKE_SOURCE_DIR}/app/*.cpp ${CMAKE_SOURCE_DIR}/app/*.h ${CMAKE_SOURCE_DIR}/models/*.cpp ${CMAKE_SOURCE_DIR}/models/*.h
    ${CMAKE_SOURCE_DIR}/reports/*.cpp ${CMAKE_SOURCE_DIR}/reports/*.h ${CMAKE_SOURCE_DIR}/ui/*.cpp ${CMAKE_SOURCE_DIR}/ui/*.h)
set(ts_files ${CMAKE_SOURCE_DIR}/translations/wemi_it.ts ${CMAKE_SOURCE_DIR}/translations/wemi_en.ts)
add_custom_target(update_translations
    COMMAND Qt6::lupdate -silent -no-obsolete -locations none -I ${CMAKE_SOURCE_DIR} ${translated} -ts ${ts_files} VERBATIM)
qt_add_lrelease(wemi-console TS_FILES ${ts_files} QM_FILES_OUTPUT_VARIABLE qm_files)
qt_add_resources(wemi-console "translations" PREFIX /translations BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${qm_files})
install(FILES ${qm_files} DESTINATION ${CMAKE_INSTALL_DATADIR}/wemi-console/translations)
