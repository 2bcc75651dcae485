// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "longmailbox.h"

#include "starttime.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

namespace Indicia::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fewMessages = 1'000;
constexpr qint64 manyMessages = 100'000;
constexpr qint64 manyOctets = 1'000'000'000;

/// Where the messages of an mbox begin, and where the last one ends.
QList<qint64> boundsOf(QFile &mbox)
{
    QList<qint64> bounds;
    bool afterEmpty = true;
    while (!mbox.atEnd()) {
        const qint64 at = mbox.pos();
        const QByteArray line = mbox.readLine();
        if (afterEmpty && line.startsWith("From ")) {
            bounds << at;
        }
        afterEmpty = line == "\n" || line == "\r\n";
    }
    return bounds << mbox.pos();
}

/// The first of as many messages in a row that the largest of all is among them: what one message takes is not what
/// many take more than few.
qsizetype firstOfFew(const QList<qint64> &bounds)
{
    qsizetype largest = 0;
    for (qsizetype i = 0; i + 1 < bounds.size(); ++i) {
        const auto sizeOf = [&](qsizetype message) { return bounds.at(message + 1) - bounds.at(message); };
        largest = sizeOf(i) > sizeOf(largest) ? i : largest;
    }
    return std::min(largest, bounds.size() - 1 - fewMessages);
}

bool copyInto(QFile &target, QFile &source, qint64 begin, qint64 end)
{
    constexpr qint64 piece = 1 << 20;
    source.seek(begin);
    while (begin < end) {
        const QByteArray bytes = source.read(std::min(piece, end - begin));
        if (bytes.isEmpty() || target.write(bytes) != bytes.size()) {
            return false;
        }
        begin += bytes.size();
    }
    return true;
}

/// Fills in the counts.
bool writeMailboxes(const QString &corpus, const QString &few, const QString &many, LongMailboxRates &rates)
{
    QFile mbox(corpus + u"/mbox"_s);
    QFile shortOne(few);
    QFile longOne(many);
    if (!mbox.open(QIODevice::ReadOnly) || !shortOne.open(QIODevice::WriteOnly)
        || !longOne.open(QIODevice::WriteOnly)) {
        return false;
    }
    const QList<qint64> bounds = boundsOf(mbox);
    const qsizetype messages = bounds.size() - 1;
    if (messages < fewMessages) {
        return false;
    }
    const qsizetype first = firstOfFew(bounds);
    if (!copyInto(shortOne, mbox, bounds.at(first), bounds.at(first + fewMessages))) {
        return false;
    }
    rates.few = fewMessages;
    while (rates.many < manyMessages || longOne.pos() < manyOctets) {
        if (!copyInto(longOne, mbox, 0, mbox.size())) {
            return false;
        }
        rates.many += messages;
    }
    rates.octets = longOne.pos();
    return shortOne.flush() && longOne.flush();
}

QByteArrayList scanOf(const QByteArray &mailbox, int threads)
{
    return {INDICIA_CLI, "scan", "--dns", "off", "--ledger", "off", "--format", "ndjson", "--jobs",
        QByteArray::number(threads), mailbox};
}

double firstLineOf(const QByteArrayList &words)
{
    QProcess process;
    QStringList arguments;
    for (const QByteArray &word : words.sliced(1)) {
        arguments << QFile::decodeName(word);
    }
    QElapsedTimer timer;
    timer.start();
    process.start(QFile::decodeName(words.constFirst()), arguments, QIODevice::ReadOnly);
    while (!process.canReadLine() && process.waitForReadyRead(-1)) { }
    const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const bool told = process.canReadLine();
    process.kill();
    process.waitForFinished(-1);
    return told ? took : 0;
}

} // namespace

LongMailboxRates measureLongMailbox(const QString &corpus, int runs)
{
    LongMailboxRates rates;
    const QTemporaryDir folder;
    const QString few = folder.filePath(u"few"_s);
    const QString many = folder.filePath(u"many"_s);
    if (!folder.isValid() || !writeMailboxes(corpus, few, many, rates)) {
        rates.failed = true;
        return rates;
    }
    const QByteArray longOne = QFile::encodeName(many);
    for (const int threads : {1, 2}) {
        constexpr double kibibytes = 1024.0;
        const QList<StartTimes> times = measureStarts(
            {{"few", scanOf(QFile::encodeName(few), threads)}, {"many", scanOf(longOne, threads)}}, 1, 0);
        rates.failed = rates.failed || times.constFirst().failed || times.constLast().failed;
        rates.memory.append({threads, static_cast<double>(times.constFirst().peakKilobytes) / kibibytes,
            static_cast<double>(times.constLast().peakKilobytes) / kibibytes});
    }
    QList<double> firstLines;
    for (int run = 0; run < runs; ++run) {
        firstLines << firstLineOf(scanOf(longOne, 1));
        rates.failed = rates.failed || firstLines.constLast() <= 0;
    }
    rates.firstLine = median(firstLines);
#ifdef INDICIA_WINDOW
    // Nothing is kept of the run before: each opens the mbox for the first time.
    const QList<StartTimes> starts
        = measureStarts({{"an empty window", {INDICIA_EMPTY_WINDOW}},
                            {"the first row",
                                {"/bin/sh", "-c", "rm -rf \"$XDG_DATA_HOME/indicia\"; exec \"$@\"", "sh",
                                    INDICIA_WINDOW, "--page", "mailbox", "--until-answer", longOne}}},
            runs);
    rates.failed = rates.failed || starts.constFirst().failed || starts.constLast().failed;
    rates.emptyWindow = median(starts.constFirst().wall);
    rates.firstRow = median(starts.constLast().wall);
    rates.fastestRow = std::ranges::min(starts.constLast().wall);
#endif
    return rates;
}

} // namespace Indicia::Bench
