# SPDX-FileCopyrightText: 2026 The Indicia authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of the project shares: the language level, the warnings, the Qt strictness, the sanitizers.
add_library(indicia_flags INTERFACE)
target_compile_features(indicia_flags INTERFACE cxx_std_23)
target_compile_definitions(indicia_flags INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_FOREACH
    QT_NO_CONTEXTLESS_CONNECT
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_UP_TO=0x060800)
target_compile_options(indicia_flags INTERFACE
    -Wall -Wextra -Wconversion -Wshadow -Wno-sign-conversion -fno-strict-aliasing)

set(INDICIA_SANITIZE "" CACHE STRING "Sanitizers for every target, as -fsanitize= takes them (address,undefined)")
if(INDICIA_SANITIZE)
    target_compile_options(indicia_flags INTERFACE
        -fsanitize=${INDICIA_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(indicia_flags INTERFACE -fsanitize=${INDICIA_SANITIZE})
    target_compile_definitions(indicia_flags INTERFACE _GLIBCXX_ASSERTIONS)
else()
    # Nothing of ours is replaced when a program starts, so that the compiler may put functions of a file into others.
    target_compile_options(indicia_flags INTERFACE -fno-semantic-interposition)
endif()

# Only for the compilers that the project is checked with: what a newer one warns about shall not stop a user's build.
option(INDICIA_WERROR "Treat the warnings of GCC 14 and Clang 19 as errors" OFF)
if(INDICIA_WERROR AND CMAKE_CXX_COMPILER_VERSION MATCHES "^(14|19)\\.")
    target_compile_options(indicia_flags INTERFACE -Werror)
endif()
# GCC 14 takes the inactive members of a copied std::variant for uninitialized ones as soon as it inlines.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
    target_compile_options(indicia_flags INTERFACE -Wno-maybe-uninitialized)
endif()

# Reading Qt's headers is half of the time that a small file takes to compile. Where much is built at once they are read
# ahead; not in every build, since a file that forgets an include would then go unnoticed.
option(INDICIA_PRECOMPILE "Precompile the headers of the libraries" OFF)
if(INDICIA_PRECOMPILE)
    file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/precompiled.cpp" CONTENT "// Nothing but the headers.\n")
    add_library(indicia_precompiled OBJECT "${CMAKE_BINARY_DIR}/precompiled.cpp")
    target_link_libraries(indicia_precompiled PRIVATE Qt6::Core indicia_flags)
    target_compile_options(indicia_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>) # ccache asks for it
    target_precompile_headers(indicia_precompiled PRIVATE
        <QByteArray> <QByteArrayView> <QCoreApplication> <QDateTime> <QHash> <QJsonObject> <QList> <QMap> <QString> <QStringList>
        <algorithm> <array> <chrono> <expected> <functional> <memory> <optional> <stop_token> <variant>)
endif()

function(indicia_precompiled target)
    if(INDICIA_PRECOMPILE)
        target_precompile_headers(${target} REUSE_FROM indicia_precompiled)
    endif()
endfunction()

# indicia_room(NAME [SOURCES FILE...] [ROOMS ROOM...] [LIBRARIES TARGET...] [PRIVATE_LIBRARIES TARGET...])
#
# One folder of the house as one static library `indicia_NAME`. Its own folder is its only include folder, and it
# sees other rooms only by naming them in ROOMS: an include that the house's plan does not allow does not compile.
# LIBRARIES are those that stand in the room's headers, PRIVATE_LIBRARIES those that only its .cpp files see.
function(indicia_room name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;ROOMS;LIBRARIES;PRIVATE_LIBRARIES")
    list(TRANSFORM arg_ROOMS PREPEND indicia_)
    if(NOT arg_SOURCES) # a room of values only
        add_library(indicia_${name} INTERFACE)
        target_include_directories(indicia_${name} INTERFACE "${CMAKE_CURRENT_SOURCE_DIR}")
        target_link_libraries(indicia_${name} INTERFACE Qt6::Core ${arg_ROOMS} ${arg_LIBRARIES})
        return()
    endif()
    add_library(indicia_${name} STATIC ${arg_SOURCES})
    target_include_directories(indicia_${name} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}")
    target_link_libraries(indicia_${name}
        PUBLIC Qt6::Core ${arg_ROOMS} ${arg_LIBRARIES}
        PRIVATE ${arg_PRIVATE_LIBRARIES} indicia_flags)
    indicia_precompiled(indicia_${name})
endfunction()

# indicia_test(NAME [ROOMS ROOM...] [LIBRARIES TARGET...] [SOURCES FILE...] [LABELS LABEL...] [TIMEOUT SECONDS])
#
# One Qt Test program NAME, from NAME.cpp, run by CTest in an unusual locale and time zone, offscreen.
function(indicia_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "ROOMS;LIBRARIES;SOURCES;LABELS")
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    list(TRANSFORM arg_ROOMS PREPEND indicia_)
    target_link_libraries(${name} PRIVATE Qt6::Core Qt6::Test ${arg_ROOMS} ${arg_LIBRARIES} indicia_flags)
    indicia_precompiled(${name})
    target_compile_definitions(${name} PRIVATE
        INDICIA_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
        INDICIA_FIXTURES="${CMAKE_SOURCE_DIR}/tests/fixtures")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        LABELS "${arg_LABELS}"
        SKIP_REGULAR_EXPRESSION "^SKIPPED WHOLE"
        ENVIRONMENT "LC_ALL=C.UTF-8;TZ=Pacific/Chatham;QT_QPA_PLATFORM=offscreen")
endfunction()
