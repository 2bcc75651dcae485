// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include "batchinput.h"
#include "commandline.h"
#include "interrupt.h"

#include "jsonreport.h"
#include "recordcaches.h"
#include "resolver.h"
#include "spfoutcome.h"

#include <QJsonArray>

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

/// RFC 7208 section 4.6.4: at least 20 seconds.
constexpr std::chrono::milliseconds spfTime{20'000};

class SpfCommand
{
    Q_DECLARE_TR_FUNCTIONS(Indicia::SpfCommand)

public:
    static ExitCode run(const QStringList &arguments);

private:
    explicit SpfCommand(CommonOptions options) : m_options(std::move(options)) { }

    [[nodiscard]] QList<SpfOutcome> check(SpfQuery query) const;
    [[nodiscard]] ExitCode answer(const SpfQuery &query) const;
    [[nodiscard]] QJsonObject answerLine(const QJsonObject &line) const;
    [[nodiscard]] static QJsonObject objectOf(const QList<SpfOutcome> &outcomes);

    Interrupt m_interrupt;
    CommonOptions m_options;
};

ExitCode SpfCommand::run(const QStringList &arguments)
{
    CommandLine line(u"spf"_s, tr("Checks SPF (RFC 7208) for HELO and MAIL FROM, with the trace of every term."));
    line.parser().addOptions({
        {u"ip"_s, tr("The client's address."), u"ADDRESS"_s},
        {u"helo"_s, tr("What the client called itself."), u"NAME"_s},
        {u"mail-from"_s, tr("The envelope sender; empty for the null reverse-path."), u"ADDRESS"_s},
        {u"receiver"_s, tr("The receiver's name, for explanations."), u"NAME"_s},
        {u"batch"_s, tr("Read one JSON object a line, members named as the options, and answer a line each.")},
    });
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
    const SpfCommand command(std::move(*options));
    if (line.isSet(u"batch"_s)) {
        return answerBatch([&](const QJsonObject &object) { return command.answerLine(object); })
            ? ExitCode::Done
            : ExitCode::Unreadable;
    }
    SpfQuery query;
    query.ip = IpAddress::parse(line.value(u"ip"_s).toLatin1());
    if (!query.ip) {
        complain(tr("--ip %1: name the client's IPv4 or IPv6 address").arg(line.value(u"ip"_s)));
        return ExitCode::Usage;
    }
    query.helo = line.value(u"helo"_s).toUtf8();
    query.mailFrom = line.value(u"mail-from"_s).toUtf8();
    query.receiver = line.value(u"receiver"_s).toUtf8();
    if (query.helo.isEmpty() && query.mailFrom.isEmpty()) {
        complain(tr("name --helo, --mail-from or both"));
        return ExitCode::Usage;
    }
    return command.answer(query);
}

QList<SpfOutcome> SpfCommand::check(SpfQuery query) const
{
    query.now = m_options.now.time_since_epoch().count();
    query.records = &m_options.records->spf;
    const Patience patience{QDeadlineTimer(spfTime), m_interrupt.token()};
    QList<SpfOutcome> outcomes;
    if (!query.helo.isEmpty()) {
        outcomes.append(checkSpfHelo(query, *m_options.resolver, patience));
    }
    outcomes.append(checkSpfMailFrom(query, *m_options.resolver, patience));
    return outcomes;
}

QJsonObject SpfCommand::objectOf(const QList<SpfOutcome> &outcomes)
{
    QJsonArray array;
    for (const SpfOutcome &outcome : outcomes) {
        array.append(toJson(outcome));
    }
    return {{u"spf"_s, array}};
}

ExitCode SpfCommand::answer(const SpfQuery &query) const
{
    const QList<SpfOutcome> outcomes = check(query);
    QByteArray result;
    switch (m_options.format) {
    case OutputFormat::Text:
        for (const SpfOutcome &outcome : outcomes) {
            result += (result.isEmpty() ? "" : "\n") + textSpf(outcome, m_options.style).toUtf8();
        }
        break;
    case OutputFormat::Json:
        result = jsonText(objectOf(outcomes));
        break;
    case OutputFormat::Ndjson:
        result = jsonLine(objectOf(outcomes)) + '\n';
        break;
    }
    if (m_interrupt.happened()) {
        return ExitCode::Interrupted;
    }
    if (!writeResult(result)) {
        complain(tr("the result could not be written; the disk may be full"));
        return ExitCode::Fault;
    }
    const bool incomplete = std::ranges::any_of(
        outcomes, [](const SpfOutcome &outcome) { return outcome.result == SpfResult::TempError; });
    return incomplete ? ExitCode::Incomplete : ExitCode::Done;
}

QJsonObject SpfCommand::answerLine(const QJsonObject &line) const
{
    SpfQuery query;
    query.ip = IpAddress::parse(line.value("ip"_L1).toString().toLatin1());
    query.helo = line.value("helo"_L1).toString().toUtf8();
    query.mailFrom = line.value("mail-from"_L1).toString().toUtf8();
    query.receiver = line.value("receiver"_L1).toString().toUtf8();
    if (!query.ip) {
        return {{u"error"_s, u"ip: no address"_s}};
    }
    return objectOf(check(query));
}

} // namespace

ExitCode runSpf(const QStringList &arguments)
{
    return SpfCommand::run(arguments);
}

} // namespace Indicia
