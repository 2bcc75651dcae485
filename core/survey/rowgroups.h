// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rowpace.h"

#include <array>
#include <span>

namespace Indicia {

/// What rows are counted by.
enum class GroupBy {
    Verdict,
    Kind,
    Role,
    Reason,
    Generator, ///< the host that wrote the bounce
    Network, ///< /24 or /48 of the injection point; where there is none of the client
    Sender, ///< author of what came back: whose name was used; of other mail its author
    Subject, ///< template of the subject of what came back; of other mail of its own
    Recipient,
    Folder,
};
inline constexpr int GroupByCount = int(GroupBy::Folder) + 1;

/// Rows that have something in common.
struct RowGroup
{
    GroupBy by = GroupBy::Verdict;
    int value = -1; ///< the enumerator, where they are grouped by one; else -1
    QByteArray key; ///< the text, the network, or the template; hostile
    qsizetype count = 0;
    std::optional<std::chrono::sys_seconds> first; ///< of those with a date
    std::optional<std::chrono::sys_seconds> last;
    std::array<qsizetype, VerdictCount> verdicts{}; ///< how many of each
    QList<RowTable::Row> examples; ///< the first three

    friend bool operator==(const RowGroup &, const RowGroup &) = default;
};

struct RowGroups
{
    QList<RowGroup> groups; ///< the largest first
    qsizetype rows = 0; ///< that were counted
    qsizetype ungrouped = 0; ///< of those, rows that have no value there
    qsizetype left = 0; ///< rows in groups that were left out, as too small or too many
};

struct GroupSetting
{
    qsizetype least = 1; ///< rows of a group that is told
    qsizetype most = 1000; ///< groups that are told
    bool answersOnly = false; ///< bounces and reports, and no other mail
};

/// Counts rows that were judged by what they have in common. Linear in the number of rows. Nothing where @p pace was
/// stopped.
[[nodiscard]] RowGroups groupRows(const RowTable &table, std::span<const RowTable::Row> rows, GroupBy by,
    const GroupSetting &setting = {}, const RowPace &pace = {});

/// How many there are of each verdict, and how many have none.
struct RowTotals
{
    qsizetype rows = 0;
    qsizetype unreadable = 0;
    qsizetype pending = 0; ///< looked at, and not judged yet: counted nowhere else but in rows
    qsizetype answers = 0; ///< bounces and replies; receipts and reports are judged by their sender, as letters are
    std::array<qsizetype, VerdictCount> verdicts{};
    qsizetype incomplete = 0;
    std::optional<std::chrono::sys_seconds> first;
    std::optional<std::chrono::sys_seconds> last;

    [[nodiscard]] qsizetype of(Verdict verdict) const { return verdicts[std::size_t(verdict)]; }
    friend bool operator==(const RowTotals &, const RowTotals &) = default;
};
[[nodiscard]] RowTotals countRows(const RowTable &table, std::span<const RowTable::Row> rows, const RowPace &pace = {});

/// The rows of a group, among @p rows.
[[nodiscard]] std::vector<RowTable::Row> rowsOf(
    const RowTable &table, std::span<const RowTable::Row> rows, const RowGroup &group, const RowPace &pace = {});

} // namespace Indicia
