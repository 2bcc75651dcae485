// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagecommand.h"

#include "batchinput.h"
#include "inputs.h"

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
    MessageCommandRun(const MessageCommand &command, CommonOptions options)
        : m_command(command), m_options(std::move(options))
    { }

    ExitCode overOperands(const QStringList &operands);
    ExitCode overBatch();
    [[nodiscard]] static QString nothingNamed() { return tr("name a message file, a folder, or - for standard input"); }

private:
    [[nodiscard]] QJsonObject objectOf(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray written(const QString &name, const QByteArray &bytes);

    const MessageCommand &m_command;
    CommonOptions m_options;
    int m_count = 0;
};

QJsonObject MessageCommandRun::objectOf(const QString &name, const QByteArray &bytes) const
{
    QJsonObject object = m_command.object(Message::parse(bytes), m_options);
    object.insert(u"file"_s, Hostile(name).jsonValue());
    return object;
}

QByteArray MessageCommandRun::written(const QString &name, const QByteArray &bytes)
{
    switch (m_options.format) {
    case OutputFormat::Text: {
        const QString heading = (m_count++ > 0 ? u"\n"_s : QString()) + Hostile(name).terminalText() + u'\n';
        return (heading + m_command.text(Message::parse(bytes), m_options)).toUtf8();
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
    ExitCode exit = ExitCode::Done;
    const bool allRead = Inputs::forEach(operands, [&](const QString &name, const QByteArray &bytes) {
        if (!writeResult(written(name, bytes))) {
            complain(tr("the result could not be written; the disk may be full"));
            exit = ExitCode::Fault;
            return false;
        }
        return true;
    });
    return worse(exit, allRead ? ExitCode::Done : ExitCode::Unreadable);
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
    return good ? ExitCode::Done : ExitCode::Unreadable;
}

} // namespace

ExitCode runMessageCommand(const MessageCommand &command, const QStringList &arguments)
{
    CommandLine line(command.name, command.summary);
    line.parser().addPositionalArgument(u"files"_s,
        QCoreApplication::translate(
            "Indicia::MessageCommandRun", "Messages (.eml), folders of them, or - for standard input."),
        u"FILE..."_s);
    line.parser().addOption({u"batch"_s,
        QCoreApplication::translate("Indicia::MessageCommandRun",
            "Read one JSON object a line, with the member \"files\", and answer a line each.")});
    switch (line.read(arguments)) {
    case CommandLine::Wish::Help:
        return ExitCode::Done;
    case CommandLine::Wish::Mistake:
        return ExitCode::Usage;
    case CommandLine::Wish::Run:
        break;
    }
    std::optional<CommonOptions> options = line.common();
    if (!options) {
        return ExitCode::Usage;
    }
    if (line.operands().isEmpty() && !line.isSet(u"batch"_s)) {
        complain(MessageCommandRun::nothingNamed());
        return ExitCode::Usage;
    }
    MessageCommandRun run(command, std::move(*options));
    return line.isSet(u"batch"_s) ? run.overBatch() : run.overOperands(line.operands());
}

} // namespace Indicia
