// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include "commandline.h"
#include "failon.h"
#include "interrupt.h"
#include "rowfilter.h"
#include "scanlines.h"
#include "scanmeter.h"
#include "scansources.h"
#include "scanstate.h"
#include "signaturetask.h"

#include "hostile.h"
#include "keymemory.h"
#include "mailboxwords.h"
#include "resolver.h"
#include "scanfilter.h"
#include "scanstore.h"
#include "tokens.h"

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

/// Sentences about single messages; the rows tell all of them.
constexpr int maxComplaints = 20;

class ScanCommand
{
    Q_DECLARE_TR_FUNCTIONS(Indicia::ScanCommand)

public:
    static ExitCode run(const QStringList &arguments);

private:
    explicit ScanCommand(const CommandLine &line) : m_line(line) { }
    static void addOptions(CommandLine &line);
    [[nodiscard]] bool readOptions();
    [[nodiscard]] ExitCode openStore();
    [[nodiscard]] ExitCode scan(std::vector<std::unique_ptr<MailSource>> &sources);
    [[nodiscard]] bool give(const QList<ScanRow> &rows);
    void note(const ScanRow &row, bool shown);
    void tell(const ScanOutcome &outcome);

    const CommandLine &m_line;
    Interrupt m_interrupt;
    std::optional<CommonOptions> m_options;
    std::optional<int> m_threads;
    QStringList m_failOn;
    std::optional<std::chrono::sys_seconds> m_since;
    ScanFilter m_filter;
    ScanFormat m_format = ScanFormat::Text;
    std::unique_ptr<ScanStore> m_store;
    ScanMeter m_meter;
    ExitCode m_exit = ExitCode::Done;
    qint64 m_unreadable = 0;
    bool m_isWritten = true;
};

void ScanCommand::addOptions(CommandLine &line)
{
    addSourceOptions(line);
    addFailOn(line);
    addJobs(line);
    line.parser().addOptions({
        {u"resume"_s,
            tr("The file in which the results are kept, made where it is not there, or a database as "
               "postgresql://user@host/name. A scan that was interrupted goes on where it was, and what has not "
               "changed "
               "is not read again."),
            u"STATE"_s},
        {u"only-new"_s, tr("Leave out the rows that were kept by an earlier scan (with --resume).")},
        {u"since"_s, tr("Leave out messages older than this, as yesterday, 7d, 2026-11-21 or 2026-11-21T03:26:27Z."),
            u"TIME"_s},
    });
    addRowFilter(line);
}

bool ScanCommand::readOptions()
{
    if (m_line.operands().isEmpty()) {
        complain(tr("name what to scan: a file, a folder, an mbox or a Maildir"));
        return false;
    }
    m_threads = readJobs(m_line);
    if (!m_threads) {
        return false;
    }
    if (m_line.isSet(u"only-new"_s) && !m_line.isSet(u"resume"_s)) {
        complain(tr("--only-new: says what is new since an earlier scan; name its file with --resume"));
        return false;
    }
    if (m_line.isSet(u"resume"_s) && m_line.value(u"resume"_s).isEmpty()) {
        complain(tr("--resume: name the file in which the results are kept"));
        return false;
    }
    const std::optional<QStringList> failOn = readFailOn(m_line);
    m_options = failOn ? m_line.common() : std::nullopt;
    if (!m_options) {
        return false;
    }
    m_failOn = *failOn;
    if (const QString since = m_line.value(u"since"_s); m_line.isSet(u"since"_s)) {
        m_since = parseSince(since, filterClock(m_options->now));
        if (!m_since) {
            complain(tr("--since %1: is no time; write a day, as 2026-11-21, a moment, as 2026-11-21T03:26:27Z, or "
                        "today, yesterday, 24h, 7d, 2w")
                    .arg(since));
            return false;
        }
    }
    m_format = scanFormatFrom(m_line.formatName());
    auto filter = readRowFilter(m_line, m_options->now);
    if (!filter) {
        return false;
    }
    m_filter = *std::move(filter);
    return true;
}

ExitCode ScanCommand::openStore()
{
    if (!m_line.isSet(u"resume"_s)) {
        return ExitCode::Done;
    }
    auto store = openScanStore(m_line.value(u"resume"_s), scanContextOf(m_line, *m_options));
    if (!store) {
        return store.error();
    }
    m_store = *std::move(store);
    return ExitCode::Done;
}

/// What a row means for the end of the program: what could not be read or looked up counts, whether or not the filter
/// finds it; a verdict only where it is @p shown.
void ScanCommand::note(const ScanRow &row, bool shown)
{
    if (row.fault) {
        m_exit = worse(m_exit, isServerTrouble(row.fault->trouble) ? ExitCode::Incomplete : ExitCode::Unreadable);
        if (++m_unreadable <= maxComplaints) {
            m_meter.clear();
            complain(mailFaultSentence(placeOf(row, ": "_L1), *row.fault));
        }
        return;
    }
    m_exit = worse(m_exit, row.complete ? ExitCode::Done : ExitCode::Incomplete);
    if (shown && m_failOn.contains(token(row.verdict))) {
        m_exit = worse(m_exit, ExitCode::FailOn);
    }
}

