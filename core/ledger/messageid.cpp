// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sentledger.h"

namespace Indicia {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// What stands between the first angle brackets, or all of it where there are none.
QByteArrayView inBrackets(QByteArrayView text)
{
    const qsizetype open = text.indexOf('<');
    if (open < 0) {
        return text;
    }
    const QByteArrayView inside = text.sliced(open + 1);
    const qsizetype close = inside.indexOf('>');
    return close < 0 ? inside : inside.first(close);
}

} // namespace

QByteArray normalMessageId(QByteArrayView messageId)
{
    QByteArray normal;
    qsizetype at = -1;
    for (const char c : inBrackets(messageId)) {
        if (isBlank(c)) {
            continue;
        }
        if (c == '@') {
            at = normal.size();
        }
        normal.append(c);
    }
    for (qsizetype i = at + 1; at >= 0 && i < normal.size(); ++i) {
        if (normal[i] >= 'A' && normal[i] <= 'Z') {
            normal[i] = static_cast<char>(normal[i] | 0x20);
        }
    }
    return normal;
}

} // namespace Indicia
