// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include "commandline.h"
#include "failon.h"
#include "interrupt.h"
#include "rowfilter.h"
#include "scanlines.h"
#include "scansources.h"
#include "scanstate.h"
#include "signaturetask.h"

#include "hostile.h"
#include "keymemory.h"
#include "mailboxwords.h"
#include "postgresjobs.h"
#include "postgresscanstore.h"
#include "resolver.h"
#include "scanwork.h"
#include "tokens.h"

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxBatch = 1000;
constexpr int maxLease = 24 * 3600; // seconds

class WorkCommand
{
    Q_DECLARE_TR_FUNCTIONS(Indicia::WorkCommand)

public:
    static ExitCode run(const QStringList &arguments);

private:
    static void addOptions(CommandLine &line);
    [[nodiscard]] static bool readNumbers(const CommandLine &line, ScanWork &work);
    static ExitCode tell(const QString &store, const ScanWorkOutcome &outcome);
};

void WorkCommand::addOptions(CommandLine &line)
{
    addJobs(line);
    addFailOn(line);
    addRowFilter(line);
    line.parser().addOptions({
        {u"store"_s, tr("The database of the team, as postgresql://user@host/name."), u"STORE"_s},
        {u"batch"_s, tr("How many messages are taken at once."), u"N"_s, u"50"_s},
        {u"lease"_s, tr("How long this worker may be silent before others take what it has."), u"SECONDS"_s, u"300"_s},
        {u"wait"_s, tr("Wait for more where nothing is left, until it is interrupted.")},
        {u"quiet"_s, tr("Keep the rows in the database, and do not write them here.")},
    });
}

bool WorkCommand::readNumbers(const CommandLine &line, ScanWork &work)
{
    const auto read = [&](const QString &option, int most) {
        bool isNumber = false;
        const int number = line.value(option).toInt(&isNumber);
        if (!isNumber || number < 1 || number > most) {
            complain(tr("--%1 %2: is no number from 1 to %3").arg(option, line.value(option), QString::number(most)));
            return 0;
        }
        return number;
    };
    work.batch = read(u"batch"_s, maxBatch);
    work.lease = std::chrono::seconds(read(u"lease"_s, maxLease));
    const std::optional<int> jobs = readJobs(line);
    work.threads = jobs.value_or(0);
    return work.batch > 0 && work.lease.count() > 0 && jobs;
}

ExitCode WorkCommand::tell(const QString &store, const ScanWorkOutcome &outcome)
{
    ExitCode exit = ExitCode::Done;
    if (outcome.others > 0) {
        complain(tr(
            "%n message(s) wait there under another context: the options of this worker are not those with which they "
            "were put there",
            nullptr, countOf(outcome.others)));
    }
    if (outcome.aside > 0) {
        complain(tr("%n message(s) are put aside: three workers have died of each, or were killed at it", nullptr,
            countOf(outcome.aside)));
    }
    if (outcome.incomplete) {
        complain(tr("DNS did not answer for some messages"));
        exit = worse(exit, ExitCode::Incomplete);
    }
    if (outcome.fault) {
        complainOfStore(store, *outcome.fault);
        exit = worse(exit, exitOf(*outcome.fault, ExitCode::Fault));
    }
    return exit;
}

ExitCode WorkCommand::run(const QStringList &arguments)
{
    CommandLine line(u"worker"_s,
        tr("Examines messages that wait in a team's database (see enqueue), beside others that do the same."),
        QStringList{u"ndjson"_s, u"csv"_s, u"text"_s});
    addOptions(line);
    switch (line.read(arguments)) {
    case CommandLine::Wish::Help:
        return ExitCode::Done;
    case CommandLine::Wish::Mistake:
        return ExitCode::Usage;
    case CommandLine::Wish::Run:
        break;
    }
    if (const QStringList operands = line.operands(); !operands.isEmpty()) {
        complain(tr("%1: a worker takes its messages from the database; put them there with enqueue")
                .arg(Hostile(operands.first()).terminalText()));
        return ExitCode::Usage;
    }
    const Interrupt interrupt;
    ScanWork work;
    const auto connection = databaseOf(line.value(u"store"_s));
    const auto failOn = readFailOn(line);
    std::optional<CommonOptions> options
        = connection && failOn && readNumbers(line, work) ? line.common() : std::optional<CommonOptions>();
    const auto filter = options ? readRowFilter(line, options->now) : std::optional<ScanFilter>();
    if (!filter) {
        return ExitCode::Usage;
    }
    line.openLedger(*options);
    const std::shared_ptr<const DkimKeyArchive> archive
        = options->keyMemory ? options->keyMemory->archive() : std::shared_ptr<const DkimKeyArchive>();
    work.connection = *connection;
    work.storeContext = scanContextOf(line, *options);
    work.context = CommandLine::contextOf(*options);
    work.context.archive = archive.get();
    work.waiting = options->messagesWaiting;
    work.waits = line.isSet(u"wait"_s);
    work.examined = [&](const CaseReport &report) {
        noteKeys(report.facts.signatures.dkim, *options);
        if (report.facts.original) {
            noteKeys(report.facts.original->signatures.dkim, *options);
        }
    };
    const ScanFormat format = scanFormatFrom(line.formatName());
    bool isWritten = line.isSet(u"quiet"_s) || writeResult(scanHeading(format));
    bool failed = false;
    work.rows = [&](const QList<ScanRow> &rows) {
        QByteArray lines;
        for (const ScanRow &row : rows) {
            if (filter->isEmpty() || filter->matches(row)) { // as scan: a verdict counts where it is shown
                lines.append(scanLine(row, format));
                failed = failed || (!row.fault && failOn->contains(token(row.verdict)));
            }
        }
        isWritten = line.isSet(u"quiet"_s) || lines.isEmpty() || writeResult(lines);
        return isWritten;
    };
    const ScanWorkOutcome outcome = isWritten ? runWork(work, interrupt.token()) : ScanWorkOutcome();
    saveKeys(*options);
    ExitCode exit = worse(tell(line.value(u"store"_s), outcome), failed ? ExitCode::FailOn : ExitCode::Done);
    if (!isWritten) {
        complain(tr("the result could not be written; the disk may be full"));
        exit = worse(exit, ExitCode::Fault);
    } else if (interrupt.happened() && !work.waits && outcome.cancelled) {
        exit = worse(exit, ExitCode::Interrupted);
    }
    return worse(exit, options->ledgerMissing ? ExitCode::Incomplete : ExitCode::Done);
}

} // namespace

ExitCode runWorker(const QStringList &arguments)
{
    return WorkCommand::run(arguments);
}

} // namespace Indicia
