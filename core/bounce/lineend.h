// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "octets.h"

#include <QByteArrayView>

namespace Indicia {

/// The first CR or LF in @p text at @p from or behind it; its size where there is none.
[[nodiscard]] inline qsizetype lineEndFrom(QByteArrayView text, qsizetype from)
{
    qsizetype at = from;
    for (; text.size() - at >= Octets::Width; at += Octets::Width) {
        const Octets::Vector octets = Octets::load(text.data() + at);
        const qsizetype found = Octets::firstTrue((octets == '\n') | (octets == '\r'));
        if (found < Octets::Width) {
            return at + found;
        }
    }
    while (at < text.size() && text[at] != '\n' && text[at] != '\r') {
        ++at;
    }
    return at;
}

/// Behind the line end at @p at, as lineEndFrom() found it: CRLF, LF or a lone CR.
[[nodiscard]] inline qsizetype behindLineEnd(QByteArrayView text, qsizetype at)
{
    return at + (at + 1 < text.size() && text[at] == '\r' && text[at + 1] == '\n' ? 2 : 1);
}

} // namespace Indicia
