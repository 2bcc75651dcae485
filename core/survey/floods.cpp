// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "floods.h"

#include <algorithm>
#include <functional>

namespace Indicia {

namespace {

constexpr qsizetype leastShare = 50; // of all bounces: a fiftieth

} // namespace

QList<RowGroup> findFloods(const RowTable &table, std::span<const RowTable::Row> rows, const RowPace &pace)
{
    QList<RowGroup> floods;
    for (const GroupBy by : {GroupBy::Sender, GroupBy::Network, GroupBy::Subject, GroupBy::Generator}) {
        RowGroups groups = groupRows(table, rows, by, {LeastFlood, MostFloods, true}, pace);
        // A hundred servers that answered a few times each are told by their number, not one by one.
        erase_if(groups.groups, [least = groups.rows / leastShare](const RowGroup &one) { return one.count < least; });
        floods.append(groups.groups);
    }
    std::ranges::stable_sort(floods, std::greater(), &RowGroup::count);
    floods.resize(std::min(floods.size(), MostFloods));
    return floods;
}

std::optional<RowGroup> largestFlood(const RowTable &table, std::span<const RowTable::Row> rows, const RowPace &pace)
{
    const RowGroups senders = groupRows(table, rows, GroupBy::Sender, {LeastFlood, 1, true}, pace);
    return senders.groups.isEmpty() ? std::nullopt : std::optional(senders.groups.first());
}

FloodFacts floodFacts(
    const RowTable &table, std::span<const RowTable::Row> rows, const RowGroup &flood, const RowPace &pace)
{
    const std::vector<RowTable::Row> own = rowsOf(table, rows, flood, pace);
    const auto by = [&](GroupBy group) { return groupRows(table, own, group, {}, pace); };
    FloodFacts facts{flood, by(GroupBy::Network), by(GroupBy::Subject), by(GroupBy::Generator), by(GroupBy::Sender), 0};
    std::vector<TextPool::Id> recipients;
    (void)pace.visit(own, [&](RowTable::Row row) {
        if (const TextPool::Id id = table.textId(row, RowTable::Recipient)) {
            recipients.push_back(id);
        }
    });
    std::ranges::sort(recipients);
    facts.recipients = std::ranges::unique(recipients).begin() - recipients.begin();
    return facts;
}

} // namespace Indicia
