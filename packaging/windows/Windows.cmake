# SPDX-License-Identifier: GPL-3.0-or-later
# The installer (NSIS) and the folder that needs no installing (ZIP), with the libraries of Qt beside the programs.
set(CMAKE_INSTALL_SYSTEM_RUNTIME_DESTINATION "${CMAKE_INSTALL_BINDIR}")
include(InstallRequiredSystemLibraries)

foreach(program IN ITEMS pitchdesk pitchdesk-cli)
  if(TARGET ${program})
    qt_generate_deploy_app_script(TARGET ${program} OUTPUT_SCRIPT deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT "${deploy_script}")
    # What vcpkg built and Qt's own tool does not know: libzip, libxlsxwriter, SQLite, ICU.
    install(CODE "set(program_file \"$<TARGET_FILE:${program}>\")")
    install(SCRIPT "${CMAKE_CURRENT_LIST_DIR}/copydlls.cmake")
  endif()
endforeach()
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION . RENAME LICENSE.txt)

set(CPACK_NSIS_DISPLAY_NAME "PitchDesk ${PROJECT_VERSION}")
set(CPACK_NSIS_PACKAGE_NAME PitchDesk)
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\pitchdesk.exe")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH OFF)
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
# Opening .pitchdesk files by double click.
string(CONCAT CPACK_NSIS_EXTRA_INSTALL_COMMANDS
  "WriteRegStr SHCTX 'Software\\Classes\\.pitchdesk' '' 'PitchDesk.Workspace'\n"
  "WriteRegStr SHCTX 'Software\\Classes\\PitchDesk.Workspace' '' 'PitchDesk workspace'\n"
  "WriteRegStr SHCTX 'Software\\Classes\\PitchDesk.Workspace\\DefaultIcon' '' '$INSTDIR\\bin\\pitchdesk.exe,0'\n"
  "WriteRegStr SHCTX 'Software\\Classes\\PitchDesk.Workspace\\shell\\open\\command' '' '\"$INSTDIR\\bin\\pitchdesk.exe\" \"%1\"'")
string(CONCAT CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS
  "DeleteRegKey SHCTX 'Software\\Classes\\PitchDesk.Workspace'\n"
  "DeleteRegKey SHCTX 'Software\\Classes\\.pitchdesk'")
