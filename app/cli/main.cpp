// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "servermail.h"

#include "language.h"
#include "utf8locale.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <csignal>

#include <malloc.h>

using namespace Indicia;
using namespace Qt::StringLiterals;

namespace {

struct Command
{
    QLatin1StringView name;
    ExitCode (*run)(const QStringList &);
    const char *summary;
};

constexpr std::array commands{
    Command{"check"_L1, runCheck, QT_TRANSLATE_NOOP("Indicia::Cli", "examine messages: the full report of each")},
    Command{"scan"_L1, runScanning,
        QT_TRANSLATE_NOOP("Indicia::Cli", "examine whole mailboxes: one line a message, and go on later")},
    Command{
        "login"_L1, runLogin, QT_TRANSLATE_NOOP("Indicia::Cli", "log in to a mail account with the browser (OAuth 2)")},
    Command{"enqueue"_L1, runEnqueue,
        QT_TRANSLATE_NOOP("Indicia::Cli", "put mailboxes into a team's database, for workers")},
    Command{"worker"_L1, runWorker,
        QT_TRANSLATE_NOOP("Indicia::Cli", "examine what waits in a team's database, beside others")},
    Command{"received"_L1, runReceived, QT_TRANSLATE_NOOP("Indicia::Cli", "read the Received chain of messages")},
    Command{"spf"_L1, runSpf, QT_TRANSLATE_NOOP("Indicia::Cli", "check SPF, with the trace of every term")},
    Command{"dkim"_L1, runDkim, QT_TRANSLATE_NOOP("Indicia::Cli", "verify DKIM signatures, body and header apart")},
    Command{"arc"_L1, runArc, QT_TRANSLATE_NOOP("Indicia::Cli", "validate the ARC chain, seal by seal")},
    Command{"dmarc"_L1, runDmarc,
        QT_TRANSLATE_NOOP("Indicia::Cli", "weigh the author by DMARC, or read a domain's policy")},
    Command{"bounce"_L1, runBounce, QT_TRANSLATE_NOOP("Indicia::Cli", "read what bounces say")},
    Command{"batv"_L1, runBatv, QT_TRANSLATE_NOOP("Indicia::Cli", "sign or verify a BATV address")},
    Command{"srs"_L1, runSrs, QT_TRANSLATE_NOOP("Indicia::Cli", "rewrite or reverse an SRS address")},
    Command{"mac"_L1, runMac, QT_TRANSLATE_NOOP("Indicia::Cli", "stamp a message on its way out, or verify stamps")},
    Command{
        "keys"_L1, runKeys, QT_TRANSLATE_NOOP("Indicia::Cli", "keep the keys of signatures: list, export and import")},
    Command{"ledger"_L1, runLedger,
        QT_TRANSLATE_NOOP("Indicia::Cli", "keep the record of sent mail: add, find, cover, forget")},
    Command{
        "doctor"_L1, runDoctor, QT_TRANSLATE_NOOP("Indicia::Cli", "report libraries, resolver, keychain and clock")},
};

QString usage()
{
    QString text
        = QCoreApplication::translate("Indicia::Cli", "Usage: indicia-cli COMMAND [options] ARGUMENTS") + "\n\n"_L1;
    for (const Command &command : commands) {
        text += "  "_L1 + QString(command.name).leftJustified(10)
            + QCoreApplication::translate("Indicia::Cli", command.summary) + '\n'_L1;
    }
    text += '\n'_L1
        + QCoreApplication::translate("Indicia::Cli", "\"indicia-cli COMMAND --help\" tells the options of a command.")
        + '\n'_L1;
    return text;
}

/// The language is needed before the options are read, since their help is translated too.
QString wantedLanguage(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == "--lang"_L1 && i + 1 < arguments.size()) {
            return arguments.at(i + 1);
        }
        if (arguments.at(i).startsWith("--lang="_L1)) {
            return arguments.at(i).sliced(7);
        }
    }
    return {};
}

/// A large message's memory goes back to the system with it. Left to itself the GNU C library learns from the first one
/// to keep such blocks, and each thread of a long scan comes to hold as much as the largest messages took.
void giveLargeBlocksBack()
{
#ifdef M_MMAP_THRESHOLD
    constexpr int largeOctets = 256 * 1024;
    ::mallopt(M_MMAP_THRESHOLD, largeOctets);
#endif
}

} // namespace

int main(int argc, char *argv[])
{
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is told as a full disk is
    giveLargeBlocksBack();
    useUtf8Locale();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"indicia-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(INDICIA_VERSION));
    const QStringList arguments = QCoreApplication::arguments();

    useLanguage(application, wantedLanguage(arguments));
    const QString name = arguments.value(1);
    if (name == "--version"_L1) {
        const QString line = u"indicia-cli %1\n"_s.arg(QCoreApplication::applicationVersion());
        return static_cast<int>(writeResult(line.toUtf8()) ? ExitCode::Done : ExitCode::Fault);
    }
    if (name == "--help"_L1 || name == "-h"_L1 || name == "help"_L1) {
        return static_cast<int>(writeResult(usage().toUtf8()) ? ExitCode::Done : ExitCode::Fault);
    }
    const auto command = std::ranges::find(commands, name, &Command::name);
    if (command == commands.end()) {
        complain(name.isEmpty() ? QCoreApplication::translate("Indicia::Cli", "name a command")
                                : QCoreApplication::translate("Indicia::Cli", "there is no command %1").arg(name));
        std::fputs(usage().toUtf8().constData(), stderr);
        return static_cast<int>(ExitCode::Usage);
    }
    const bool asksKeychain = command->run == runLogin || command->run == runDoctor;
    if (asksKeychain || std::ranges::any_of(arguments, namesServer)) {
        becomeServerProgram(arguments);
    }
    return static_cast<int>(command->run(arguments.sliced(1)));
}
