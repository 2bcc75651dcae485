// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "processstart.h"

#include "examine.h"
#include "identityfile.h"
#include "tokens.h"
#include "zonefile.h"
#include "zoneresolver.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>

using namespace Indicia;
using namespace Qt::StringLiterals;

namespace {

const QString samples = QStringLiteral(INDICIA_SOURCE_DIR "/resources/samples/");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QByteArray> allSamples()
{
    QList<QByteArray> messages;
    for (const QString &name : QDir(samples).entryList({u"*.eml"_s}, QDir::Files, QDir::Name)) {
        messages.append(contentOf(samples + name));
    }
    return messages;
}

/// The verdict of every sample must be the one that its story tells: a fast wrong answer is no figure.
bool verdictsAreRight(const Context &context)
{
    const QJsonArray stories
        = QJsonDocument::fromJson(contentOf(samples + "samples.json"_L1)).object().value("samples"_L1).toArray();
    bool right = !stories.isEmpty();
    for (const QJsonValue &story : stories) {
        const QString file = story.toObject().value("file"_L1).toString();
        const QString wanted = story.toObject().value("expected"_L1).toObject().value("verdict"_L1).toString();
        const CaseReport report = examine(contentOf(samples + file), file, context);
        if (token(report.conclusion.verdict) != wanted) {
            std::printf("  %s: %s instead of %s\n", qPrintable(file), token(report.conclusion.verdict).data(),
                qPrintable(wanted));
            right = false;
        }
    }
    return right;
}

bool benchChecks()
{
    auto zone = readZoneFile(samples + "samples.zone"_L1);
    const auto identity = readIdentity(contentOf(samples + "context.json"_L1));
    if (!zone || !identity) {
        std::fputs("the samples' zone or context cannot be read\n", stderr);
        return false;
    }
    ZoneResolver resolver(std::move(*zone));
    Context context;
    context.resolver = &resolver;
    context.identity = *identity;
    context.now = std::chrono::sys_days(std::chrono::year(2026) / 11 / 21);
    const bool right = verdictsAreRight(context);

    const QList<QByteArray> messages = allSamples();
    constexpr qint64 nanoseconds = 3'000'000'000;
    qint64 count = 0;
    qint64 octets = 0;
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < nanoseconds) {
        for (const QByteArray &message : messages) {
            octets += examine(message, {}, context).size;
            ++count;
        }
    }
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    std::printf("check, whole, offline, one thread: %.0f messages/s, %.1f MB/s (%lld samples, verdicts %s)\n",
        static_cast<double>(count) / seconds, static_cast<double>(octets) / seconds / 1e6,
        static_cast<long long>(messages.size()), right ? "right" : "WRONG");
    return right;
}

bool benchStarts(const char *title, QList<ProcessStart> starts, double gate, double goal)
{
    constexpr int rounds = 31;
    startInTurns(starts, rounds);
    const double ratio = starts.at(1).median() / starts.at(0).median();
    std::printf("%s: %.1f ms over %.1f ms = %.2f times (gate %.1f, goal %.1f)%s\n", title, starts.at(1).median(),
        starts.at(0).median(), ratio, gate, goal, starts.at(0).failed || starts.at(1).failed ? " FAILED TO RUN" : "");
    return !starts.at(0).failed && !starts.at(1).failed;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    bool good = benchChecks();

    const QString message = samples + "01-accept-then-bounce.eml"_L1;
    good = benchStarts("indicia-cli check to the verdict, over an empty Qt Core program",
               {{u"empty"_s, QStringLiteral(EMPTY_CORE), {}},
                   {u"check"_s, QStringLiteral(INDICIA_CLI),
                       {u"check"_s, u"--dns"_s, "zone:"_L1 + samples + "samples.zone"_L1, u"--context"_s,
                           samples + "context.json"_L1, message}}},
               3, 2)
        && good;
#ifdef INDICIA_WINDOW
    const QTemporaryDir folder;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    good = benchStarts("window to the answer on screen, over an empty Qt Widgets window",
               {{u"empty"_s, QStringLiteral(EMPTY_WINDOW), {folder.filePath(u"empty.png"_s)}},
                   {u"window"_s, QStringLiteral(INDICIA_WINDOW),
                       {u"--screenshot"_s, folder.filePath(u"window.png"_s), message}}},
               4, 2.5)
        && good;
#endif
    return good ? 0 : 1;
}
