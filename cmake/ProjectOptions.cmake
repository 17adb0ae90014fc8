# SPDX-License-Identifier: GPL-3.0-or-later
# One INTERFACE target carries every flag; each of our targets links it.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

if(CMAKE_CXX_CLANG_TIDY)
  # What Qt's tools generate is theirs: one check that never finds anything there, since none at all is an error.
  file(WRITE "${CMAKE_BINARY_DIR}/.clang-tidy" "Checks: '-*,misc-definitions-in-headers'\n")
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # A precompiled header and ccache agree only when ccache may overlook its time stamp.
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime;${CCACHE_PROGRAM}")
endif()

add_library(pd_options INTERFACE)
target_include_directories(pd_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(pd_options INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH
  QT_USE_QSTRINGBUILDER QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_URL_CAST_FROM_STRING
  PITCHDESK_VERSION="${PROJECT_VERSION}")

if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  target_compile_options(pd_options INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor
    -Woverloaded-virtual -Wno-missing-field-initializers)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # A precompiled header must be usable from the cache; -Wno-... keeps GCC 12's false alarms about QString out.
    target_compile_options(pd_options INTERFACE $<$<BOOL:${PITCHDESK_PCH}>:-fpch-preprocess> -Wshadow=local -Wno-restrict)
  endif()
  find_program(MOLD_PROGRAM mold)
  if(MOLD_PROGRAM AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_link_options(pd_options INTERFACE -fuse-ld=mold)
  endif()
endif()
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
  # What a distribution asks of a program that it installs.
  target_compile_options(pd_options INTERFACE "$<$<CONFIG:Release>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2;-fstack-protector-strong>")
  target_link_options(pd_options INTERFACE "$<$<CONFIG:Release>:-pie;-Wl,-z,relro>")
endif()
if(PITCHDESK_SANITIZE)
  string(REPLACE ";" "," _pd_sanitizers "${PITCHDESK_SANITIZE}")
  target_compile_options(pd_options INTERFACE -fsanitize=${_pd_sanitizers} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(pd_options INTERFACE -fsanitize=${_pd_sanitizers})
endif()
if(PITCHDESK_COVERAGE)
  target_compile_options(pd_options INTERFACE --coverage -O0)
  target_link_options(pd_options INTERFACE --coverage)
endif()

# pd_library(<target> SOURCES … LINK … [PCH <kind>]): a static library of one floor.
function(pd_library target)
  cmake_parse_arguments(ARG "" "PCH" "SOURCES;LINK" ${ARGN})
  add_library(${target} STATIC ${ARG_SOURCES})
  target_link_libraries(${target} PUBLIC pd_options ${ARG_LINK})
  if(PITCHDESK_PCH AND ARG_PCH)
    target_precompile_headers(${target} REUSE_FROM pd_pch_${ARG_PCH})
  endif()
endfunction()
