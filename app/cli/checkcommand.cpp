// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include "commandline.h"
#include "failon.h"
#include "inputs.h"
#include "interrupt.h"
#include "signaturetask.h"

#include "attachedmessages.h"
#include "hostile.h"
#include "jsonreport.h"
#include "keymemory.h"
#include "resolver.h"
#include "tokens.h"

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

class CheckCommand
{
    Q_DECLARE_TR_FUNCTIONS(Indicia::CheckCommand)

public:
    static ExitCode run(const QStringList &arguments);

private:
    CheckCommand(CommonOptions options, QStringList failOn, bool attached)
        : m_options(std::move(options))
        , m_failOn(std::move(failOn))
        , m_attached(attached)
        , m_context(CommandLine::contextOf(m_options))
    {
        m_context.stop = m_interrupt.token();
        m_exit = m_options.ledgerMissing ? ExitCode::Incomplete : ExitCode::Done;
    }

    /// False where no more shall be done.
    bool examineAll(const QString &name, const QByteArray &bytes);
    /// What is attached to the message goes into @p attached, unless it is a bounce or a report.
    bool examineOne(const QString &name, const QByteArray &bytes, QList<Message> &attached);
    [[nodiscard]] QByteArray written(const CaseReport &report);

    Interrupt m_interrupt;
    CommonOptions m_options;
    QStringList m_failOn;
    bool m_attached;
    Context m_context;
    ExitCode m_exit = ExitCode::Done;
    int m_count = 0;
};

ExitCode CheckCommand::run(const QStringList &arguments)
{
    CommandLine line(u"check"_s, tr("Examines messages and says of each what it is, and why."));
    line.parser().addPositionalArgument(
        u"files"_s, tr("Messages (.eml, .msg), folders of them, or - for standard input."), tr("FILE..."));
    line.parser().addOption({u"attached"_s,
        tr("Examine the messages that are attached to others too, as FILE#1: who asks for help forwards "
           "the bounce so.")});
    addFailOn(line);
    switch (line.read(arguments)) {
    case CommandLine::Wish::Help:
        return ExitCode::Done;
    case CommandLine::Wish::Mistake:
        return ExitCode::Usage;
    case CommandLine::Wish::Run:
        break;
    }
    const std::optional<QStringList> failOn = readFailOn(line);
    if (!failOn) {
        return ExitCode::Usage;
    }
    if (line.operands().isEmpty()) {
        complain(tr("name a message file, a folder, or - for standard input"));
        return ExitCode::Usage;
    }
    std::optional<CommonOptions> options = line.common();
    if (!options) {
        return ExitCode::Usage;
    }
    line.openLedger(*options);
    CheckCommand command(std::move(*options), *failOn, line.isSet(u"attached"_s));
    const bool allRead = Inputs::forEach(
        line.operands(), [&](const QString &name, const QByteArray &bytes) { return command.examineAll(name, bytes); });
    saveKeys(command.m_options);
    return worse(command.m_exit, allRead ? ExitCode::Done : ExitCode::Unreadable);
}

bool CheckCommand::examineAll(const QString &name, const QByteArray &bytes)
{
    QList<Message> attached;
    if (!examineOne(name, bytes, attached)) {
        return false;
    }
    if (!m_attached) {
        if (!attached.isEmpty() && m_options.format == OutputFormat::Text) {
            complain(tr("%1: messages are attached to it; --attached has them examined too")
                    .arg(Hostile(name).terminalText()));
        }
        return true;
    }
    // The list grows by what is attached to those in it, and by no more than fits.
    for (qsizetype i = 0; i < attached.size() && i < MaxAttachedMessages; ++i) {
        const QByteArray one = attached.at(i).bytes().toByteArray();
        if (!examineOne(name + u'#' + QString::number(i + 1), one, attached)) {
            return false;
        }
    }
    return true;
}

bool CheckCommand::examineOne(const QString &name, const QByteArray &bytes, QList<Message> &attached)
{
    std::shared_ptr<const DkimKeyArchive> archive;
    if (m_options.keyMemory) {
        archive = m_options.keyMemory->archive();
        m_context.archive = archive.get();
    }
    const CaseReport report = examine(bytes, name, m_context);
    noteKeys(report.facts.signatures.dkim, m_options);
    if (report.facts.original) {
        noteKeys(report.facts.original->signatures.dkim, m_options);
    }
    if (m_interrupt.happened()) { // this one was cut short: what was complete is written
        m_exit = worse(m_exit, ExitCode::Interrupted);
        return false;
    }
    if (!report.complete) {
        m_exit = worse(m_exit, ExitCode::Incomplete);
    }
    if (m_failOn.contains(token(report.conclusion.verdict))) {
        m_exit = worse(m_exit, ExitCode::FailOn);
    }
    if (!writeResult(written(report))) {
        complain(tr("the result could not be written; the disk may be full"));
        m_exit = worse(m_exit, ExitCode::Fault);
        return false;
    }
    if (report.facts.bounce.kind == MessageKind::Ordinary) {
        attached += attachedMessages(report.facts.message);
    }
    return true;
}

QByteArray CheckCommand::written(const CaseReport &report)
{
    switch (m_options.format) {
    case OutputFormat::Text: {
        const QByteArray gap = m_count++ > 0 ? QByteArray("\n") : QByteArray();
        return gap + textReport(report, m_options.style).toUtf8();
    }
    case OutputFormat::Json:
        return jsonText(toJson(report));
    case OutputFormat::Ndjson:
        return jsonLine(toJson(report)) + '\n';
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

ExitCode runCheck(const QStringList &arguments)
{
    return CheckCommand::run(arguments);
}

} // namespace Indicia
