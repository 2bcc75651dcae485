// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// indicia-bench: the measured ratios, in one run. Read the ratios: the figures are this machine's.

#include "parts.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <algorithm>
#include <cstdio>

using namespace Indicia::Bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int exitUsage = 2;

/// Measures one part in this process, and writes what came of its goals to @p file.
int measureHere(const Part &part, const Settings &settings, const QString &file)
{
    // The same for every run: no display, no desktop's theme, nothing that a user has set or kept.
    const QTemporaryDir home;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(home.path()));
    qputenv("XDG_DATA_HOME", QFile::encodeName(home.filePath(u"data"_s)));
    Results results;
    part.measure(settings, results);
    std::printf("\n");
    QFile target(file);
    return target.open(QIODevice::WriteOnly) && target.write(results.lines()) >= 0 && target.flush() ? 0 : 1;
}

/// Measures one part in a process of its own: a program that is started from a large one counts as large as that, and
/// what one part leaves in memory must not be the next one's.
void measureBeside(const Part &part, const QStringList &arguments, Results &results)
{
    QTemporaryFile file;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    const QString name = QString::fromLatin1(part.name);
    if (file.open()) {
        process.start(QCoreApplication::applicationFilePath(),
            arguments + QStringList{u"--part"_s, name, u"--results"_s, file.fileName()}, QIODevice::ReadOnly);
        process.waitForFinished(-1);
    }
    if (!file.isOpen() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        results.fail(name + u": it did not come to its end"_s);
        return;
    }
    results.takeLines(file.readAll());
}

QString listOfParts()
{
    QStringList names;
    for (const Part &part : parts()) {
        const QString goals = *part.goals ? u" (goals "_s + QString::fromLatin1(part.goals) + u')' : QString();
        names << QString::fromLatin1(part.name) + goals;
    }
    return names.join(u", "_s);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription(u"Measures what Indicia promises about speed and memory, against yardsticks that "
                                      "run between its own runs. See docs/bench.md."_s);
    options.addHelpOption();
    options.addOptions({{u"corpus"_s, u"A folder with maildir, mbox, manifest.tsv and zone.db."_s, u"FOLDER"_s},
        {u"part"_s, u"Measure this part only; may be given again: "_s + listOfParts() + u'.', u"NAME"_s},
        {u"gates"_s, u"Exit with 1 where a gate is missed."_s},
        {u"runs"_s, u"Process starts of each program (at least 21)."_s, u"N"_s, u"31"_s},
        {u"seconds"_s, u"How long each rate is measured."_s, u"S"_s, u"6"_s},
        {u"messages"_s, u"How many messages of the corpus other programs verify too."_s, u"N"_s, u"2000"_s},
        {u"bounces"_s, u"Message files instead of the corpus's for the reading of bounces."_s, u"FOLDER"_s},
        {u"ledger"_s, u"Entries of the ledger."_s, u"N"_s, u"1000000"_s}});
    QCommandLineOption resultsOption(u"results"_s, u"Measure the part in this process."_s, u"FILE"_s);
    resultsOption.setFlags(QCommandLineOption::HiddenFromHelp);
    options.addOption(resultsOption);
    options.process(application);

    Settings settings;
    settings.corpus = options.value(u"corpus"_s);
    settings.bounces = options.value(u"bounces"_s);
    settings.messages = std::max(1, options.value(u"messages"_s).toInt());
    settings.ledger = std::max<qint64>(1, options.value(u"ledger"_s).toLongLong());
    settings.runs = std::max(21, options.value(u"runs"_s).toInt());
    settings.patience = std::chrono::milliseconds(static_cast<int>(options.value(u"seconds"_s).toDouble() * 1000));

    const QStringList wanted = options.values(u"part"_s);
    for (const QString &name : wanted) {
        if (std::ranges::none_of(parts(), [&](const Part &part) { return name == QLatin1StringView(part.name); })) {
            std::fprintf(
                stderr, "indicia-bench: there is no part %s, but %s\n", qPrintable(name), qPrintable(listOfParts()));
            return exitUsage;
        }
    }
    const bool isHere = options.isSet(resultsOption); // of the parts that are named, the last is meant
    Results results;
    for (const Part &part : parts()) {
        const QString name = QString::fromLatin1(part.name);
        if (isHere ? wanted.value(wanted.size() - 1) != name : !wanted.isEmpty() && !wanted.contains(name)) {
            continue;
        }
        if (isHere) {
            return measureHere(part, settings, options.value(resultsOption));
        }
        if (part.needsCorpus && settings.corpus.isEmpty()) {
            std::printf("Not measured: %s, which needs --corpus FOLDER (docs/bench.md)\n\n", part.name);
        } else {
            measureBeside(part, QCoreApplication::arguments().sliced(1), results);
        }
        std::fflush(stdout);
    }
    results.print();
    return results.good() || !options.isSet(u"gates"_s) ? 0 : 1;
}
