// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bouncerate.h"

#include "starttime.h"

#include "bouncereport.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <ctime>

namespace Indicia::Bench {

using namespace Qt::StringLiterals;

namespace {

// Whatever a round computes ends here, so that the compiler cannot leave it out.
volatile qint64 sink = 0;

/// Once over all messages; how many are no ordinary mail.
qsizetype classifyAll(const BounceCorpus &corpus)
{
    qsizetype recognised = 0;
    qint64 sum = 0;
    for (const QByteArray &bytes : corpus.messages) {
        const BounceReport report = readBounce(Message::parse(bytes));
        recognised += report.isBounce() ? 1 : 0;
        sum += report.recipients.size();
    }
    sink = sink + sum;
    return recognised;
}

/// By the processor's time, as the peer counts: what else runs on the machine does not matter.
double ourRate(const BounceCorpus &corpus)
{
    constexpr double least = 0.3; // seconds
    qsizetype messages = 0;
    const std::clock_t begin = std::clock();
    double took = 0;
    do {
        sink = sink + classifyAll(corpus);
        messages += corpus.messages.size();
        took = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    } while (took < least);
    return static_cast<double>(messages) / took;
}

/// One round of the peer in a process of its own, which times itself: neither its start nor reading files counts.
double peerRate(const BounceCorpus &corpus)
{
    constexpr int patience = 600'000; // it takes a minute for ten thousand messages where little else runs
    QProcess python;
    python.start(u"python3"_s, {QStringLiteral(INDICIA_BENCH_SOURCE "/peers/fluflrate.py"), corpus.folder});
    if (!python.waitForFinished(patience) || python.exitCode() != 0) {
        return 0;
    }
    return python.readAllStandardOutput().trimmed().toDouble();
}

} // namespace

BounceCorpus readBounceCorpus(const QString &folder)
{
    BounceCorpus corpus;
    corpus.folder = folder;
    QStringList paths;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        paths.append(files.next());
    }
    std::ranges::sort(paths);
    for (const QString &path : std::as_const(paths)) {
        QFile file(path);
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (!bytes.isEmpty()) {
            corpus.messages.append(bytes);
            corpus.octets += bytes.size();
        }
    }
    return corpus;
}

BounceRates measureBounceRates(const BounceCorpus &corpus, std::chrono::milliseconds patience)
{
    QList<double> ours;
    QList<double> peers;
    BounceRates rates;
    rates.recognised = classifyAll(corpus); // to warm up
    const auto end = std::chrono::steady_clock::now() + patience;
    do {
        ours.append(ourRate(corpus));
        peers.append(peerRate(corpus));
    } while (std::chrono::steady_clock::now() < end);
    rates.ours = median(ours);
    rates.peer = median(peers);
    return rates;
}

} // namespace Indicia::Bench
