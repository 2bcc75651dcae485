// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxrate.h"

#include "bouncereport.h"
#include "firstlook.h"
#include "identity.h"
#include "localmail.h"
#include "message.h"
#include "route.h"
#include "starttime.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <ctime>
#include <functional>
#include <optional>

namespace Indicia::Bench {

using namespace Qt::StringLiterals;

namespace {

/// Of this thread's processor time: on a busy machine the wall tells how busy it is.
double millisecondsOf(const std::function<void()> &work)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    };
    const double begin = now();
    work();
    return now() - begin;
}

// Whatever is read ends here, so that the compiler cannot leave it out.
volatile qint64 sink = 0;

/// A row of a list: who, what, when, over which hosts, of which kind.
void readRow(const QByteArray &bytes)
{
    const FirstLook look = lookAt(bytes, {});
    sink = sink + look.author.displayText().size() + look.subject.displayText().size() + look.route.hops
        + static_cast<int>(look.kind) + (look.date ? look.date->time_since_epoch().count() : 0);
}

/// All of the Received chain, and the kind.
void readChain(const QByteArray &bytes)
{
    const Message message = Message::parse(bytes, Message::Reading::Structure);
    sink = sink + traceRoute(message, {}).hops.size() + static_cast<int>(messageKindOf(message));
}

/// Gives each message of the mailbox at @p path to @p use, until it says no. How many there were; nothing where the
/// mailbox cannot be read.
std::optional<qint64> eachMessage(const QString &path, const std::function<bool(const QByteArray &)> &use)
{
    const auto source = mailSourceFor(path, {});
    const auto folders = source ? source->folders({}) : std::unexpected(MailFault());
    if (!folders) {
        return {};
    }
    qint64 messages = 0;
    for (const auto &folder : *folders) {
        if (!folder->open({})) {
            return {};
        }
        while (true) {
            const auto next = folder->next([](QByteArrayView) { return false; }, {});
            if (!next || (*next && !(*next)->bytes)) {
                return {};
            }
            if (!*next) {
                break;
            }
            ++messages;
            if (!use(*(*next)->bytes)) {
                return messages;
            }
        }
    }
    return messages;
}

/// Gives each message to @p read. How many there are; 0 where the mailbox cannot be read.
qint64 readWhole(const QString &path, void (*read)(const QByteArray &bytes))
{
    return eachMessage(path, [read](const QByteArray &bytes) {
        read(bytes);
        return true;
    }).value_or(0);
}

/// Of each run; neither list is empty.
void takeTimes(MailboxPair &pair, const QList<double> &ours, const QList<double> &theirs)
{
    pair.ours = median(ours);
    pair.theirs = median(theirs);
    pair.bestOurs = std::ranges::min(ours);
    pair.bestTheirs = std::ranges::min(theirs);
}

/// @p ours and @p command in turns.
MailboxPair inTurns(MailboxPair pair, const std::function<void()> &ours, const Command &command, int runs)
{
    QList<double> own;
    QList<double> other;
    const bool here = QFileInfo::exists(QFile::decodeName(command.words.constFirst()));
    for (int round = -1; round < runs; ++round) { // once to warm up
        const double took = millisecondsOf(ours);
        const QList<StartTimes> once = here ? measureStarts({command}, 1) : QList<StartTimes>();
        if (round >= 0) {
            own.append(took);
            other.append(once.isEmpty() || once.constFirst().failed ? 0 : median(once.constFirst().cpu));
        }
    }
    takeTimes(pair, own, other);
    return pair;
}

QByteArray programOf(const char *name)
{
    return QFile::encodeName(QStandardPaths::findExecutable(QString::fromLatin1(name)));
}

Command shell(const QByteArray &line)
{
    return {line, {"/bin/sh", "-c", line}};
}

