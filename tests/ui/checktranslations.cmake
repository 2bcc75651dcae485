# SPDX-FileCopyrightText: 2026 The Indicia authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Brings a copy of the German translation up to date with the source and fails where a text is new or unfinished.
# Wanted: LUPDATE (program), SOURCE_DIR, WORK_DIR.
set(copy "${WORK_DIR}/indicia_de.ts")
configure_file("${SOURCE_DIR}/translations/indicia_de.ts" "${copy}" COPYONLY)
execute_process(
    COMMAND "${LUPDATE}" ui app -locations none -no-obsolete -ts "${copy}"
    WORKING_DIRECTORY "${SOURCE_DIR}"
    OUTPUT_VARIABLE said ERROR_VARIABLE said
    RESULT_VARIABLE result)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "lupdate failed: ${said}")
endif()
file(STRINGS "${copy}" unfinished REGEX "type=\"unfinished\"")
list(LENGTH unfinished count)
if(count GREATER 0)
    message(FATAL_ERROR "${count} texts have no German: build the target indicia_lupdate and translate what is "
        "unfinished in translations/indicia_de.ts")
endif()
