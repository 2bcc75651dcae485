// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roworder.h"

#include "asciiword.h"
#include "runsort_p.h"

#include <algorithm>

namespace Indicia {

namespace {

constexpr quint64 last = ~quint64(0); ///< of rows without a value
constexpr quint64 notYet = last - 1; ///< of rows whose value will be known; these and the last ones are never turned

/// A row and what it is ordered by, side by side: one look decides nearly always.
struct Keyed
{
    quint64 key;
    quint64 low; ///< of what does not fit into key
    quint64 place; ///< of rows that are equal
    const char *text; ///< in the table, where texts stay as they are: may be read when it is another's turn
    RowTable::Row row;
    quint32 length; ///< of the text
};

constexpr qsizetype wordOctets = 8;

/// Some octets without regard to case, so that numbers stand in the order of texts.
quint64 headOf(QByteArrayView text, qsizetype from)
{
    quint64 head = 0;
    for (qsizetype i = from; i < from + wordOctets; ++i) {
        head = head << 8 | (i < text.size() ? static_cast<quint8>(asciiLower(text.at(i))) : 0);
    }
    return head;
}

bool isText(RowColumn column)
{
    switch (column) {
    case RowColumn::Status:
    case RowColumn::Recipient:
    case RowColumn::Sender:
    case RowColumn::Subject:
    case RowColumn::Helo:
    case RowColumn::Generator:
    case RowColumn::Folder:
        return true;
    case RowColumn::Verdict:
    case RowColumn::Certainty:
    case RowColumn::Kind:
    case RowColumn::Role:
    case RowColumn::Reason:
    case RowColumn::Address:
    case RowColumn::Date:
    case RowColumn::Size:
    case RowColumn::Name:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

void setAddress(const RowTable &table, Keyed &keyed)
{
    const quint32 id = shownAddress(table, keyed.row);
    if (id == RowTable::NoAddress) {
        keyed.key = last;
        return;
    }
    const IpAddress &address = table.addressAt(id);
    const auto octets = address.octets();
    const auto number = [&octets](std::size_t from) {
        quint64 value = 0;
        for (std::size_t i = from; i < from + 8; ++i) {
            value = value << 8 | octets.at(i);
        }
        return value;
    };
    keyed.key = address.isV4() ? number(0) >> 32 : number(0); // all of IPv4 is less than any of IPv6 that is in use
    keyed.low = address.isV4() ? 0 : number(8);
}

/// The empty one comes last.
void setText(Keyed &keyed, QByteArrayView text)
{
    keyed.text = text.data();
    keyed.length = static_cast<quint32>(text.size());
    if (!text.isEmpty()) {
        keyed.key = headOf(text, 0);
        keyed.low = headOf(text, wordOctets);
    }
}

/// Judgements: an unreadable message has none, and one that was only looked at none yet.
quint64 judged(const RowJudgement &judgement, int value)
{
    return judgement.fault ? last : judgement.judged ? quint64(value) : notYet;
}

Keyed keyedOf(const RowTable &table, RowColumn column, RowTable::Row row)
{
    Keyed keyed{last, 0, 0, nullptr, row, 0};
    if (isText(column)) {
        setText(keyed, table.texts().at(shownText(table, row, column)));
        return keyed;
    }
    const RowJudgement &judgement = table.judgement(row);
    switch (column) {
    case RowColumn::Verdict:
        keyed.key = judged(judgement, int(judgement.verdict));
        break;
    case RowColumn::Certainty:
        keyed.key = judged(judgement, int(judgement.certainty));
        break;
    case RowColumn::Kind:
        keyed.key = judgement.fault ? last : quint64(judgement.kind);
        break;
    case RowColumn::Role:
        keyed.key = judgement.role == GeneratorRole::None ? judged(judgement, -1) : quint64(judgement.role);
        break;
    case RowColumn::Reason:
        keyed.key = judgement.reason == BounceReason::NotSaid ? judged(judgement, -1) : quint64(judgement.reason);
        break;
    case RowColumn::Address:
        setAddress(table, keyed);
        break;
    case RowColumn::Date:
        if (const auto date = table.date(row)) {
            keyed.key = quint64(date->time_since_epoch().count()) ^ (quint64(1) << 63);
        }
        break;
    case RowColumn::Size:
        keyed.key = judgement.fault ? last : quint64(table.messageSize(row));
        break;
    case RowColumn::Name: {
        const RowTable::Own own = table.own(row);
        const QByteArrayView head = own.nameHead.isEmpty() ? own.nameTail : own.nameHead;
        keyed.key = headOf(head, 0);
        keyed.low = headOf(head, wordOctets);
        break;
    }
    case RowColumn::Status:
    case RowColumn::Recipient:
    case RowColumn::Sender:
    case RowColumn::Subject:
    case RowColumn::Helo:
    case RowColumn::Generator:
    case RowColumn::Folder:
        break;
    }
    return keyed;
}

/// Less, equal or more without regard to ASCII case, of texts that begin alike.
int compared(QByteArrayView a, QByteArrayView b)
{
    const qsizetype common = std::min(a.size(), b.size());
    for (qsizetype i = std::min(common, 2 * wordOctets); i < common; ++i) {
        const int difference = static_cast<quint8>(asciiLower(a[i])) - static_cast<quint8>(asciiLower(b[i]));
        if (difference != 0) {
            return difference;
        }
    }
    return int(a.size() - b.size());
}

} // namespace

TextPool::Id shownText(const RowTable &table, RowTable::Row row, RowColumn column)
{
    const auto first = [&](RowTable::TextColumn wanted, RowTable::TextColumn other) {
        const TextPool::Id id = table.textId(row, wanted);
        return id != 0 ? id : table.textId(row, other);
    };
    switch (column) {
    case RowColumn::Status:
        return table.judgement(row).status;
    case RowColumn::Recipient:
        return table.textId(row, RowTable::Recipient);
    case RowColumn::Sender:
        return first(RowTable::ReturnedSender, RowTable::From);
    case RowColumn::Subject:
        return first(RowTable::ReturnedSubject, RowTable::Subject);
    case RowColumn::Helo:
        return first(RowTable::InjectionHelo, RowTable::Helo);
    case RowColumn::Generator:
        return table.textId(row, RowTable::Generator);
    case RowColumn::Folder:
        return table.folderId(row);
    case RowColumn::Verdict:
    case RowColumn::Certainty:
    case RowColumn::Kind:
    case RowColumn::Role:
    case RowColumn::Reason:
    case RowColumn::Address:
    case RowColumn::Date:
    case RowColumn::Size:
    case RowColumn::Name:
        break;
    }
    return 0;
}

quint32 shownAddress(const RowTable &table, RowTable::Row row)
{
    const quint32 injection = table.addressId(row, RowTable::Injection);
    return injection != RowTable::NoAddress ? injection : table.addressId(row, RowTable::Client);
}

bool orderRows(const RowTable &table, RowColumn column, bool descending, std::vector<RowTable::Row> &rows,
    std::size_t sorted, const ArrivalOrder &arrival, const RowPace &pace)
{
    std::vector<Keyed> keyed;
    keyed.reserve(rows.size());
    const auto take = [&](RowTable::Row row) {
        keyed.push_back(keyedOf(table, column, row));
        keyed.back().place = arrival.placeOf(row);
    };
    const auto less = [descending](const Keyed &a, const Keyed &b) {
        if (a.key >= notYet || b.key >= notYet) { // without a value comes last, whichever way
            return a.key != b.key ? a.key < b.key : a.place < b.place;
        }
        if (a.key != b.key) {
            return (a.key < b.key) != descending;
        }
        if (a.low != b.low) {
            return (a.low < b.low) != descending;
        }
        if (a.text != b.text) { // equal texts are kept once
            const int way = compared({a.text, qsizetype(a.length)}, {b.text, qsizetype(b.length)});
            if (way != 0) {
                return (way < 0) != descending;
            }
        }
        return a.place < b.place;
    };
    if (!pace.visit(rows, take) || !sortInRuns(keyed, sorted, less, pace)) {
        return false;
    }
    std::ranges::transform(keyed, rows.begin(), [](const Keyed &one) { return one.row; });
    return true;
}

} // namespace Indicia
