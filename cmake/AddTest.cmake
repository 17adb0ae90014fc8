# SPDX-License-Identifier: GPL-3.0-or-later
# pd_add_tests(<folder> LINK <targets>): one executable and one ctest entry per tst_*.cpp under
# tests/<folder>. The ctest name is the path with dots ("core.storage.journal"), its label is the floor.
set(PITCHDESK_DATA "${PROJECT_SOURCE_DIR}/../shared/data" CACHE PATH "Folder of the real instances; tests skip where it is absent")

function(pd_add_tests folder)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE "${CMAKE_CURRENT_SOURCE_DIR}" "${folder}/tst_*.cpp")
  foreach(file IN LISTS files)
    get_filename_component(directory "${file}" DIRECTORY)
    get_filename_component(stem "${file}" NAME_WE)
    string(REGEX REPLACE "^tst_" "" stem "${stem}")
    string(REPLACE "/" "." name "${directory}.${stem}")
    string(REPLACE "." "_" target "tst_${name}")
    add_executable(${target} "${file}")
    target_link_libraries(${target} PRIVATE pd_options ${ARG_LINK} Qt6::Test)
    target_compile_definitions(${target} PRIVATE TEST_DATA_DIR="${CMAKE_CURRENT_SOURCE_DIR}/data"
                               PROJECT_SOURCE_DIR="${PROJECT_SOURCE_DIR}" BINARY_DIR="${CMAKE_BINARY_DIR}/bin")
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    add_test(NAME ${name} COMMAND ${target})
    string(REGEX REPLACE "^core\\.([a-z]+)\\..*" "\\1" floor "${name}")
    string(REGEX REPLACE "\\..*" "" floor "${floor}")
    set_tests_properties(${name} PROPERTIES LABELS "${floor}" TIMEOUT 300 ENVIRONMENT
      "QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8;LC_ALL=C.UTF-8;TZ=UTC;PITCHDESK_DATA=${PITCHDESK_DATA};PITCHDESK_BIN=${CMAKE_BINARY_DIR}/bin")
  endforeach()
endfunction()
