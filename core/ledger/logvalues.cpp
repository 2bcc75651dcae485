// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logvalues.h"

namespace Indicia {

QByteArrayView takeAngle(QByteArrayView text, QByteArrayView &rest)
{
    rest = text;
    if (!text.startsWith('<')) {
        return {};
    }
    bool quoted = false;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (quoted && text[i] == '\\') {
            ++i;
        } else if (text[i] == '"') {
            quoted = !quoted;
        } else if (text[i] == '>' && !quoted) {
            rest = text.sliced(i + 1);
            return text.sliced(1, i - 1);
        }
    }
    // A quote that never ends, or a line that was cut.
    const qsizetype end = text.indexOf('>');
    rest = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    return end < 0 ? QByteArrayView() : text.sliced(1, end - 1);
}

QByteArrayView bracketedAddress(QByteArrayView text)
{
    if (text.isEmpty()) {
        return {};
    }
    const qsizetype open = text.lastIndexOf('[');
    if (open < 0) {
        return {};
    }
    QByteArrayView inside = text.sliced(open + 1);
    const qsizetype close = inside.indexOf(']');
    if (close < 0) {
        return {};
    }
    inside = inside.first(close);
    return inside.startsWith("IPv6:") ? inside.sliced(5) : inside;
}

QByteArrayView valueOf(QByteArrayView text, QByteArrayView key)
{
    for (qsizetype at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
        if (at == 0 || (at > 1 && text[at - 1] == ' ' && text[at - 2] == ',')) {
            const QByteArrayView value = text.sliced(at + key.size());
            const qsizetype end = value.indexOf(", ");
            return end < 0 ? value : value.first(end);
        }
    }
    return {};
}

} // namespace Indicia
