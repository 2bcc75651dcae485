// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "asciiword.h"
#include "octetpair.h"
#include "octets.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <algorithm>

namespace Indicia {

/// Whether @p words hold nothing but ASCII, no control character and no two spaces in a row, and neither begin nor end
/// with a space.
[[nodiscard]] inline bool isPlainAscii(QByteArrayView words)
{
    const char *const end = words.data() + words.size();
    const char *at = words.data();
    for (; end - at >= Octets::Width; at += Octets::Width) {
        if (Octets::anyTrue(Octets::load(at) < ' ')) { // what is beyond ASCII is negative
            return false;
        }
    }
    const bool isPrinted = std::all_of(at, end, [](char c) { return static_cast<signed char>(c) >= ' '; });
    return isPrinted && !words.startsWith(' ') && !words.endsWith(' ') && findPair(words.data(), end, ' ', ' ') == end;
}

/// @p words in lower case, whatever their alphabet, with single spaces; what is no UTF-8 becomes U+FFFD.
[[nodiscard]] inline QByteArray inLowerCase(QByteArrayView words)
{
    if (isPlainAscii(words)) { // as most are
        return asciiLowered(words);
    }
    if (std::ranges::any_of(words, [](char c) { return static_cast<uchar>(c) >= 0x80; })) {
        return QString::fromUtf8(words).simplified().toLower().toUtf8();
    }
    return asciiLowered(words.toByteArray().simplified());
}

} // namespace Indicia