/// An index of the Maildir by notmuch and by mu, where they are here, in a folder of its own.
void prepareIndex(const QString &folder, const QString &maildir)
{
    const QByteArray own = QFile::encodeName(folder);
    const QByteArray mail = QFile::encodeName(QFileInfo(maildir).absoluteFilePath());
    qputenv("NOTMUCH_CONFIG", own + "/notmuch-config");
    qputenv("NOTMUCH_DATABASE", own + "/notmuch");
    qputenv("MUHOME", own + "/mu");
    QDir(folder).mkpath(u"notmuch"_s);
    QFile config(folder + u"/notmuch-config"_s);
    if (!config.open(QIODevice::WriteOnly)) {
        return;
    }
    config.write("[database]\npath=" + own + "/notmuch\nmail_root=" + mail
        + "\n[user]\nname=A\nprimary_email=a@example.org\n[new]\ntags=\nignore=\n");
    config.close();
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    for (const QByteArray &line : {QByteArray("notmuch new"), "mu init --maildir='" + mail + "' && mu index"}) {
        process.start(u"/bin/sh"_s, {u"-c"_s, QFile::decodeName(line)});
        process.waitForFinished(-1);
    }
}

/// Two programs in turns.
MailboxPair inTurns(MailboxPair pair, const Command &ours, const Command &theirs, int runs, bool &failed)
{
    const bool here = !theirs.words.constFirst().isEmpty();
    const QList<StartTimes> times = measureStarts(here ? QList{ours, theirs} : QList{ours}, runs);
    failed = failed || times.constFirst().failed;
    takeTimes(
        pair, times.constFirst().cpu, here && !times.constLast().failed ? times.constLast().cpu : QList<double>{0});
    return pair;
}

void measureUnchanged(MailboxRates &rates, const QString &maildir, const QString &folder, int runs)
{
    prepareIndex(folder, maildir);
    const QByteArray state = QFile::encodeName(folder) + "/state.sqlite";
    const Command again{"scan",
        {INDICIA_CLI, "scan", "--dns", "off", "--ledger", "off", "--format", "ndjson", "--only-new", "--resume", state,
            QFile::encodeName(maildir)}};
    rates.failed = measureStarts({again}, 1).constFirst().failed || rates.failed;
    const QByteArray notmuch = programOf("notmuch");
    const QByteArray mu = programOf("mu");
    rates.pairs.append(inTurns({.title = "an unchanged Maildir, scanned once more",
                                   .yardstick = "notmuch new",
                                   .goal = Goals::unchangedBesideNotmuch},
        again, {"notmuch", {notmuch, "new", "--quiet"}}, runs, rates.failed));
    rates.pairs.append(inTurns({.title = "the same", .yardstick = "mu index", .goal = Goals::unchangedBesideMu}, again,
        {"mu", {mu, "index", "--quiet"}}, runs, rates.failed));
}

} // namespace

MailboxRates measureMailbox(const QString &corpus, int runs)
{
    MailboxRates rates;
    const QString mbox = corpus + u"/mbox"_s;
    const QString maildir = corpus + u"/maildir"_s;
    const QTemporaryDir folder;
    rates.octets = QFileInfo(mbox).size();
    rates.messages = readWhole(mbox, readChain);
    if (rates.messages == 0 || readWhole(maildir, readRow) == 0 || !folder.isValid()) {
        rates.failed = true;
        return rates;
    }
    rates.firstMessage = millisecondsOf([&mbox] {
        (void)eachMessage(mbox, [](const QByteArray &bytes) {
            readRow(bytes);
            return false;
        });
    });
    rates.pairs.append(inTurns(
        {.title = "mbox: split, parse, route, kind", .yardstick = "wc -l", .goal = Goals::mbox},
        [&] { readWhole(mbox, readChain); }, {"wc", {programOf("wc"), "-l", QFile::encodeName(mbox)}}, runs));
    const bool mblaze = !programOf("mscan").isEmpty();
    const QByteArray list = "mlist '" + QFile::encodeName(maildir) + "' | mscan";
    rates.pairs.append(inTurns(
        {.title = "Maildir: who, what, when, route, kind", .yardstick = "mblaze mscan", .goal = Goals::maildir},
        [&] { readWhole(maildir, readRow); }, mblaze ? shell(list) : Command{"mscan", {""}}, runs));
    measureUnchanged(rates, maildir, folder.path(), runs);
    return rates;
}

} // namespace Indicia::Bench
