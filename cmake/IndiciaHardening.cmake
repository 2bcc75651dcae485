# SPDX-FileCopyrightText: 2026 The Indicia authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The program reads what attackers wrote. Where a bug slips through, these make it a crash rather than a foothold; they
# are for what is released, since the sanitizers do better in tests and do not go together with all of them.
option(INDICIA_HARDEN "Build with the compiler's run-time defences" OFF)
if(INDICIA_HARDEN)
    include(CheckCXXCompilerFlag)
    include(CheckPIESupported)
    check_pie_supported(LANGUAGES CXX)
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)

    set(defences -fstack-protector-strong -fstack-clash-protection)
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64|i.86")
        list(APPEND defences -fcf-protection=full)
    elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "aarch64|arm64")
        list(APPEND defences -mbranch-protection=standard)
    endif()
    foreach(defence IN LISTS defences)
        string(MAKE_C_IDENTIFIER "INDICIA_HAS${defence}" known)
        check_cxx_compiler_flag(${defence} ${known})
        if(${known})
            target_compile_options(indicia_flags INTERFACE ${defence})
        endif()
    endforeach()
    target_compile_options(indicia_flags INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3)
    target_compile_definitions(indicia_flags INTERFACE _GLIBCXX_ASSERTIONS)
    target_link_options(indicia_flags INTERFACE LINKER:-z,relro LINKER:-z,now LINKER:-z,noexecstack)
endif()
