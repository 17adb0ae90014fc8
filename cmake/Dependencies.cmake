# SPDX-License-Identifier: GPL-3.0-or-later
# Every dependency with its purpose, as feature_summary() prints it.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Sql Concurrent)
set_package_properties(Qt6 PROPERTIES TYPE REQUIRED PURPOSE "strings, files, threads, the database driver, the window")
if(PITCHDESK_GUI)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Widgets Charts Svg SvgWidgets PrintSupport DBus LinguistTools)
endif()
if(PITCHDESK_TESTS OR PITCHDESK_BENCHMARKS)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()

find_package(Threads REQUIRED)
set_package_properties(Threads PROPERTIES TYPE REQUIRED PURPOSE "work beside the storage's thread while a file is imported")
find_package(tl-expected REQUIRED)
set_package_properties(tl-expected PROPERTIES TYPE REQUIRED PURPOSE "the result type of every call that can fail")
find_package(Boost 1.74 REQUIRED)
set_package_properties(Boost PROPERTIES TYPE REQUIRED PURPOSE "Boost.Date_Time: calendar and business-day arithmetic")

find_package(PkgConfig REQUIRED)
pkg_check_modules(LibZip REQUIRED IMPORTED_TARGET libzip)
add_feature_info(libzip LibZip_FOUND "opens the parts of XLSX files")
pkg_check_modules(XlsxWriter REQUIRED IMPORTED_TARGET xlsxwriter)
add_feature_info(libxlsxwriter XlsxWriter_FOUND "writes XLSX files")

find_package(CLI11 REQUIRED)
set_package_properties(CLI11 PROPERTIES TYPE REQUIRED PURPOSE "the command line")
