// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// indicia-bench: the measured ratios, in one run. Read the ratios: the figures are this machine's.

#include "bouncerate.h"
#include "checkrate.h"
#include "coldrate.h"
#include "ledgerrate.h"
#include "mailboxrate.h"
#include "signedcorpus.h"
#include "spfrate.h"
#include "starttime.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <limits>

using namespace Indicia::Bench;
using namespace Qt::StringLiterals;

namespace {

/// A ratio that must hold before a release, and the one to aim at.
struct Goal
{
    double gate;
    double goal;
};
constexpr Goal consoleStart{.gate = 3.0, .goal = 2.0};
constexpr Goal windowStart{.gate = 4.0, .goal = 2.5};
constexpr Goal bounces{.gate = 100, .goal = 200}; // of flufl.bounce: more is better
constexpr Goal signatures{.gate = 0.40, .goal = 0.60}; // of the floor: more is better
constexpr Goal secondThread{.gate = 1.75, .goal = 1.90}; // two over one: more is better
constexpr Goal spfAlone{.gate = 1.0, .goal = 3.0}; // of libspf2: more is better

constexpr Goal lookups{.gate = 0.5, .goal = 0.8}; // an empty cache over a full one: more is better

constexpr double ledgerSize = 2000.0; // MB for ten million entries
constexpr double ledgerLookUp = 1000.0; // microseconds

/// One sample that has everything: an original, a tag, SPF at two places.
constexpr QLatin1StringView sample = "04-genuine-valid-tag.eml"_L1;

const char *verdict(double ratio, const Goal &goal)
{
    return ratio <= goal.goal ? "goal reached" : ratio <= goal.gate ? "gate held" : "GATE MISSED";
}

/// Where more is better.
const char *verdictOfMore(double ratio, const Goal &goal)
{
    return ratio >= goal.goal ? "goal reached" : ratio >= goal.gate ? "gate held" : "GATE MISSED";
}

void printTimes(const Command &command, const StartTimes &times)
{
    std::printf("  %-44s %7.2f ms  (%.2f to %.2f)  cpu %6.2f ms  peak %5.1f MiB%s\n", command.name.constData(),
        median(times.wall), *std::ranges::min_element(times.wall), *std::ranges::max_element(times.wall),
        median(times.cpu), static_cast<double>(times.peakKilobytes) / 1024.0, times.failed ? "  FAILED" : "");
}

/// Measures all @p commands, the first of which is the empty program, and prints each. Whether all ran and the second
/// stays within the gate.
bool printStarts(const char *title, const QList<Command> &commands, int runs, const Goal &goal)
{
    std::printf("%s (medians of %d interleaved runs)\n", title, runs);
    const QList<StartTimes> times = measureStarts(commands, runs);
    bool good = true;
    for (qsizetype i = 0; i < commands.size(); ++i) {
        printTimes(commands.at(i), times.at(i));
        good = good && !times.at(i).failed;
    }
    const double ratio = median(times.at(1).wall) / median(times.at(0).wall);
    const double cpuRatio = median(times.at(1).cpu) / median(times.at(0).cpu);
    const double least = *std::ranges::min_element(times.at(1).wall) / *std::ranges::min_element(times.at(0).wall);
    std::printf("  ratio %.2f (of the fastest runs %.2f, of the processor's time %.2f): %s (gate %.1f, goal %.1f)\n\n",
        ratio, least, cpuRatio, verdict(ratio, goal), goal.gate, goal.goal);
    return good && ratio <= goal.gate;
}

bool printRate(const char *title, const Mailbox &mailbox, std::chrono::milliseconds patience)
{
    std::printf("%s\n", title);
    if (mailbox.messages.isEmpty() || !mailbox.resolver) {
        std::printf("  could not be read\n\n");
        return false;
    }
    const int wrong = wrongVerdicts(mailbox);
    const Rate rate = measureRate(mailbox, patience);
    const double mean = static_cast<double>(mailbox.octets) / static_cast<double>(mailbox.messages.size());
    std::printf("  %lld messages of %.0f octets, ", static_cast<long long>(mailbox.messages.size()), mean);
    std::printf(
        wrong == 0 ? "every verdict as its story tells\n" : "%d VERDICTS WRONG: the figures do not count\n", wrong);
    const auto line = [&](const char *name, double perSecond) {
        std::printf("  %-44s %9.0f /s  %7.1f us  %6.1f MB/s  %.4f of the floor\n", name, perSecond, 1e6 / perSecond,
            perSecond * mean / 1e6, perSecond / rate.floor);
    };
    line("check, from bytes to answer", rate.check);
    line("check, and its JSON report written", rate.report);
    line("floor: find line ends, SHA-256 once", rate.floor);
    std::printf("\n");
    return wrong == 0;
}

bool printSigned(const SignedCorpus &corpus, std::chrono::milliseconds patience)
{
    std::printf("Signatures: a corpus with its manifest, DNS from the cache\n");
    if (corpus.messages.isEmpty() || !corpus.resolver) {
        std::printf("  could not be read\n\n");
        return false;
    }
    const SignedRates rates = measureSignedRates(corpus, patience);
    std::printf("  %lld messages, ", static_cast<long long>(corpus.messages.size()));
    std::printf(
        rates.wrong == 0 ? "every verdict as the manifest says\n" : "%d VERDICTS WRONG: the figures do not count\n",
        rates.wrong);
    for (const QString &path : rates.wrongPaths) {
        std::printf("    %s\n", qPrintable(path));
    }
    const auto line = [&](const char *name, double perSecond) {
        std::printf("  %-44s %9.0f /s  %7.1f us  %.3f of the floor\n", name, perSecond, 1e6 / perSecond,
            perSecond / rates.floor);
    };
    line("floor: read, hash once, verify", rates.floor);
    line("parse, route, bounce, SPF DKIM ARC DMARC", rates.authentication);
    line("check, from bytes to answer", rates.examination);
    for (const auto &[peer, rate, passing] : rates.peers) {
        if (rate.perSecond <= 0) {
            std::printf("  %-44s is not here\n", peer.name);
            continue;
        }
        line(peer.name, rate.perSecond);
        if (rate.passed != passing) {
            std::printf("    %d %s passed, by the manifest %d\n", rate.passed,
                peer.counts == Peer::Passed::Signatures ? "signatures" : "messages", passing);
        }
    }
    std::printf("  ratio %.3f: %s (gate %.2f, goal %.2f)\n", rates.ofFloor, verdictOfMore(rates.ofFloor, signatures),
        signatures.gate, signatures.goal);
    const bool isMachine = rates.secondThread < secondThread.gate && rates.secondThreadOfFloor < secondThread.gate;
    std::printf("  two threads over one %.2f, and of the floor %.2f: %s (gate %.2f, goal %.2f)\n\n", rates.secondThread,
        rates.secondThreadOfFloor,
        isMachine ? "GATE NOT SHOWN, this machine gives no more" : verdictOfMore(rates.secondThread, secondThread),
        secondThread.gate, secondThread.goal);
    return rates.wrong == 0 && rates.ofFloor >= signatures.gate && rates.secondThread >= secondThread.gate;
}

bool printSpf(const SignedCorpus &corpus, std::chrono::milliseconds patience)
{
    std::printf("SPF alone: the envelopes of a corpus with its manifest, DNS from the cache\n");
    if (corpus.messages.isEmpty() || !corpus.resolver) {
        std::printf("  could not be read\n\n");
        return false;
    }
    const SpfRates rates = measureSpfRates(corpus, patience);
    std::printf("  %lld envelopes, ", static_cast<long long>(corpus.messages.size()));
    std::printf(
        rates.wrong == 0 ? "every result as the manifest says\n" : "%d RESULTS WRONG: the figures do not count\n",
        rates.wrong);
    std::printf("  %-44s %9.0f /s  %7.1f us\n", "check_host(), its trace kept", rates.ours, 1e6 / rates.ours);
    if (rates.peer <= 0) {
        std::printf("  libspf2 is not here (libspf2-dev): no ratio\n\n");
        return rates.wrong == 0;
    }
    std::printf("  %-44s %9.0f /s  %7.1f us; %d of its results are not the manifest's\n", "libspf2, its answers cached",
        rates.peer, 1e6 / rates.peer, rates.peerWrong);
    std::printf("  ratio %.2f: %s (gate %.1f, goal %.1f)\n\n", rates.ratio, verdictOfMore(rates.ratio, spfAlone),
        spfAlone.gate, spfAlone.goal);
    return rates.wrong == 0 && rates.ratio >= spfAlone.gate;
}

/// What is measured of a corpus with its manifest.
bool printChecks(const QString &folder, int messages, std::chrono::milliseconds patience)
{
    const SignedCorpus corpus = readSignedCorpus(folder, messages);
    const bool together = printSigned(corpus, patience);
    std::fflush(stdout);
    return printSpf(corpus, patience) && together;
}

bool printCold(const SignedCorpus &corpus, std::chrono::milliseconds patience)
{
    std::printf("Lookups: a corpus scanned on one thread, its zone on a name server of this machine\n");
    if (corpus.messages.isEmpty()) {
        std::printf("  could not be read\n\n");
        return false;
    }
    const ColdRates rates = measureColdRates(corpus, patience);
    if (rates.failed) {
        std::printf("  FAILED: there is no NSD (nsd), or a scan was not complete\n\n");
        return false;
    }
    std::printf("  %lld messages, %.2f questions each, %d rounds of each kind; ",
        static_cast<long long>(corpus.messages.size()), rates.questions, rates.rounds);
    std::printf(
        rates.wrong == 0 ? "every verdict as the manifest says\n" : "%d VERDICTS WRONG: the figures do not count\n",
        rates.wrong);
    std::printf("  %-44s %9.0f /s  %7.1f us\n", "all answers in the cache", rates.warm, 1e6 / rates.warm);
    std::printf("  %-44s %9.0f /s  %7.1f us\n", "an empty cache", rates.cold, 1e6 / rates.cold);
    std::printf("  ratio %.2f (the best round %.2f, of the processor's time %.2f): %s (gate %.2f, goal %.2f)\n\n",
        rates.ratio, rates.best, rates.processor, verdictOfMore(rates.ratio, lookups), lookups.gate, lookups.goal);
    return rates.wrong == 0 && rates.ratio >= lookups.gate;
}

bool printBounces(const BounceCorpus &corpus, std::chrono::milliseconds patience)
{
    std::printf("Bounces: kind, recipients, codes and reason of the files in a folder, one thread\n");
    if (corpus.messages.isEmpty()) {
        std::printf("  could not be read\n\n");
        return false;
    }
    const BounceRates rates = measureBounceRates(corpus, patience);
    const double mean = static_cast<double>(corpus.octets) / static_cast<double>(corpus.messages.size());
    std::printf("  %lld messages of %.0f octets, %lld of them a bounce, notice or report\n",
        static_cast<long long>(corpus.messages.size()), mean, static_cast<long long>(rates.recognised));
    std::printf("  %-44s %9.0f /s  %7.1f us\n", "from bytes to the report", rates.ours, 1e6 / rates.ours);
    if (rates.peer <= 0) {
        std::printf("  flufl.bounce is not here (python3-flufl.bounce): no ratio\n\n");
        return true;
    }
    std::printf("  %-44s %9.0f /s  %7.1f us\n", "flufl.bounce, from bytes to addresses", rates.peer, 1e6 / rates.peer);
    const double ratio = rates.ours / rates.peer;
    std::printf("  ratio %.0f: %s (gate %.0f, goal %.0f)\n\n", ratio, verdictOfMore(ratio, bounces), bounces.gate,
        bounces.goal);
    return ratio >= bounces.gate;
}

bool printLedger(qint64 entries)
{
    std::printf("Ledger of sent mail: %lld entries in a file\n", static_cast<long long>(entries));
    const LedgerRates rates = measureLedger(entries);
    if (rates.failed) {
        std::printf("  FAILED: it could not be filled, or gave a wrong answer\n\n");
        return false;
    }
    std::printf("  filled with %.0f /s; %.1f MB, %.0f octets an entry; the first answer %.1f ms after opening\n",
        rates.fillPerSecond, rates.megabytes, rates.megabytes * 1e6 / static_cast<double>(entries),
        rates.openMilliseconds);
    const auto line = [&](const char *name, const LookUpTimes &times) {
        std::printf("  %-44s middle %7.2f us  99 %% %8.2f us  %6.1f times a hash table in memory\n", name, times.middle,
            times.slow, times.middle / rates.inMemory.middle);
    };
    line("look-up by Message-ID, found", rates.found);
    line("look-up by Message-ID, not found", rates.missing);
    line("look-up by recipient and time", rates.recipient);
    line("a hash table in memory", rates.inMemory);
    const double perTenMillion = rates.megabytes / static_cast<double>(entries) * 1e7;
    const double slowest = std::max({rates.found.slow, rates.missing.slow, rates.recipient.slow});
    const bool good = perTenMillion <= ledgerSize && slowest <= ledgerLookUp;
    std::printf("  ten million would take %.0f MB (gate %.0f), 99 %% answered within %.2f us (gate %.0f): %s\n\n",
        perTenMillion, ledgerSize, slowest, ledgerLookUp, good ? "gate held" : "GATE MISSED");
    return good;
}

bool printMailbox(const QString &corpus, int runs)
{
    std::printf("Mailboxes: read from disk on one thread, nothing looked up\n");
    const MailboxRates rates = measureMailbox(corpus, runs);
    if (rates.failed) {
        std::printf("  FAILED: there is no mbox and maildir, or they cannot be read\n\n");
        return false;
    }
    std::printf("  %lld messages, %.1f MB; the first message of the mbox, taken apart, after %.2f ms\n",
        static_cast<long long>(rates.messages), static_cast<double>(rates.octets) / 1e6, rates.firstMessage);
    bool good = true;
    for (const MailboxPair &pair : rates.pairs) {
        std::printf("  %-44s %9.2f ms  %7.1f us a message\n", pair.title, pair.ours,
            pair.ours * 1000 / static_cast<double>(rates.messages));
        if (pair.theirs <= 0) {
            std::printf("    %s is not here: no ratio\n", pair.yardstick);
            continue;
        }
        std::printf("    %-42s %9.2f ms  ratio %.3f (the best runs %.3f): %s (gate %s%.2f, goal %.2f)\n",
            pair.yardstick, pair.theirs, pair.ratio(), pair.bestRatio(),
            pair.holds(pair.goal)       ? "goal reached"
                : pair.holds(pair.gate) ? "gate held"
                                        : "GATE MISSED",
            pair.moreIsBetter ? "" : "at most ", pair.gate, pair.goal);
        good = good && pair.holds(pair.gate);
    }
    std::printf("\n");
    return good;
}

/// Writes the demo mailbox where a process can be told to read it.
bool writeSamples(const QString &folder)
{
    const QDir carried(u":/samples"_s);
    for (const QString &name : carried.entryList(QDir::Files)) {
        if (!QFile::copy(carried.filePath(name), folder + u'/' + name)) {
            return false;
        }
    }
    return true;
}

bool printConsole(const QByteArray &samples, int runs)
{
    const QByteArray file = samples + '/' + QByteArray(sample.data(), sample.size());
    const QByteArrayList check{INDICIA_CLI, "check", "--context", samples + "/context.json", "--now",
        "2026-11-21T09:00:00Z", "--format", "json"};
    const QByteArrayList zone{"--dns", "zone:" + samples + "/samples.zone", file};
    const QByteArrayList off{"--dns", "off", file};
    const QList<Command> commands{{"an empty Qt Core program", {INDICIA_EMPTY_CORE}},
        {"indicia-cli check, one message, DNS from a file", check + zone}, {"the same, DNS off", check + off}};
    return printStarts("Console: process start to the verdict", commands, runs, consoleStart);
}

#ifdef INDICIA_WINDOW
bool printWindow(const QByteArray &samples, int runs)
{
    const QByteArray file = samples + '/' + QByteArray(sample.data(), sample.size());
    const QList<Command> commands{{"an empty Qt Widgets window, painted", {INDICIA_EMPTY_WINDOW}},
        {"indicia, one message, its answer painted", {INDICIA_WINDOW, "--until-answer", file}},
        {"indicia, the demo mailbox, all answers", {INDICIA_WINDOW, "--until-answer", "--demo"}}};
    return printStarts("Window (offscreen): process start to the answer", commands, runs, windowStart);
}
#endif

/// Programs take longer to start than a mailbox to be read.
int mailboxRuns(int runs)
{
    return std::max(5, runs / 3);
}

/// What is measured of one corpus, and of other bounces and a ledger where they are named.
bool printAll(const QCommandLineParser &options, int runs, std::chrono::milliseconds patience)
{
    const QString corpus = options.value(u"all"_s);
    bool good = printChecks(corpus, options.value(u"messages"_s).toInt(), patience);
    std::fflush(stdout);
    good = printCold(readSignedCorpus(corpus, std::numeric_limits<int>::max()), patience) && good;
    std::fflush(stdout);
    good = printMailbox(corpus, mailboxRuns(runs)) && good;
    std::fflush(stdout);
    const bool named = options.isSet(u"bounces"_s);
    good = printBounces(readBounceCorpus(named ? options.value(u"bounces"_s) : corpus + u"/maildir"_s), patience)
        && good;
    if (options.isSet(u"ledger"_s)) {
        std::fflush(stdout);
        good = printLedger(std::max<qint64>(options.value(u"ledger"_s).toLongLong(), 1)) && good;
    }
    return good;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription(u"Measures what Indicia promises about speed, against yardsticks that run "
                                      "between its own runs."_s);
    options.addHelpOption();
    options.addOptions({{u"runs"_s, u"Process starts of each program (at least 21)."_s, u"N"_s, u"31"_s},
        {u"seconds"_s, u"How long the rate of checks is measured."_s, u"S"_s, u"6"_s},
        {u"corpus"_s, u"Measure the rate on the message files below this folder too ..."_s, u"FOLDER"_s},
        {u"zone"_s, u"... whose DNS is in this zone file."_s, u"FILE"_s},
        {u"signed"_s, u"Measure the checks of this corpus too: a Maildir with manifest.tsv and zone.db."_s,
            u"FOLDER"_s},
        {u"messages"_s, u"How many messages of it."_s, u"N"_s, u"2000"_s},
        {u"only-signed"_s, u"Measure nothing else."_s},
        {u"cold"_s, u"Measure an empty DNS cache beside a full one on such a corpus, and nothing else."_s, u"FOLDER"_s},
        {u"bounces"_s, u"Measure the reading of bounces on the message files below this folder, and nothing else."_s,
            u"FOLDER"_s},
        {u"mailbox"_s, u"Measure the reading of a folder's mbox and maildir, and nothing else."_s, u"FOLDER"_s},
        {u"ledger"_s, u"Measure a ledger of that many entries, and nothing else."_s, u"N"_s},
        {u"all"_s, u"Measure all of these on one corpus that has an mbox too; a ledger only where it is named."_s,
            u"FOLDER"_s},
        {u"gates"_s, u"Exit with 1 where a gate is missed."_s}});
    options.process(application);

    const int runs = std::max(21, options.value(u"runs"_s).toInt());
    const std::chrono::milliseconds patience(static_cast<int>(options.value(u"seconds"_s).toDouble() * 1000));
    const bool all = options.isSet(u"all"_s);
    if (options.isSet(u"bounces"_s) && !all) {
        const bool right = printBounces(readBounceCorpus(options.value(u"bounces"_s)), patience);
        return right || !options.isSet(u"gates"_s) ? 0 : 1;
    }
    if (options.isSet(u"cold"_s)) {
        const bool held
            = printCold(readSignedCorpus(options.value(u"cold"_s), std::numeric_limits<int>::max()), patience);
        return held || !options.isSet(u"gates"_s) ? 0 : 1;
    }
    if (options.isSet(u"mailbox"_s)) {
        const bool held = printMailbox(options.value(u"mailbox"_s), mailboxRuns(runs));
        return held || !options.isSet(u"gates"_s) ? 0 : 1;
    }
    if (options.isSet(u"ledger"_s) && !all) {
        const bool held = printLedger(std::max<qint64>(options.value(u"ledger"_s).toLongLong(), 1));
        return held || !options.isSet(u"gates"_s) ? 0 : 1;
    }
    if (options.isSet(u"only-signed"_s)) {
        const bool right = printChecks(options.value(u"signed"_s), options.value(u"messages"_s).toInt(), patience);
        return right || !options.isSet(u"gates"_s) ? 0 : 1;
    }
    const QTemporaryDir folder;
    if (!folder.isValid() || !writeSamples(folder.path())) {
        std::fprintf(stderr, "indicia-bench: the samples could not be written to %s\n", qPrintable(folder.path()));
        return 3;
    }
    const QByteArray samples = QFile::encodeName(folder.path());

    // The same for every run: no display, no desktop's theme, no user's settings.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder.path()));

    bool good = printRate("Rate: check of the samples, DNS from memory, one thread", demoMailbox(), patience);
    if (options.isSet(u"corpus"_s)) {
        good = printRate("Rate: check of the corpus, DNS from memory, one thread",
                   folderMailbox(options.value(u"corpus"_s), options.value(u"zone"_s)), patience)
            && good;
    }
    if (options.isSet(u"signed"_s)) {
        std::fflush(stdout);
        good = printChecks(options.value(u"signed"_s), options.value(u"messages"_s).toInt(), patience) && good;
    }
    std::fflush(stdout);
    good = printConsole(samples, runs) && good;
#ifdef INDICIA_WINDOW
    std::fflush(stdout);
    good = printWindow(samples, runs) && good;
#endif
    if (all) { // last: a program that is started from a large one counts as large as that
        std::fflush(stdout);
        good = printAll(options, runs, patience) && good;
    }
    return good || !options.isSet(u"gates"_s) ? 0 : 1;
}
