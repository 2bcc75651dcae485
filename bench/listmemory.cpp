// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// indicia-bench-list FOLDER: scans the maildir in the folder, and puts its rows into the window's list of messages;
// then a million of them, each with a key, a name, a Message-ID, a hash, a recipient and a date of its own. Prints how
// many rows, and octets of memory for each, of both.

#include "crypto.h"
#include "localmail.h"
#include "mailboxtablemodel.h"
#include "offresolver.h"
#include "scan.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <functional>

#include <malloc.h>

using namespace Indicia;
using namespace Qt::StringLiterals;

namespace {

/// What was asked for of the system's memory and not given back.
double heldOctets()
{
    const auto info = ::mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd);
}

QList<ScanRow> rowsOf(const QString &maildir)
{
    QList<ScanRow> rows;
    const auto source = mailSourceFor(maildir, {});
    if (!source) {
        return rows;
    }
    OffResolver resolver;
    ScanJob job;
    job.sources = {source.get()};
    job.context.resolver = &resolver;
    job.context.now = std::chrono::sys_days(std::chrono::year(2026) / std::chrono::November / 21);
    job.rows = [&rows](const QList<ScanRow> &some) {
        rows += some;
        return true;
    };
    const ScanOutcome outcome = runScan(job, {});
    return outcome.complete() ? rows : QList<ScanRow>();
}

/// Row @p number of many: like another one, but for what is no other message's.
ScanRow anotherOf(ScanRow row, qint64 number)
{
    const QByteArray digits = QByteArray::number(number);
    row.key = sha256(digits).value_or(QByteArray()).left(row.key.size() / 2).toHex();
    row.name = QString::fromLatin1(digits) + row.name.mid(digits.size());
    row.sha256 = sha256(digits).value_or(QByteArray()).toHex();
    row.messageId = digits + row.messageId.mid(digits.size());
    if (!row.recipient.isEmpty()) {
        row.recipient = digits + row.recipient.mid(std::min(digits.size(), row.recipient.indexOf('@')));
    }
    if (row.date) {
        *row.date += std::chrono::seconds(number);
    }
    return row;
}

/// Octets of memory for each of @p count rows in the list.
double octetsOf(qint64 count, const std::function<ScanRow(qint64 number)> &row)
{
    constexpr qint64 batch = 500;
    const double before = heldOctets();
    MailboxTableModel model(QTimeZone::utc());
    for (qint64 number = 0; number < count;) {
        QList<ScanRow> rows;
        for (; number < count && rows.size() < batch; ++number) {
            rows += row(number);
        }
        model.append(rows);
    }
    model.finish();
    return (heldOctets() - before) / static_cast<double>(count);
}

} // namespace

int main(int argc, char **argv)
{
    constexpr qint64 million = 1'000'000;
    const QApplication application(argc, argv);
    const QList<ScanRow> rows = rowsOf(QApplication::arguments().value(1) + u"/maildir"_s);
    if (rows.isEmpty()) {
        return 1;
    }
    const double ofCorpus = octetsOf(rows.size(), [&](qint64 number) { return rows.at(number); });
    const double ofMany
        = octetsOf(million, [&](qint64 number) { return anotherOf(rows.at(number % rows.size()), number); });
    std::printf("%lld %.1f %lld %.1f\n", static_cast<long long>(rows.size()), ofCorpus, static_cast<long long>(million),
        ofMany);
    return 0;
}
