// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bouncerate.h"
#include "ledgerrate.h"
#include "longmailbox.h"
#include "mailboxrate.h"
#include "parts.h"

#include <QProcess>

#include <algorithm>
#include <cstdio>

namespace Indicia::Bench {

using namespace Qt::StringLiterals;

namespace {

/// Programs take longer to start than a mailbox to be read.
int fewerRuns(const Settings &settings)
{
    return std::max(5, settings.runs / 3);
}

} // namespace

void measureMailboxes(const Settings &settings, Results &results)
{
    std::printf("Mailboxes: read from disk on one thread, nothing looked up\n");
    const MailboxRates rates = measureMailbox(settings.corpus, fewerRuns(settings));
    if (rates.failed) {
        results.fail(u"mailboxes: %1 has no mbox and maildir, or they cannot be read"_s.arg(settings.corpus));
        return;
    }
    std::printf("  %lld messages, %.1f MB; the first message of the mbox, taken apart, after %.2f ms\n",
        static_cast<long long>(rates.messages), static_cast<double>(rates.octets) / 1e6, rates.firstMessage);
    for (const MailboxPair &pair : rates.pairs) {
        std::printf("  %-44s %9.2f ms  %7.1f us a message\n", pair.title, pair.ours,
            pair.ours * 1000 / static_cast<double>(rates.messages));
        if (pair.theirs <= 0) {
            std::printf("    %s is not here: no ratio\n", pair.yardstick);
            continue;
        }
        std::printf("    %-42s %9.2f ms  ratio %.3f (the best runs %.3f)\n", pair.yardstick, pair.theirs, pair.ratio(),
            pair.bestRatio());
        results.take(pair.goal, pair.ratio());
    }
}

void measureBounces(const Settings &settings, Results &results)
{
    std::printf("Bounces: kind, recipients, codes and reason of the files in a folder, one thread\n");
    const BounceCorpus corpus
        = readBounceCorpus(settings.bounces.isEmpty() ? settings.corpus + u"/maildir"_s : settings.bounces);
    if (corpus.messages.isEmpty()) {
        results.fail(u"bounces: there are no messages in %1"_s.arg(corpus.folder));
        return;
    }
    const BounceRates rates = measureBounceRates(corpus, settings.patience);
    const double mean = static_cast<double>(corpus.octets) / static_cast<double>(corpus.messages.size());
    std::printf("  %lld messages of %.0f octets, %lld of them a bounce, notice or report\n",
        static_cast<long long>(corpus.messages.size()), mean, static_cast<long long>(rates.recognised));
    std::printf("  %-44s %9.0f /s  %7.1f us\n", "from bytes to the report", rates.ours, 1e6 / rates.ours);
    if (rates.peer <= 0) {
        std::printf("  flufl.bounce is not here (python3-flufl.bounce): no ratio\n");
        return;
    }
    std::printf("  %-44s %9.0f /s  %7.1f us\n", "flufl.bounce, from bytes to addresses", rates.peer, 1e6 / rates.peer);
    results.take(Goals::bounces, rates.ours / rates.peer);
}

void measureLong(const Settings &settings, Results &results)
{
    std::printf("A long mbox beside a short one: memory of a scan, time to the first row\n");
    const LongMailboxRates rates = measureLongMailbox(settings.corpus, fewerRuns(settings));
    if (rates.failed) {
        results.fail(u"long: %1 has no mbox of more than 1,000 messages, there is no room for one of 2 GB among the "
                     "temporary files (TMPDIR), or a scan failed"_s.arg(settings.corpus));
        return;
    }
    std::printf("  %lld messages, and %lld in %.0f MB\n", static_cast<long long>(rates.few),
        static_cast<long long>(rates.many), static_cast<double>(rates.octets) / 1e6);
    for (const LongMailboxRates::Memory &memory : rates.memory) {
        std::printf("  scan on %d thread%s: peak %.1f MiB, and %.1f MiB\n", memory.threads,
            memory.threads == 1 ? "" : "s", memory.few, memory.many);
    }
    const LongMailboxRates::Memory &onOne = rates.memory.constFirst();
    results.take(Goals::memoryOfMany, onOne.many - onOne.few);
    std::printf("  indicia-cli scan: process start to the first row %.1f ms\n", rates.firstLine);
    if (rates.firstRow > 0) {
        std::printf("  indicia: process start to the first row painted %.1f ms (the fastest run %.1f); an empty window "
                    "%.1f ms\n",
            rates.firstRow, rates.fastestRow, rates.emptyWindow);
        results.take(Goals::firstRow, rates.firstRow - rates.emptyWindow);
    }
}

#ifdef INDICIA_WINDOW
void measureList(const Settings &settings, Results &results)
{
    std::printf("The window's list of messages: memory for a row\n");
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(INDICIA_LIST_MEMORY), {settings.corpus}, QIODevice::ReadOnly);
    process.waitForFinished(-1);
    const QByteArrayList words = process.readAllStandardOutput().split(' ');
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || words.size() != 4) {
        results.fail(u"list: %1 has no maildir that can be scanned"_s.arg(settings.corpus));
        return;
    }
    const double rows = words.at(2).toDouble();
    const double ofMany = words.at(3).toDouble();
    std::printf("  %s messages of the corpus: %s octets each\n", words.at(0).constData(), words.at(1).constData());
    std::printf("  %.0f made of these: %.1f octets each, %.0f MiB\n", rows, ofMany, rows * ofMany / 1024 / 1024);
    results.take(Goals::rowMemory, ofMany);
}
#endif

void measureLedger(const Settings &settings, Results &results)
{
    std::printf("Ledger of sent mail: %lld entries in a file\n", static_cast<long long>(settings.ledger));
    const LedgerRates rates = measureLedger(settings.ledger);
    if (rates.failed) {
        results.fail(u"ledger: it could not be filled, or gave a wrong answer"_s);
        return;
    }
    std::printf("  filled with %.0f /s; %.1f MB, %.0f octets an entry; the first answer %.1f ms after opening\n",
        rates.fillPerSecond, rates.megabytes, rates.megabytes * 1e6 / static_cast<double>(settings.ledger),
        rates.openMilliseconds);
    const auto line = [&](const char *name, const LookUpTimes &times) {
        std::printf("  %-44s middle %7.2f us  99 %% %8.2f us  %6.1f times a hash table in memory\n", name, times.middle,
            times.slow, times.middle / rates.inMemory.middle);
    };
    line("look-up by Message-ID, found", rates.found);
    line("look-up by Message-ID, not found", rates.missing);
    line("look-up by recipient and time", rates.recipient);
    line("a hash table in memory", rates.inMemory);
    results.take(Goals::ledgerSize, rates.megabytes / static_cast<double>(settings.ledger) * 1e7);
    results.take(Goals::ledgerLookUp, std::max({rates.found.slow, rates.missing.slow, rates.recipient.slow}));
}

} // namespace Indicia::Bench
