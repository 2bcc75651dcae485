// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coldrate.h"
#include "madecorpus.h"
#include "parts.h"
#include "shaperate.h"
#include "signedrate.h"
#include "spfrate.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <limits>

namespace Indicia::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int allMessages = std::numeric_limits<int>::max();

/// Whether the corpus is there; where not, says so.
bool isThere(const SignedCorpus &corpus, Results &results)
{
    if (corpus.messages.isEmpty() || !corpus.resolver) {
        results.fail(u"%1 is no corpus: it needs maildir, manifest.tsv and zone.db"_s.arg(corpus.folder));
        return false;
    }
    return true;
}

/// What is wrong makes the figures worthless.
void tellWrong(const char *what, int wrong, Results &results)
{
    if (wrong == 0) {
        std::printf("every %s as the manifest says\n", what);
        return;
    }
    std::printf("%d WRONG: the figures do not count\n", wrong);
    results.fail(u"%1 times another %2 than the manifest's"_s.arg(wrong).arg(QLatin1StringView(what)));
}

void tellWrong(const WrongVerdicts &wrong, Results &results)
{
    tellWrong("verdict", wrong.count, results);
    for (const QString &message : wrong.first) {
        std::printf("    %s\n", qPrintable(message));
    }
}

void printPeer(const PeerFigure &figure, double floor)
{
    const auto &[peer, rate, passing] = figure;
    if (rate.perSecond <= 0) {
        std::printf("  %-44s is not here\n", peer.name);
        return;
    }
    std::printf("  %-44s %9.0f /s  %7.1f us  %.3f of the floor\n", peer.name, rate.perSecond, 1e6 / rate.perSecond,
        rate.perSecond / floor);
    if (rate.passed != passing) {
        std::printf("    %d %s passed, by the manifest %d\n", rate.passed,
            peer.counts == Peer::Passed::Signatures ? "signatures" : "messages", passing);
    }
}

} // namespace

void measureSigned(const Settings &settings, Results &results)
{
    std::printf("Signatures: a corpus with its manifest, DNS from the cache\n");
    const SignedCorpus corpus = readSignedCorpus(settings.corpus, settings.messages);
    if (!isThere(corpus, results)) {
        return;
    }
    const SignedRates rates = measureSignedRates(corpus, settings.patience);
    std::printf("  %lld messages, ", static_cast<long long>(corpus.messages.size()));
    tellWrong(rates.wrong, results);
    const auto line = [&](const char *name, double perSecond) {
        std::printf("  %-44s %9.0f /s  %7.1f us  %.3f of the floor\n", name, perSecond, 1e6 / perSecond,
            perSecond / rates.floor);
    };
    line("floor: read, hash once, verify", rates.floor);
    line("parse, route, bounce, SPF DKIM ARC DMARC", rates.authentication);
    line("check, from bytes to answer", rates.examination);
    for (const PeerFigure &peer : rates.peers) {
        printPeer(peer, rates.floor);
    }
    std::printf("  ratio %.3f; two threads over one %.2f, and of the floor %.2f\n", rates.ofFloor, rates.secondThread,
        rates.secondThreadOfFloor);
    results.take(Goals::fullCheck, rates.ofFloor);
    results.take(Goals::secondThread, rates.secondThread,
        Goals::secondThread.holds(rates.secondThreadOfFloor) ? nullptr : "NOT SHOWN: this machine gives no more");
}

void measureSpf(const Settings &settings, Results &results)
{
    std::printf("SPF alone: the envelopes of a corpus with its manifest, DNS from the cache\n");
    const SignedCorpus corpus = readSignedCorpus(settings.corpus, settings.messages);
    if (!isThere(corpus, results)) {
        return;
    }
    const SpfRates rates = measureSpfRates(corpus, settings.patience);
    std::printf("  %lld envelopes, ", static_cast<long long>(corpus.messages.size()));
    tellWrong("result", rates.wrong, results);
    std::printf("  %-44s %9.0f /s  %7.1f us\n", "check_host(), its trace kept", rates.ours, 1e6 / rates.ours);
    if (rates.peer <= 0) {
        std::printf("  libspf2 is not here (libspf2-dev): no ratio\n");
        return;
    }
    std::printf("  %-44s %9.0f /s  %7.1f us; %d of its results are not the manifest's\n", "libspf2, its answers cached",
        rates.peer, 1e6 / rates.peer, rates.peerWrong);
    results.take(Goals::spfAlone, rates.ratio);
}

