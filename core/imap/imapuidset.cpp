// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imapuidset.h"

#include "imapdata.h"

#include <algorithm>
#include <utility>

namespace Indicia {

bool readImapUidSet(QByteArrayView text, qsizetype most, std::vector<ImapUidRange> &ranges)
{
    while (true) {
        const qsizetype comma = text.indexOf(',');
        const QByteArrayView range = comma < 0 ? text : text.first(comma);
        const qsizetype colon = range.indexOf(':');
        const auto one = imapUid(colon < 0 ? range : range.first(colon));
        const auto other = colon < 0 ? one : imapUid(range.sliced(colon + 1));
        if (!one || !other || std::ssize(ranges) >= most) {
            return false;
        }
        const auto [first, last] = std::minmax(*one, *other); // "4:2" means the same as "2:4"
        ranges.push_back({.first = first, .last = last});
        if (comma < 0) {
            return true;
        }
        text = text.sliced(comma + 1);
    }
}

std::vector<ImapUidRange> rangesOf(const std::vector<quint32> &uids)
{
    std::vector<ImapUidRange> ranges;
    for (const quint32 uid : uids) {
        if (!ranges.empty() && ranges.back().last + 1 == uid) {
            ranges.back().last = uid;
        } else {
            ranges.push_back({.first = uid, .last = uid});
        }
    }
    return ranges;
}

ImapUidSet::ImapUidSet(std::vector<ImapUidRange> ranges)
{
    std::ranges::sort(ranges, {}, &ImapUidRange::first);
    for (const ImapUidRange &range : ranges) {
        if (m_ranges.empty() || range.first > qint64(m_ranges.back().last) + 1) {
            m_ranges.push_back(range);
        } else {
            m_ranges.back().last = std::max(m_ranges.back().last, range.last);
        }
    }
}

std::span<const ImapUidRange> ImapUidSet::from(qint64 uid) const
{
    const auto first = std::ranges::lower_bound(m_ranges, uid, {}, &ImapUidRange::last);
    return {first, m_ranges.end()};
}

bool ImapUidSet::contains(quint32 uid) const
{
    const auto after = std::ranges::upper_bound(m_ranges, uid, {}, &ImapUidRange::first);
    return after != m_ranges.begin() && uid <= std::prev(after)->last;
}

qint64 ImapUidSet::countBelow(qint64 uid) const
{
    qint64 count = 0;
    for (const ImapUidRange &range : m_ranges) {
        if (range.first >= uid) {
            break;
        }
        count += std::min<qint64>(qint64(range.last) + 1, uid) - range.first;
    }
    return count;
}

} // namespace Indicia
