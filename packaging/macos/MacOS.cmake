# SPDX-License-Identifier: GPL-3.0-or-later
# PitchDesk.app with the libraries of Qt inside, in a disk image to drag from (DragNDrop).
if(TARGET pitchdesk)
  set_target_properties(pitchdesk PROPERTIES
    OUTPUT_NAME PitchDesk
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_INFO_PLIST "${CMAKE_CURRENT_LIST_DIR}/Info.plist.in"
    MACOSX_BUNDLE_BUNDLE_NAME PitchDesk
    MACOSX_BUNDLE_GUI_IDENTIFIER org.pitchdesk.PitchDesk
    MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}"
    MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}"
    MACOSX_BUNDLE_COPYRIGHT "GPL-3.0-or-later")
  install(TARGETS pitchdesk BUNDLE DESTINATION .)
  qt_generate_deploy_app_script(TARGET pitchdesk OUTPUT_SCRIPT deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
  install(SCRIPT "${deploy_script}")
endif()
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION . RENAME LICENSE.txt)
set(CPACK_DMG_VOLUME_NAME "PitchDesk ${PROJECT_VERSION}")