bool ScanCommand::give(const QList<ScanRow> &rows)
{
    QByteArray lines;
    for (const ScanRow &row : rows) {
        if (m_since && row.date && *row.date < *m_since) {
            continue;
        }
        const bool shown = m_filter.isEmpty() || m_filter.matches(row);
        note(row, shown);
        if (shown) {
            lines.append(scanLine(row, m_format));
        }
    }
    if (lines.isEmpty()) {
        return true;
    }
    m_meter.clear();
    m_isWritten = writeResult(lines);
    return m_isWritten;
}

void ScanCommand::tell(const ScanOutcome &outcome)
{
    m_meter.clear();
    if (m_unreadable > maxComplaints) {
        complain(tr("%1 messages in all could not be read; the rows tell which").arg(m_unreadable));
    }
    for (const FolderFault &fault : outcome.faults) {
        complain(mailFaultSentence(fault.folder, fault.fault));
        const bool isServer = isServerTrouble(fault.fault.trouble);
        m_exit = worse(m_exit, isServer ? ExitCode::Incomplete : ExitCode::Unreadable);
    }
    if (outcome.storeFailed) {
        complainOfStore(m_line.value(u"resume"_s), outcome.storeFault);
        m_exit = worse(m_exit, exitOf(outcome.storeFault, ExitCode::Fault));
    }
    if (outcome.incomplete) {
        complain(tr("DNS did not answer for some messages; scan again with --resume to ask once more"));
        m_exit = worse(m_exit, ExitCode::Incomplete);
    }
    if (!m_isWritten) {
        complain(tr("the result could not be written; the disk may be full"));
        m_exit = worse(m_exit, ExitCode::Fault);
    } else if (m_interrupt.happened() && outcome.cancelled) {
        complain(m_store ? tr("interrupted; the same command goes on where it was")
                         : tr("interrupted; what was complete is written"));
        m_exit = worse(m_exit, ExitCode::Interrupted);
    }
}

ExitCode ScanCommand::scan(std::vector<std::unique_ptr<MailSource>> &sources)
{
    std::shared_ptr<const DkimKeyArchive> archive;
    ScanJob job;
    for (const auto &source : sources) {
        job.sources.append(source.get());
    }
    job.context = CommandLine::contextOf(*m_options);
    if (m_options->keyMemory) { // as it was: what is seen meanwhile would make the order count
        archive = m_options->keyMemory->archive();
        job.context.archive = archive.get();
        job.examined = [this](const CaseReport &report) {
            noteKeys(report.facts.signatures.dkim, *m_options);
            if (report.facts.original) {
                noteKeys(report.facts.original->signatures.dkim, *m_options);
            }
        };
    }
    job.threads = *m_threads;
    job.waiting = m_options->messagesWaiting;
    job.store = m_store.get();
    job.giveKnown = !m_line.isSet(u"only-new"_s);
    job.rows = [this](const QList<ScanRow> &rows) { return give(rows); };
    job.progress = [this](const ScanProgress &progress) { m_meter.show(progress); };
    if (!writeResult(scanHeading(m_format))) {
        complain(tr("the result could not be written; the disk may be full"));
        return ExitCode::Fault;
    }
    tell(runScan(job, m_interrupt.token()));
    saveKeys(*m_options);
    return worse(m_exit, m_options->ledgerMissing ? ExitCode::Incomplete : ExitCode::Done);
}

ExitCode ScanCommand::run(const QStringList &arguments)
{
    CommandLine line(u"scan"_s, tr("Examines whole mailboxes and writes a line for each message, as it goes."),
        QStringList{u"text"_s, u"ndjson"_s, u"csv"_s});
    addOptions(line);
    switch (line.read(arguments)) {
    case CommandLine::Wish::Help:
        return ExitCode::Done;
    case CommandLine::Wish::Mistake:
        return ExitCode::Usage;
    case CommandLine::Wish::Run:
        break;
    }
    ScanCommand command(line);
    if (!command.readOptions()) {
        return ExitCode::Usage;
    }
    auto sources = sourcesOf(line);
    if (!sources) {
        return ExitCode::Usage;
    }
    line.openLedger(*command.m_options);
    const ExitCode opened = command.openStore();
    return opened == ExitCode::Done ? command.scan(*sources) : opened;
}

} // namespace

ExitCode runScanning(const QStringList &arguments)
{
    return ScanCommand::run(arguments);
}

} // namespace Indicia
