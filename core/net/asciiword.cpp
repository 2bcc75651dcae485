// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "asciiword.h"

namespace Indicia {

bool sameOctets(const char *a, const char *b, qsizetype length)
{
    return AsciiWord::same(a, b, length);
}

bool AsciiWord::sameLetters(const char *a, const char *b, qsizetype length)
{
    for (qsizetype at = 0; at < length; ++at) {
        if (asciiLower(a[at]) != asciiLower(b[at])) {
            return false;
        }
    }
    return true;
}

} // namespace Indicia
