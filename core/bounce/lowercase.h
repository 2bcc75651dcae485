// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "asciiword.h"

#include <QByteArray>
#include <QString>

#include <algorithm>

namespace Indicia {

/// @p words in lower case, whatever their alphabet, with single spaces; what is no UTF-8 becomes U+FFFD.
[[nodiscard]] inline QByteArray inLowerCase(const QByteArray &words)
{
    bool isAscii = true;
    bool isSimple = true; // nothing but single spaces, and none at an end
    char before = ' ';
    for (const char c : words) {
        isAscii = isAscii && static_cast<uchar>(c) < 0x80;
        isSimple = isSimple && c >= ' ' && (c != ' ' || before != ' ');
        before = c;
    }
    if (!isAscii) {
        return QString::fromUtf8(words).simplified().toLower().toUtf8();
    }
    return asciiLowered(isSimple && before != ' ' ? words : words.simplified());
}

} // namespace Indicia
