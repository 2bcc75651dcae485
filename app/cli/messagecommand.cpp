// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagecommand.h"

#include "batchinput.h"
#include "inputs.h"
#include "interrupt.h"
#include "signaturetask.h"

#include "jsonreport.h"
#include "message.h"
#include "resolver.h"

#include <QJsonArray>

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

class MessageCommandRun
{
    Q_DECLARE_TR_FUNCTIONS(Indicia::MessageCommandRun)

public:
    MessageCommandRun(const MessageCommand &command, CommonOptions &options) : m_command(command), m_options(options)
    {
        m_options.stop = m_interrupt.token();
    }

    /// Ends as soon as it is interrupted, after writing what is complete.
    ExitCode overOperands(const QStringList &operands);
    ExitCode overBatch();
    [[nodiscard]] static QString nothingNamed() { return tr("name a message file, a folder, or - for standard input"); }

private:
    [[nodiscard]] QJsonObject objectOf(const QString &name, const QByteArray &bytes);
    [[nodiscard]] QByteArray written(const QString &name, const QByteArray &bytes);
    void note(const MessageAnswer &answer);

    Interrupt m_interrupt;
    const MessageCommand &m_command;
    CommonOptions &m_options;
    ExitCode m_exit = ExitCode::Done;
    int m_count = 0;
};

void MessageCommandRun::note(const MessageAnswer &answer)
{
    if (!answer.complete) {
        m_exit = worse(m_exit, ExitCode::Incomplete);
    }
}

QJsonObject MessageCommandRun::objectOf(const QString &name, const QByteArray &bytes)
{
    MessageAnswer answer = m_command.answer(Message::parse(bytes), m_options, false);
    note(answer);
    answer.object.insert(u"file"_s, Hostile(name).jsonValue());
    return answer.object;
}

QByteArray MessageCommandRun::written(const QString &name, const QByteArray &bytes)
{
    switch (m_options.format) {
    case OutputFormat::Text: {
        const QString heading = (m_count++ > 0 ? u"\n"_s : QString()) + Hostile(name).terminalText() + u'\n';
        const MessageAnswer answer = m_command.answer(Message::parse(bytes), m_options, true);
        note(answer);
        return (heading + answer.text).toUtf8();
    }
    case OutputFormat::Json:
        return jsonText(objectOf(name, bytes));
    case OutputFormat::Ndjson:
        return jsonLine(objectOf(name, bytes)) + '\n';
    }
    Q_UNREACHABLE_RETURN({});
}

ExitCode MessageCommandRun::overOperands(const QStringList &operands)
{
    const bool allRead = Inputs::forEach(operands, [&](const QString &name, const QByteArray &bytes) {
        const QByteArray result = written(name, bytes);
        if (m_interrupt.happened()) { // this one was cut short
            m_exit = worse(m_exit, ExitCode::Interrupted);
            return false;
        }
        if (!writeResult(result)) {
            complain(tr("the result could not be written; the disk may be full"));
            m_exit = worse(m_exit, ExitCode::Fault);
            return false;
        }
        return true;
    });
    return worse(m_exit, allRead ? ExitCode::Done : ExitCode::Unreadable);
}

ExitCode MessageCommandRun::overBatch()
{
    const bool good = answerBatch([&](const QJsonObject &line) {
        QJsonArray answers;
        QStringList files;
        for (const QJsonValue &file : line.value("files"_L1).toArray()) {
            files.append(file.toString());
        }
        const bool allRead = Inputs::forEach(files, [&](const QString &name, const QByteArray &bytes) {
            answers.append(objectOf(name, bytes));
            return true;
        });
        QJsonObject result{{u"results"_s, answers}};
        if (!allRead || files.isEmpty()) {
            result.insert(u"error"_s, u"files: not all could be read"_s);
        }
        return result;
    });
    return worse(m_exit, good ? ExitCode::Done : ExitCode::Unreadable);
}

} // namespace

void addMessageOperands(CommandLine &line)
{
    line.parser().addPositionalArgument(u"files"_s,
        QCoreApplication::translate(
            "Indicia::MessageCommandRun", "Messages (.eml, .msg), folders of them, or - for standard input."),
        u"FILE..."_s);
    line.parser().addOption({u"batch"_s,
        QCoreApplication::translate("Indicia::MessageCommandRun",
            "Read one JSON object a line, with the member \"files\", and answer a line each.")});
}

ExitCode runMessageCommand(const MessageCommand &command, const QStringList &arguments)
{
    CommandLine line(command.name, command.summary);
    addMessageOperands(line);
    switch (line.read(arguments)) {
    case CommandLine::Wish::Help:
        return ExitCode::Done;
    case CommandLine::Wish::Mistake:
        return ExitCode::Usage;
    case CommandLine::Wish::Run:
        break;
    }
    return runMessageCommand(command, line);
}

ExitCode runMessageCommand(const MessageCommand &command, const CommandLine &line)
{
    std::optional<CommonOptions> options = line.common();
    if (!options) {
        return ExitCode::Usage;
    }
    if (line.operands().isEmpty() && !line.isSet(u"batch"_s)) {
        complain(MessageCommandRun::nothingNamed());
        return ExitCode::Usage;
    }
    if (!line.isSet(u"batch"_s)) {
        return runMessageCommand(command, *options, line.operands());
    }
    MessageCommandRun run(command, *options);
    const ExitCode exit = run.overBatch();
    saveKeys(*options);
    return exit;
}

ExitCode runMessageCommand(const MessageCommand &command, CommonOptions &options, const QStringList &operands)
{
    MessageCommandRun run(command, options);
    const ExitCode exit = run.overOperands(operands);
    saveKeys(options);
    return exit;
}

} // namespace Indicia
