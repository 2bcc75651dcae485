// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unfold_p.h"

namespace Indicia {

QByteArray unfolded(QByteArrayView raw)
{
    const QByteArrayView text = raw.trimmed();
    if (!text.contains('\n') && !text.contains('\r')) {
        return text.toByteArray();
    }
    QByteArray joined;
    joined.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c != '\r' && c != '\n') {
            joined.append(c);
            continue;
        }
        const char before = joined.isEmpty() ? ' ' : joined.back();
        const char after = at + 1 < text.size() ? text[at + 1] : ' ';
        const bool atFold = after == ' ' || after == '\t' || after == '\r' || after == '\n';
        if (!atFold && before != ' ' && before != '\t') {
            joined.append(' ');
        }
    }
    return joined;
}

} // namespace Indicia
