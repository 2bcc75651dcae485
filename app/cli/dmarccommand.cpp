// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include "batchinput.h"
#include "inputs.h"
#include "interrupt.h"
#include "messagecommand.h"
#include "signaturetask.h"

#include "authordomains.h"
#include "hostchecks.h"
#include "jsonreport.h"
#include "message.h"
#include "publicsuffixlist.h"
#include "recordcaches.h"
#include "resolver.h"
#include "signaturechecks.h"

#include <QJsonArray>

#include <algorithm>

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

class DmarcCommand
{
    Q_DECLARE_TR_FUNCTIONS(Indicia::DmarcCommand)

public:
    static ExitCode run(const QStringList &arguments);

private:
    [[nodiscard]] static MessageAnswer ofMessage(const Message &message, const CommonOptions &options, bool wantsText);
    [[nodiscard]] static MessageAnswer ofDomain(const QString &domain, const CommonOptions &options, bool wantsText);
    [[nodiscard]] static MessageAnswer told(
        const Message &message, const QList<DmarcOutcome> &authors, const CommonOptions &options, bool wantsText);
    [[nodiscard]] static ExitCode answerDomain(const QString &domain, CommonOptions options);
    [[nodiscard]] static ExitCode answerBatchLines(CommonOptions options);
    [[nodiscard]] static QJsonObject answerLine(const QJsonObject &line, const CommonOptions &options, bool *complete);
};

MessageAnswer DmarcCommand::told(
    const Message &message, const QList<DmarcOutcome> &authors, const CommonOptions &options, bool wantsText)
{
    MessageAnswer answer;
    answer.complete = std::ranges::none_of(
        authors, [](const DmarcOutcome &one) { return one.resultAlone == DmarcResult::TempError; });
    if (wantsText) {
        answer.text = textDmarc(message, authors, options.style);
    } else {
        answer.object = toJson(authors);
    }
    return answer;
}

MessageAnswer DmarcCommand::ofMessage(const Message &message, const CommonOptions &options, bool wantsText)
{
    const SignatureTask task = SignatureTask::of(message, options);
    const Patience patience = patienceFor(options);
    const HostQuery asked{
        .identity = options.identity, .now = task.query.at.value_or(options.now), .records = &options.records->spf};
    const HostChecks host = checkHost(task.envelope, asked, *options.resolver, patience);
    SignatureQuery query;
    query.dkim = task.query;
    query.dkim.searchAlterations = false; // an alteration undone does not pass
    query.publicSuffixes = options.publicSuffixes.get();
    query.dmarcRecords = &options.records->dmarc;
    return told(message, checkSignatures(message, query, host, *options.resolver, patience).dmarc, options, wantsText);
}

/// A domain without a message: as for one of which nothing is verified.
MessageAnswer DmarcCommand::ofDomain(const QString &domain, const CommonOptions &options, bool wantsText)
{
    DmarcQuery query;
    query.authors = {dmarcDomain(domain.toUtf8())};
    query.publicSuffixes = options.publicSuffixes.get();
    MessageAnswer answer = told({}, checkDmarc(query, *options.resolver, patienceFor(options)), options, wantsText);
    if (wantsText) {
        answer.text.prepend(
            tr("For a message of which neither the sending computer nor a signature is verified:") + u'\n');
    }
    return answer;
}

ExitCode DmarcCommand::answerDomain(const QString &domain, CommonOptions options)
{
    const Interrupt interrupt;
    options.stop = interrupt.token();
    const MessageAnswer answer = ofDomain(domain, options, options.format == OutputFormat::Text);
    if (interrupt.happened()) {
        return ExitCode::Interrupted;
    }
    QByteArray result;
    switch (options.format) {
    case OutputFormat::Text:
        result = answer.text.toUtf8();
        break;
    case OutputFormat::Json:
        result = jsonText(answer.object);
        break;
    case OutputFormat::Ndjson:
        result = jsonLine(answer.object) + '\n';
        break;
    }
    if (!writeResult(result)) {
        complain(tr("the result could not be written; the disk may be full"));
        return ExitCode::Fault;
    }
    return answer.complete ? ExitCode::Done : ExitCode::Incomplete;
}

QJsonObject DmarcCommand::answerLine(const QJsonObject &line, const CommonOptions &options, bool *complete)
{
    const auto note = [complete](const MessageAnswer &answer) {
        *complete = *complete && answer.complete;
        return answer.object;
    };
    if (const QString domain = line.value("from"_L1).toString(); !domain.isEmpty()) {
        return dmarcDomain(domain.toUtf8()).isEmpty() ? QJsonObject{{u"error"_s, u"from: no domain"_s}}
                                                      : note(ofDomain(domain, options, false));
    }
    QStringList files;
    for (const QJsonValue &file : line.value("files"_L1).toArray()) {
        files.append(file.toString());
    }
    QJsonArray answers;
    const bool allRead = Inputs::forEach(files, [&](const QString &name, const QByteArray &bytes) {
        QJsonObject object = note(ofMessage(Message::parse(bytes), options, false));
        object.insert(u"file"_s, Hostile(name).jsonValue());
        answers.append(object);
        return true;
    });
    QJsonObject result{{u"results"_s, answers}};
    if (!allRead || files.isEmpty()) {
        result.insert(u"error"_s, u"files: not all could be read"_s);
    }
    return result;
}

ExitCode DmarcCommand::answerBatchLines(CommonOptions options)
{
    const Interrupt interrupt;
    options.stop = interrupt.token();
    bool complete = true;
    const bool good = answerBatch([&](const QJsonObject &line) { return answerLine(line, options, &complete); });
    return worse(good ? ExitCode::Done : ExitCode::Unreadable, complete ? ExitCode::Done : ExitCode::Incomplete);
}

ExitCode DmarcCommand::run(const QStringList &arguments)
{
    const MessageCommand command{u"dmarc"_s,
        tr("Weighs the author of messages by DMARC (RFC 9989), with every lookup and alignment, and tells where RFC "
           "7489 "
           "would say otherwise; or reads the policy of a domain."),
        ofMessage};
    CommandLine line(command.name, command.summary);
    addMessageOperands(line);
    line.parser().addOption(
        {u"from"_s, tr("Read the policy for this author's domain, without a message."), u"DOMAIN"_s});
    switch (line.read(arguments)) {
    case CommandLine::Wish::Help:
        return ExitCode::Done;
    case CommandLine::Wish::Mistake:
        return ExitCode::Usage;
    case CommandLine::Wish::Run:
        break;
    }
    const bool domainGiven = line.isSet(u"from"_s);
    if (!domainGiven && !line.isSet(u"batch"_s)) {
        return runMessageCommand(command, line);
    }
    const QString domain = line.value(u"from"_s);
    if (domainGiven && (dmarcDomain(domain.toUtf8()).isEmpty() || !line.operands().isEmpty())) {
        complain(tr("--from %1: name one domain, and no files").arg(domain));
        return ExitCode::Usage;
    }
    std::optional<CommonOptions> options = line.common();
    if (!options) {
        return ExitCode::Usage;
    }
    return domainGiven ? answerDomain(domain, std::move(*options)) : answerBatchLines(std::move(*options));
}

} // namespace

ExitCode runDmarc(const QStringList &arguments)
{
    return DmarcCommand::run(arguments);
}

} // namespace Indicia
