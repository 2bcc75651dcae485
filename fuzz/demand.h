// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Ends the program where @p condition does not hold, in every build: the fuzzer keeps the input that led there.
inline void demand(bool condition)
{
    if (!condition) {
        __builtin_trap();
    }
}
