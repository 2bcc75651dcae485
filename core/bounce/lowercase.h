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
    const bool ascii = std::ranges::all_of(words, [](char c) { return static_cast<uchar>(c) < 0x80; });
    return ascii ? asciiLowered(words.simplified()) : QString::fromUtf8(words).simplified().toLower().toUtf8();
}

} // namespace Indicia
