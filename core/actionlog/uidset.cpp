// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "uidset.h"

#include <algorithm>
#include <iterator>

namespace Indicia {

std::optional<quint32> readUid(QByteArrayView digits)
{
    constexpr qsizetype mostDigits = 10;
    const bool isPlain = !digits.isEmpty() && digits.size() <= mostDigits
        && std::ranges::all_of(digits, [](char octet) { return octet >= '0' && octet <= '9'; });
    bool fits = false;
    const quint32 number = isPlain ? digits.toUInt(&fits) : 0;
    return fits && number > 0 ? std::optional(number) : std::nullopt;
}

QByteArray uidSet(const Uids &uids)
{
    QByteArray text;
    for (std::size_t i = 0; i < uids.size();) {
        std::size_t end = i;
        while (end + 1 < uids.size() && uids[end + 1] == uids[end] + 1) {
            ++end;
        }
        text += (text.isEmpty() ? "" : ",") + QByteArray::number(uids[i]);
        if (end > i) {
            text += ':' + QByteArray::number(uids[end]);
        }
        i = end + 1;
    }
    return text;
}

std::optional<Uids> readUidSet(QByteArrayView set, std::size_t most)
{
    Uids uids;
    while (!set.isEmpty()) {
        const qsizetype comma = set.indexOf(',');
        const QByteArrayView range = comma < 0 ? set : set.first(comma);
        set = comma < 0 ? QByteArrayView() : set.sliced(comma + 1);
        const qsizetype colon = range.indexOf(':');
        const auto first = readUid(colon < 0 ? range : range.first(colon));
        const auto last = colon < 0 ? first : readUid(range.sliced(colon + 1));
        if (!first || !last || (comma >= 0 && set.isEmpty())) {
            return std::nullopt;
        }
        const auto [low, high] = std::minmax(*first, *last); // RFC 4315 section 3: "10:12" and "12:10" are the same
        if (std::size_t(high) - low >= most - uids.size()) {
            return std::nullopt;
        }
        for (quint64 uid = low; uid <= high; ++uid) {
            uids.push_back(static_cast<quint32>(uid));
        }
    }
    return uids.empty() ? std::nullopt : std::optional(uids);
}

Uids inBoth(const Uids &uids, const Uids &among)
{
    Uids both;
    std::ranges::set_intersection(uids, among, std::back_inserter(both));
    return both;
}

Uids without(const Uids &uids, const Uids &among)
{
    Uids rest;
    std::ranges::set_difference(uids, among, std::back_inserter(rest));
    return rest;
}

} // namespace Indicia
