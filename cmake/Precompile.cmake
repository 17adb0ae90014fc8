# SPDX-License-Identifier: GPL-3.0-or-later
# One precompiled header for each kind of library; making one takes as long as compiling ten files.
# pd_precompile(<kind> LINK <targets> HEADERS <headers>): makes it; pd_library(… PCH <kind>) uses it.
function(pd_precompile kind)
  cmake_parse_arguments(ARG "" "" "LINK;HEADERS" ${ARGN})
  file(GENERATE OUTPUT "${CMAKE_BINARY_DIR}/pch/${kind}.cpp" CONTENT "// what a precompiled header belongs to\n")
  add_library(pd_pch_${kind} OBJECT "${CMAKE_BINARY_DIR}/pch/${kind}.cpp")
  target_link_libraries(pd_pch_${kind} PRIVATE pd_options ${ARG_LINK})
  target_precompile_headers(pd_pch_${kind} PRIVATE ${ARG_HEADERS})
  set_target_properties(pd_pch_${kind} PROPERTIES AUTOMOC OFF)
endfunction()

if(PITCHDESK_PCH)
  set(pd_core_headers <QString> <QStringList> <QDateTime> <QHash> <QMap> <QVariant> <QObject> <vector> <memory> <functional>
      <optional> <tl/expected.hpp>)
  pd_precompile(core LINK Qt6::Core tl::expected HEADERS ${pd_core_headers})
  pd_precompile(sql LINK Qt6::Sql tl::expected HEADERS ${pd_core_headers} <QSqlDatabase> <QSqlQuery> <QSqlError> <QFile>
                <QJsonObject> <QJsonDocument>)
  if(PITCHDESK_GUI)
    pd_precompile(gui LINK Qt6::Widgets tl::expected HEADERS ${pd_core_headers} <QtWidgets>)
  endif()
endif()
