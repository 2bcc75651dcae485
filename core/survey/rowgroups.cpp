// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowgroups.h"

#include "roworder.h"
#include "subjecttemplate.h"
#include "tokens.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace Indicia {

namespace {

constexpr quint32 none = 0xFFFFFFFF;
constexpr qsizetype examplesOf = 3;

/// Gives rows the number of their group: of an enumerator, a text, or what many texts or addresses share.
class Grouper
{
public:
    Grouper(const RowTable &table, GroupBy by) : m_table(table), m_by(by) { }

    /// The group of a row; none where it has no value.
    quint32 groupOf(RowTable::Row row)
    {
        const RowJudgement &judgement = m_table.judgement(row);
        switch (m_by) {
        case GroupBy::Verdict:
            return quint32(judgement.verdict);
        case GroupBy::Kind:
            return quint32(judgement.kind);
        case GroupBy::Role:
            return judgement.role == GeneratorRole::None ? none : quint32(judgement.role);
        case GroupBy::Reason:
            return m_table.recipients(row) == 0 ? none : quint32(judgement.reason);
        case GroupBy::Generator:
            return text(m_table.textId(row, RowTable::Generator));
        case GroupBy::Sender:
            return text(shownText(m_table, row, RowColumn::Sender));
        case GroupBy::Recipient:
            return text(m_table.textId(row, RowTable::Recipient));
        case GroupBy::Folder:
            return text(m_table.folderId(row));
        case GroupBy::Network:
            return network(shownAddress(m_table, row));
        case GroupBy::Subject:
            return subject(shownText(m_table, row, RowColumn::Subject));
        }
        Q_UNREACHABLE_RETURN(none);
    }

    void name(RowGroup &group, quint32 number) const
    {
        switch (m_by) {
        case GroupBy::Verdict:
            group.key = tokenBytes(static_cast<Verdict>(number));
            break;
        case GroupBy::Kind:
            group.key = tokenBytes(static_cast<MessageKind>(number));
            break;
        case GroupBy::Role:
            group.key = tokenBytes(static_cast<GeneratorRole>(number));
            break;
        case GroupBy::Reason:
            group.key = tokenBytes(static_cast<BounceReason>(number));
            break;
        case GroupBy::Generator:
        case GroupBy::Sender:
        case GroupBy::Recipient:
        case GroupBy::Folder:
            group.key = m_table.texts().at(number).toByteArray();
            return;
        case GroupBy::Network:
        case GroupBy::Subject:
            group.key = m_names.at(number);
            return;
        }
        group.value = int(number);
    }

private:
    static quint32 text(TextPool::Id id) { return id == 0 ? none : id; }

    /// What @p id of many stands for, made once for each id.
    template <typename Make>
    quint32 shared(quint32 id, qsizetype size, Make make)
    {
        constexpr quint32 open = none - 1;
        if (qsizetype(m_known.size()) <= id) {
            m_known.resize(std::size_t(size), open);
        }
        quint32 &known = m_known[id];
        if (known == open) {
            const QByteArray made = make();
            const auto at = m_numbers.constFind(made);
            if (made.isEmpty()) {
                known = none;
            } else if (at != m_numbers.cend()) {
                known = *at;
            } else {
                known = quint32(m_names.size());
                m_numbers.insert(made, known);
                m_names.append(made);
            }
        }
        return known;
    }
    quint32 network(quint32 id)
    {
        return id == RowTable::NoAddress
            ? none
            : shared(id, m_table.addresses(), [&] { return networkOf(m_table.addressAt(id)).toText(); });
    }
    quint32 subject(TextPool::Id id)
    {
        return shared(id, m_table.texts().size(), [&] { return subjectTemplate(m_table.texts().at(id)); });
    }

    const RowTable &m_table;
    GroupBy m_by;
    std::vector<quint32> m_known; ///< by text or address
    QHash<QByteArray, quint32> m_numbers;
    QByteArrayList m_names;
};

void widen(std::optional<std::chrono::sys_seconds> &first, std::optional<std::chrono::sys_seconds> &last,
    const std::optional<std::chrono::sys_seconds> &date)
{
    if (date) {
        first = first ? std::min(*first, *date) : *date;
        last = last ? std::max(*last, *date) : *date;
    }
}

bool isCounted(const RowJudgement &judgement, const GroupSetting &setting)
{
    return hasAnswer(judgement) && (!setting.answersOnly || isAnswer(judgement));
}

/// The numbers of the groups that are told, the largest first.
std::vector<quint32> largest(const std::vector<qsizetype> &counts, const GroupSetting &setting)
{
    std::vector<quint32> chosen;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] >= std::max<qsizetype>(setting.least, 1)) {
            chosen.push_back(quint32(i));
        }
    }
    const auto most = std::min<std::ptrdiff_t>(setting.most, std::ptrdiff_t(chosen.size()));
    std::partial_sort(chosen.begin(), chosen.begin() + most, chosen.end(),
        [&counts](quint32 a, quint32 b) { return counts[a] != counts[b] ? counts[a] > counts[b] : a < b; });
    chosen.resize(std::size_t(most));
    return chosen;
}

} // namespace

