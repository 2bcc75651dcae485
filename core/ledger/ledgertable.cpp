// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledgertable.h"

#include "rfc3339.h"

namespace Indicia {

namespace {

/// The columns that are read, by their place in the line; -1 where the table has none.
struct Columns
{
    qsizetype messageId = -1;
    qsizetype date = -1;
    qsizetype from = -1;
    qsizetype recipients = -1;
    qsizetype account = -1;
    qsizetype queueId = -1;
    qsizetype kind = -1;
    qsizetype count = 0;
};

Columns readHeading(const QList<QByteArray> &names)
{
    return {.messageId = names.indexOf("message-id"),
        .date = names.indexOf("date"),
        .from = names.indexOf("from"),
        .recipients = names.indexOf("recipients"),
        .account = names.indexOf("account"),
        .queueId = names.indexOf("queue-id"),
        .kind = names.indexOf("kind"),
        .count = names.size()};
}

QByteArray cell(const QList<QByteArray> &cells, qsizetype column)
{
    return column < 0 ? QByteArray() : cells[column].trimmed();
}

std::expected<LedgerEntry, LedgerTableError::Fault> readEntry(const QList<QByteArray> &cells, const Columns &columns)
{
    using enum LedgerTableError::Fault;
    if (cells.size() != columns.count) {
        return std::unexpected(WrongColumns);
    }
    LedgerEntry entry;
    entry.messageId = normalMessageId(cell(cells, columns.messageId));
    if (entry.messageId.isEmpty()) {
        return std::unexpected(NoMessageId);
    }
    const auto date = parseDateTime(cell(cells, columns.date));
    if (!date) {
        return std::unexpected(BadDate);
    }
    entry.date = *date;
    entry.headerFrom = cell(cells, columns.from);
    for (const QByteArray &recipient : cell(cells, columns.recipients).split(',')) {
        if (!recipient.trimmed().isEmpty()) {
            entry.recipients.append(recipient.trimmed());
        }
    }
    entry.account = cell(cells, columns.account);
    entry.queueId = cell(cells, columns.queueId);
    entry.kind = cell(cells, columns.kind) == "server" ? LedgerKind::Server : LedgerKind::Person;
    return entry;
}

} // namespace

std::expected<QList<LedgerEntry>, LedgerTableError> readLedgerTable(QByteArrayView table)
{
    using enum LedgerTableError::Fault;
    QList<LedgerEntry> entries;
    Columns columns;
    int number = 0;
    while (!table.isEmpty()) {
        ++number;
        const qsizetype end = table.indexOf('\n');
        QByteArrayView line = end < 0 ? table : table.first(end);
        table = end < 0 ? QByteArrayView() : table.sliced(end + 1);
        if (line.endsWith('\r')) {
            line.chop(1);
        }
        const QList<QByteArray> cells = line.toByteArray().split('\t');
        if (number == 1) {
            columns = readHeading(cells);
            if (columns.messageId < 0 || columns.date < 0) {
                return std::unexpected(LedgerTableError{number, NoHeading});
            }
        } else if (!line.isEmpty()) {
            auto entry = readEntry(cells, columns);
            if (!entry) {
                return std::unexpected(LedgerTableError{number, entry.error()});
            }
            entries.append(*std::move(entry));
        }
    }
    if (number == 0) {
        return std::unexpected(LedgerTableError{1, NoHeading});
    }
    return entries;
}

} // namespace Indicia
