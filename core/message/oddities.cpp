// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oddities_p.h"

#include <algorithm>
#include <climits>
#include <utility>

namespace Indicia {

namespace {
constexpr int namesPerKind = 32; // more than the single-instance fields of RFC 5322 and RFC 2045 together
constexpr qsizetype detailOctets = 128; // enough to know the thing by; where shows all of it
} // namespace

void Oddities::note(Oddity::Kind kind, qint64 offset, qint64 length, QByteArrayView detail)
{
    const QByteArrayView cut = detail.first(std::min(detail.size(), detailOctets));
    Oddity *last = nullptr;
    int names = 0;
    for (Oddity &oddity : m_named) {
        if (oddity.kind != kind) {
            continue;
        }
        if (oddity.detail == cut) {
            ++oddity.count;
            return;
        }
        last = &oddity;
        ++names;
    }
    if (names >= namesPerKind) {
        ++last->count;
        return;
    }
    m_named.append({kind, {m_document, offset, length}, 1, cut.toByteArray()});
}

QList<Oddity> Oddities::take()
{
    QList<Oddity> all = std::exchange(m_named, {});
    for (size_t kind = 0; kind < m_tallies.size(); ++kind) {
        const Tally tally = std::exchange(m_tallies[kind], {});
        if (tally.count > 0) {
            all.append({static_cast<Oddity::Kind>(kind), {m_document, tally.offset, tally.length},
                static_cast<int>(std::min<qint64>(tally.count, INT_MAX)), {}});
        }
    }
    std::ranges::stable_sort(all, [](const Oddity &a, const Oddity &b) {
        return a.where.offset != b.where.offset ? a.where.offset < b.where.offset : a.kind < b.kind;
    });
    return all;
}

} // namespace Indicia
