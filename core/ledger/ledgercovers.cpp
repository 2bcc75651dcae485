// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledgercovers.h"

#include "domainname.h"

#include <algorithm>

namespace Indicia {

namespace {

bool names(const QByteArray &pattern, const QByteArray &sender)
{
    const QByteArray normal = normalMailbox(pattern);
    if (normal == "*" || normal == sender) {
        return true;
    }
    return normal.startsWith("*@") && sameDomain(QByteArrayView(normal).sliced(2), domainOf(sender));
}

} // namespace

QByteArray normalMailbox(QByteArrayView mailbox)
{
    QByteArray normal = mailbox.trimmed().toByteArray();
    if (normal.startsWith('<') && normal.endsWith('>')) {
        normal = normal.sliced(1, normal.size() - 2);
    }
    return normal.toLower();
}

QList<CoveredTime> coveredTimes(const QList<LedgerCover> &covers, LedgerKind kind, QByteArrayView sender)
{
    const QByteArray normal = normalMailbox(sender);
    QList<CoveredTime> times;
    for (const LedgerCover &cover : covers) {
        const bool forSender
            = std::ranges::any_of(cover.senders, [&](const QByteArray &pattern) { return names(pattern, normal); });
        if (cover.kind == kind && forSender && cover.from <= cover.to) {
            times.append({cover.from, cover.to});
        }
    }
    std::ranges::sort(times, {}, &CoveredTime::from);
    QList<CoveredTime> joined;
    for (const CoveredTime &time : std::as_const(times)) {
        if (!joined.isEmpty() && time.from <= joined.last().to + std::chrono::seconds(1)) {
            joined.last().to = std::max(joined.last().to, time.to);
        } else {
            joined.append(time);
        }
    }
    return joined;
}

bool isCovered(const QList<CoveredTime> &times, std::chrono::sys_seconds from, std::chrono::sys_seconds to)
{
    return std::ranges::any_of(times, [&](const CoveredTime &time) { return time.from <= from && to <= time.to; });
}

} // namespace Indicia
