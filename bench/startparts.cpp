// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkrate.h"
#include "parts.h"
#include "starttime.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

namespace Indicia::Bench {

using namespace Qt::StringLiterals;

namespace {

/// One sample that has everything: an original, a tag, SPF at two places.
constexpr QLatin1StringView sample = "04-genuine-valid-tag.eml"_L1;

void printTimes(const Command &command, const StartTimes &times)
{
    std::printf("  %-44s %7.2f ms  (%.2f to %.2f)  cpu %6.2f ms  peak %5.1f MiB%s\n", command.name.constData(),
        median(times.wall), *std::ranges::min_element(times.wall), *std::ranges::max_element(times.wall),
        median(times.cpu), static_cast<double>(times.peakKilobytes) / 1024.0, times.failed ? "  FAILED" : "");
}

/// Measures all @p commands, the first of which is the empty program, and prints each.
void compareStarts(const char *title, const QList<Command> &commands, int runs, const Goal &goal, Results &results)
{
    std::printf("%s (medians of %d interleaved runs)\n", title, runs);
    const QList<StartTimes> times = measureStarts(commands, runs);
    for (qsizetype i = 0; i < commands.size(); ++i) {
        printTimes(commands.at(i), times.at(i));
        if (times.at(i).failed) {
            results.fail(QString::fromLatin1(commands.at(i).name) + u" failed"_s);
        }
    }
    const double ratio = median(times.at(1).wall) / median(times.at(0).wall);
    const double cpuRatio = median(times.at(1).cpu) / median(times.at(0).cpu);
    const double least = *std::ranges::min_element(times.at(1).wall) / *std::ranges::min_element(times.at(0).wall);
    std::printf("  ratio %.2f (of the fastest runs %.2f, of the processor's time %.2f)\n", ratio, least, cpuRatio);
    results.take(goal, ratio);
}

/// The demo mailbox, where a process can be told to read it.
class Samples
{
public:
    Samples()
    {
        const QDir carried(u":/samples"_s);
        m_good = m_folder.isValid();
        for (const QString &name : carried.entryList(QDir::Files)) {
            m_good = m_good && QFile::copy(carried.filePath(name), m_folder.filePath(name));
        }
    }
    /// Where it could not be written, says so in @p results.
    [[nodiscard]] bool areThere(Results &results) const
    {
        if (!m_good) {
            results.fail(u"the samples could not be written to %1"_s.arg(m_folder.path()));
        }
        return m_good;
    }
    [[nodiscard]] QByteArray path() const { return QFile::encodeName(m_folder.path()); }
    [[nodiscard]] QByteArray one() const { return path() + '/' + QByteArray(sample.data(), sample.size()); }

private:
    QTemporaryDir m_folder;
    bool m_good = false;
};

} // namespace

void measureSamples(const Settings &settings, Results &results)
{
    std::printf("Rate: check of the samples, DNS from memory, one thread\n");
    const Mailbox mailbox = demoMailbox();
    if (mailbox.messages.isEmpty() || !mailbox.resolver) {
        results.fail(u"the samples could not be read"_s);
        return;
    }
    const int wrong = wrongVerdicts(mailbox);
    const Rate rate = measureRate(mailbox, settings.patience);
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
    if (wrong > 0) {
        results.fail(u"%1 verdicts on the samples are wrong"_s.arg(wrong));
    }
}

void measureConsole(const Settings &settings, Results &results)
{
    const Samples samples;
    if (!samples.areThere(results)) {
        return;
    }
    const QByteArrayList check{INDICIA_CLI, "check", "--context", samples.path() + "/context.json", "--now",
        "2026-11-21T09:00:00Z", "--format", "json"};
    const QByteArrayList zone{"--dns", "zone:" + samples.path() + "/samples.zone", samples.one()};
    const QByteArrayList off{"--dns", "off", samples.one()};
    compareStarts("Console: process start to the verdict",
        {{"an empty Qt Core program", {INDICIA_EMPTY_CORE}},
            {"indicia-cli check, one message, DNS from a file", check + zone}, {"the same, DNS off", check + off}},
        settings.runs, Goals::consoleStart, results);
}

#ifdef INDICIA_WINDOW
void measureWindow(const Settings &settings, Results &results)
{
    const Samples samples;
    if (!samples.areThere(results)) {
        return;
    }
    compareStarts("Window (offscreen): process start to the answer",
        {{"an empty Qt Widgets window, painted", {INDICIA_EMPTY_WINDOW}},
            {"indicia, one message, its answer painted", {INDICIA_WINDOW, "--until-answer", samples.one()}},
            {"indicia, the demo mailbox, all answers", {INDICIA_WINDOW, "--until-answer", "--demo"}}},
        settings.runs, Goals::windowStart, results);
}
#endif

} // namespace Indicia::Bench
