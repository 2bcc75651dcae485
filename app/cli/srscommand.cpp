// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include "addresscommand.h"
#include "keyfile.h"

#include "resolver.h"
#include "srs.h"
#include "tokens.h"

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

class SrsCommand
{
    Q_DECLARE_TR_FUNCTIONS(Indicia::SrsCommand)

public:
    static ExitCode run(const QStringList &arguments);

private:
    static ExitCode forward(
        const CommandLine &line, const QByteArray &address, const QByteArray &secret, const CommonOptions &options);
    static ExitCode reverse(const QByteArray &address, const QList<QByteArray> &secrets, const CommonOptions &options);
    static QString sentence(SrsError error);
};

ExitCode SrsCommand::run(const QStringList &arguments)
{
    CommandLine line(u"srs"_s, tr("Rewrites a sender for forwarding (SRS), or reverses a rewritten one."));
    line.parser().addPositionalArgument(u"action"_s, tr("forward or reverse"), u"forward|reverse"_s);
    line.parser().addPositionalArgument(u"address"_s, tr("The address, without angle brackets."), u"ADDRESS"_s);
    line.parser().addOptions({
        {u"secret-file"_s, tr("A file with one secret a line; the first signs, all verify."), u"FILE"_s},
        {u"domain"_s, tr("The forwarder's own domain."), u"DOMAIN"_s},
        {u"separator"_s, tr("What stands behind SRS0: =, - or +."), u"CHARACTER"_s, u"="_s},
    });
    switch (line.read(arguments)) {
    case CommandLine::Wish::Help:
        return ExitCode::Done;
    case CommandLine::Wish::Mistake:
        return ExitCode::Usage;
    case CommandLine::Wish::Run:
        break;
    }
    const QStringList operands = line.operands();
    const std::optional<CommonOptions> options = line.common();
    if (!options) {
        return ExitCode::Usage;
    }
    if (operands.size() != 2 || (operands.first() != "forward"_L1 && operands.first() != "reverse"_L1)) {
        complain(tr("say forward or reverse, and then one address"));
        return ExitCode::Usage;
    }
    if (!line.isSet(u"secret-file"_s)) {
        complain(tr("name the file of secrets with --secret-file"));
        return ExitCode::Usage;
    }
    const auto secrets = KeyFile::read(line.value(u"secret-file"_s));
    if (!secrets) {
        complain(secrets.error());
        return ExitCode::Unreadable;
    }
    const QByteArray address = operands.last().toUtf8();
    return operands.first() == "forward"_L1 ? forward(line, address, secrets->first(), *options)
                                            : reverse(address, *secrets, *options);
}

ExitCode SrsCommand::forward(
    const CommandLine &line, const QByteArray &address, const QByteArray &secret, const CommonOptions &options)
{
    const QByteArray separator = line.value(u"separator"_s).toUtf8();
    const auto rewritten = forwardSrs(address, line.value(u"domain"_s).toUtf8(), secret,
        std::chrono::floor<std::chrono::days>(options.now), separator.size() == 1 ? separator.front() : '\0');
    if (!rewritten) {
        complain(sentence(rewritten.error()));
        return ExitCode::Usage;
    }
    return writeAnswer({*rewritten, u"rewritten"_s, {}, address}, options.format, true);
}

ExitCode SrsCommand::reverse(const QByteArray &address, const QList<QByteArray> &secrets, const CommonOptions &options)
{
    SrsKeyring keyring;
    keyring.secrets = secrets;
    const SrsOutcome outcome = reverseSrs(address, std::chrono::floor<std::chrono::days>(options.now), keyring);
    return writeAnswer({address, QString(token(outcome.result)), QString(token(outcome.reason)), outcome.original},
        options.format, false);
}

QString SrsCommand::sentence(SrsError error)
{
    switch (error) {
    case SrsError::NoAddress:
        return tr("that is no address: a local part, @ and a domain are wanted");
    case SrsError::BadDomain:
        return tr("name the forwarder's own domain with --domain");
    case SrsError::BadSeparator:
        return tr("--separator wants one of = - +");
    case SrsError::NoSecret:
        return tr("the secret is empty and would protect nothing");
    case SrsError::MacUnavailable:
        return tr("the crypto library of this system offers no HMAC-SHA1");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

ExitCode runSrs(const QStringList &arguments)
{
    return SrsCommand::run(arguments);
}

} // namespace Indicia
