// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledgerrate.h"

#include "ledgerstore.h"
#include "ledgerwriter.h"

#include <QFileInfo>
#include <QHash>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <random>

namespace Indicia::Bench {

namespace {

using Clock = std::chrono::steady_clock;
using Random = std::mt19937_64;

constexpr qint64 batchSize = 50'000;
constexpr int questions = 20'000;
constexpr std::chrono::sys_seconds start{std::chrono::sys_days(std::chrono::year(2024) / 1 / 1)};

double microseconds(Clock::time_point from)
{
    return std::chrono::duration<double, std::micro>(Clock::now() - from).count();
}

LookUpTimes timesOf(std::vector<double> times)
{
    std::ranges::sort(times);
    return {times.at(times.size() / 2), times.at(times.size() * 99 / 100)};
}

/// The message that is sent as the @p number -th: the same each time it is asked for.
NewLedgerEntry entryOf(qint64 number, qint64 entries)
{
    Random random(static_cast<quint64>(number));
    const auto below = [&](qint64 end) { return static_cast<qint64>(random() % static_cast<quint64>(end)); };
    NewLedgerEntry added;
    LedgerEntry &entry = added.entry;
    entry.kind = LedgerKind::Server;
    // As long as they are in real mail: some sixty octets.
    entry.messageId = QByteArray::number(static_cast<quint64>(random()), 16) + '.'
        + QByteArray::number(static_cast<quint64>(random()), 16) + '.' + QByteArray::number(number)
        + "@mail.example.org";
    entry.date = start + std::chrono::seconds(number * 6);
    entry.envelopeSender = "user" + QByteArray::number(below(500)) + "@example.org";
    entry.account = entry.envelopeSender;
    entry.queueId = "4" + QByteArray::number(static_cast<quint64>(random()), 36).left(10).toUpper();
    // Every fifth has somebody new as its recipient; a third goes to two.
    for (qint64 i = below(3) == 0 ? 2 : 1; i > 0; --i) {
        const qint64 who = below(std::max<qint64>(entries / 5, 100));
        entry.recipients.append(
            "recipient" + QByteArray::number(who) + "@domain" + QByteArray::number(who % 20'000) + ".example.net");
    }
    return added;
}

bool fill(LedgerWriter &writer, qint64 entries)
{
    const auto source = writer.source(LedgerSourceForm::MailLog, "/var/log/mail.log", {});
    LedgerBatch batch;
    batch.source = source ? source->id : 0;
    for (qint64 number = 0; number < entries;) {
        batch.entries.clear();
        for (; number < entries && batch.entries.size() < batchSize; ++number) {
            batch.entries.append(entryOf(number, entries));
        }
        const auto tally = writer.commit(batch);
        if (!tally) {
            return false;
        }
        batch.revision = tally->revision;
    }
    return true;
}

} // namespace

LedgerRates measureLedger(qint64 entries)
{
    LedgerRates rates;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ledger.sqlite"));
    const auto began = Clock::now();
    {
        auto writer = LedgerWriter::open(path);
        rates.failed = !writer || !fill(**writer, entries);
    }
    rates.fillPerSecond = static_cast<double>(entries) / (microseconds(began) / 1e6);
    rates.megabytes = static_cast<double>(QFileInfo(path).size()) / 1e6;
    const auto opening = Clock::now();
    const auto store = LedgerStore::open(path);
    if (!store || rates.failed || !(*store)->byMessageId("nobody@example.org")) {
        rates.failed = true;
        return rates;
    }
    rates.openMilliseconds = microseconds(opening) / 1e3;

    Random random(1);
    QList<LedgerEntry> asked;
    for (int i = 0; i < questions; ++i) {
        asked.append(entryOf(static_cast<qint64>(random() % static_cast<quint64>(entries)), entries).entry);
    }
    const auto measure = [&](auto ask) {
        std::vector<double> times;
        for (const LedgerEntry &entry : std::as_const(asked)) {
            const auto from = Clock::now();
            const bool right = ask(entry);
            times.push_back(microseconds(from));
            rates.failed = rates.failed || !right;
        }
        return timesOf(std::move(times));
    };
    rates.found = measure([&](const LedgerEntry &entry) {
        const auto found = (*store)->byMessageId(entry.messageId);
        return found && found->size() == 1 && found->first().recipients.size() <= 2;
    });
    rates.missing = measure([&](const LedgerEntry &entry) {
        const auto found = (*store)->byMessageId('x' + entry.messageId);
        return found && found->isEmpty();
    });
    rates.recipient = measure([&](const LedgerEntry &entry) {
        const auto found = (*store)->byRecipient(
            entry.recipients.first(), entry.date - std::chrono::hours(1), entry.date + std::chrono::hours(1));
        return found && !found->isEmpty();
    });
    QHash<QByteArray, LedgerEntry> inMemory; // of a tenth at most: the yardstick shall fit
    for (const LedgerEntry &entry : std::as_const(asked)) {
        inMemory.insert(entry.messageId, entry);
    }
    for (qint64 number = 0; number < std::min<qint64>(entries, 500'000); ++number) {
        const LedgerEntry entry = entryOf(number, entries).entry;
        inMemory.insert(entry.messageId, entry);
    }
    rates.inMemory = measure([&](const LedgerEntry &entry) {
        const LedgerEntry found = inMemory.value(normalMessageId(entry.messageId));
        return found.date == entry.date;
    });
    return rates;
}

} // namespace Indicia::Bench
