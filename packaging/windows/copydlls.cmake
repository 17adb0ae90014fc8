# SPDX-License-Identifier: GPL-3.0-or-later
# Run at install time: copies every library that `program_file` needs and Windows does not bring.
get_filename_component(program_folder "${program_file}" DIRECTORY)
file(GET_RUNTIME_DEPENDENCIES
  EXECUTABLES "${program_file}"
  RESOLVED_DEPENDENCIES_VAR libraries
  UNRESOLVED_DEPENDENCIES_VAR unresolved
  DIRECTORIES "${program_folder}"
  PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-"
  POST_EXCLUDE_REGEXES "[Ww][Ii][Nn][Dd][Oo][Ww][Ss][/\\\\][Ss][Yy][Ss][Tt][Ee][Mm]32")
if(unresolved)
  message(WARNING "Not found, and not copied: ${unresolved}")
endif()
file(INSTALL DESTINATION "${CMAKE_INSTALL_PREFIX}/bin" TYPE SHARED_LIBRARY FILES ${libraries})