RowGroups groupRows(const RowTable &table, std::span<const RowTable::Row> rows, GroupBy by, const GroupSetting &setting,
    const RowPace &pace)
{
    RowGroups result;
    Grouper grouper(table, by);
    std::vector<quint32> numbers;
    numbers.reserve(rows.size());
    std::vector<qsizetype> counts;
    const bool isWhole = pace.visit(rows, [&](RowTable::Row row) {
        const bool counted = isCounted(table.judgement(row), setting);
        const quint32 number = counted ? grouper.groupOf(row) : none;
        numbers.push_back(number);
        result.rows += counted ? 1 : 0;
        result.ungrouped += counted && number == none ? 1 : 0;
        if (number != none) {
            counts.resize(std::max<std::size_t>(counts.size(), number + 1));
            ++counts[number];
        }
    });
    if (!isWhole) {
        return {};
    }
    const std::vector<quint32> chosen = largest(counts, setting);
    std::vector<quint32> places(counts.size(), none);
    result.left = result.rows - result.ungrouped;
    for (const quint32 number : chosen) {
        places[number] = quint32(result.groups.size());
        RowGroup group;
        group.by = by;
        group.count = counts[number];
        pace.read([&] { grouper.name(group, number); });
        result.left -= group.count;
        result.groups.append(group);
    }
    auto number = numbers.cbegin();
    const bool isTold = pace.visit(rows, [&](RowTable::Row row) {
        const quint32 own = *number++;
        if (own == none || places[own] == none) {
            return;
        }
        RowGroup &group = result.groups[places[own]];
        ++group.verdicts[std::size_t(table.judgement(row).verdict)];
        widen(group.first, group.last, table.date(row));
        if (group.examples.size() < examplesOf) {
            group.examples.append(row);
        }
    });
    return isTold ? result : RowGroups();
}

std::vector<RowTable::Row> rowsOf(
    const RowTable &table, std::span<const RowTable::Row> rows, const RowGroup &group, const RowPace &pace)
{
    std::vector<RowTable::Row> found;
    if (group.examples.isEmpty()) {
        return found;
    }
    Grouper grouper(table, group.by);
    quint32 number = none;
    pace.read([&] { number = grouper.groupOf(group.examples.first()); });
    const bool isWhole = pace.visit(rows, [&](RowTable::Row row) {
        if (hasAnswer(table.judgement(row)) && grouper.groupOf(row) == number) {
            found.push_back(row);
        }
    });
    return isWhole ? found : std::vector<RowTable::Row>();
}

namespace {

/// Whether it was judged by whether we sent what it answers.
bool isJudgedAsAnswer(const RowJudgement &judgement)
{
    switch (judgement.verdict) {
    case Verdict::OwnBounce:
    case Verdict::Backscatter:
    case Verdict::FakeBounce:
    case Verdict::AccountMisuse:
    case Verdict::Undetermined:
        return isAnswer(judgement);
    case Verdict::Authentic:
    case Verdict::Spoofed:
    case Verdict::AlteredInTransit:
    case Verdict::Suspicious:
    case Verdict::Unverifiable:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

} // namespace

RowTotals countRows(const RowTable &table, std::span<const RowTable::Row> rows, const RowPace &pace)
{
    RowTotals totals;
    totals.rows = qsizetype(rows.size());
    const bool isWhole = pace.visit(rows, [&](RowTable::Row row) {
        const RowJudgement &judgement = table.judgement(row);
        totals.incomplete += judgement.complete ? 0 : 1;
        if (!judgement.judged) {
            ++totals.pending;
            return;
        }
        if (judgement.fault) {
            ++totals.unreadable;
            return;
        }
        totals.answers += isJudgedAsAnswer(judgement) ? 1 : 0;
        ++totals.verdicts[std::size_t(judgement.verdict)];
        widen(totals.first, totals.last, table.date(row));
    });
    return isWhole ? totals : RowTotals();
}

} // namespace Indicia
