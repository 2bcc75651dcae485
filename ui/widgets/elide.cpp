// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "elide.h"

#include <QFontMetrics>

#include <algorithm>

namespace Indicia {

namespace {

/// Where the part of a host name begins that somebody can own: its last three labels, so that co.uk keeps its owner.
qsizetype ownedPart(QStringView host)
{
    qsizetype at = host.size();
    for (int labels = 0; labels < 3 && at > 0; ++labels) {
        at = host.first(at).lastIndexOf(QLatin1Char('.'));
        if (at < 0) {
            return 0;
        }
    }
    return at + 1;
}

} // namespace

QString elidedAddress(const QString &text, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(text) <= width) {
        return text;
    }
    const qsizetype at = text.lastIndexOf(QLatin1Char('@'));
    const bool address = (at >= 0 || text.contains(QLatin1Char('.'))) && !text.contains(QLatin1Char(' '));
    if (!address) {
        return metrics.elidedText(text, Qt::ElideRight, width);
    }
    const qsizetype hostAt = at + 1;
    const qsizetype owned = ownedPart(QStringView(text).sliced(hostAt));
    const qsizetype keep = owned > 0 ? hostAt + owned : std::max<qsizetype>(at, 0);
    const QString end = text.sliced(keep);
    const int room = width - metrics.horizontalAdvance(end);
    if (room <= metrics.horizontalAdvance(QChar(0x2026))) {
        return metrics.elidedText(text, Qt::ElideLeft, width);
    }
    return metrics.elidedText(text.first(keep), Qt::ElideRight, room) + end;
}

} // namespace Indicia