void measureLookups(const Settings &settings, Results &results)
{
    std::printf("Lookups: a corpus scanned on one thread, its zone on a name server of this machine\n");
    const SignedCorpus corpus = readSignedCorpus(settings.corpus, allMessages);
    if (!isThere(corpus, results)) {
        return;
    }
    const ColdRates rates = measureColdRates(corpus, settings.patience);
    if (rates.failed) {
        results.fail(u"lookups: there is no NSD (nsd), or a scan was not complete"_s);
        return;
    }
    std::printf("  %lld messages, %.2f questions each, %d rounds of each kind; ",
        static_cast<long long>(corpus.messages.size()), rates.questions, rates.rounds);
    tellWrong("verdict", rates.wrong, results);
    std::printf("  %-44s %9.0f /s  %7.1f us\n", "all answers in the cache", rates.warm, 1e6 / rates.warm);
    std::printf("  %-44s %9.0f /s  %7.1f us\n", "an empty cache", rates.cold, 1e6 / rates.cold);
    std::printf(
        "  ratio %.2f (the best round %.2f, of the processor's time %.2f)\n", rates.ratio, rates.best, rates.processor);
    results.take(Goals::emptyCache, rates.ratio);
}

void measureSizes(const Settings &settings, Results &results)
{
    struct Kind
    {
        qsizetype octets;
        int messages;
        const Goal *goal;
    };
    constexpr qsizetype kibibyte = 1024;
    constexpr qsizetype mebibyte = kibibyte * kibibyte;
    std::printf("Sizes: letters with one signature, full check, DNS from the cache\n");
    for (const auto &[octets, messages, goal] : {Kind{kibibyte, 400, nullptr},
             Kind{mebibyte, 24, &Goals::atOneMebibyte}, Kind{10 * mebibyte, 6, &Goals::atTenMebibytes}}) {
        const QTemporaryDir folder;
        const bool written = folder.isValid() && writeLetters(folder.path(), octets, messages);
        const SignedCorpus corpus = readSignedCorpus(folder.path(), allMessages);
        if (!written || !isThere(corpus, results)) {
            results.fail(u"the letters could not be written to %1"_s.arg(folder.path()));
            return;
        }
        const SizeRate size = measureSize(corpus, settings.patience);
        std::printf("  %d of %.0f octets: %.2f ns an octet, the floor %.2f, ratio %.2f; ", messages, size.octets,
            size.authentication, size.floor, size.overFloor);
        tellWrong(size.wrong, results);
        if (goal != nullptr) {
            results.take(*goal, size.overFloor);
        }
    }
}

void measureHostile(const Settings & /*settings*/, Results &results)
{
    std::printf(
        "Hostile shapes: from the file to the whole answer, 1x to 256x; growth of time over growth of octets\n");
    const QList<ShapeCost> costs = measureShapes();
    if (costs.isEmpty()) {
        results.fail(u"hostile: the messages could not be written"_s);
        return;
    }
    double worst = 0;
    for (const ShapeCost &cost : costs) {
        std::printf("  %-14s from %6.0f octets:", cost.name.constData(), cost.octets.constFirst());
        for (const double milliseconds : cost.milliseconds) {
            std::printf(" %8.2f", milliseconds);
        }
        std::printf(" ms  growth %.2f, the worst step %.2f\n", cost.growth(), cost.worstStep());
        worst = std::max(worst, cost.worstStep());
    }
    results.take(Goals::hostileShapes, worst);
}

} // namespace Indicia::Bench
