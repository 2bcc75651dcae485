// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unfold_p.h"

#include <algorithm>

namespace Indicia {

QByteArray unfolded(QByteArrayView raw)
{
    const QByteArrayView text = raw.trimmed();
    if (!text.contains('\n') && !text.contains('\r')) {
        return text.toByteArray();
    }
    QByteArray joined;
    joined.reserve(text.size());
    const auto isLineEnd = [](char c) { return c == '\r' || c == '\n'; };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto *const lineEnd = std::find_if(text.begin() + at, text.end(), isLineEnd);
        joined.append(text.sliced(at, lineEnd - text.begin() - at));
        at = lineEnd - text.begin();
        if (at == text.size()) {
            break;
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
