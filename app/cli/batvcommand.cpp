// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include "addresscommand.h"
#include "keyfile.h"

#include "batv.h"
#include "resolver.h"
#include "tokens.h"

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

class BatvCommand
{
    Q_DECLARE_TR_FUNCTIONS(Indicia::BatvCommand)

public:
    static ExitCode run(const QStringList &arguments);

private:
    static ExitCode sign(
        const QByteArray &address, const QByteArray &secret, int keyNumber, const CommonOptions &options);
    static ExitCode verify(const QByteArray &address, const QList<QByteArray> &secrets, const CommonOptions &options);
    static QString sentence(BatvError error);
};

ExitCode BatvCommand::run(const QStringList &arguments)
{
    CommandLine line(u"batv"_s, tr("Signs an address with a BATV tag (prvs), or verifies one."));
    line.parser().addPositionalArgument(u"action"_s, tr("sign or verify"), u"sign|verify"_s);
    line.parser().addPositionalArgument(u"address"_s, tr("The address, without angle brackets."), u"ADDRESS"_s);
    line.parser().addOptions({
        {u"key-file"_s, tr("A file with one secret a line; the first signs, all verify."), u"FILE"_s},
        {u"key-number"_s, tr("The number of the key that signs, 0 to 9."), u"NUMBER"_s, u"0"_s},
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
    if (operands.size() != 2 || (operands.first() != "sign"_L1 && operands.first() != "verify"_L1)) {
        complain(tr("say sign or verify, and then one address"));
        return ExitCode::Usage;
    }
    if (!line.isSet(u"key-file"_s)) {
        complain(tr("name the file of secrets with --key-file"));
        return ExitCode::Usage;
    }
    const auto secrets = KeyFile::read(line.value(u"key-file"_s));
    if (!secrets) {
        complain(secrets.error());
        return ExitCode::Unreadable;
    }
    const QByteArray address = operands.last().toUtf8();
    if (operands.first() == "verify"_L1) {
        return verify(address, *secrets, *options);
    }
    bool isNumber = false;
    const int keyNumber = line.value(u"key-number"_s).toInt(&isNumber);
    return sign(address, secrets->first(), isNumber ? keyNumber : -1, *options);
}

ExitCode BatvCommand::sign(
    const QByteArray &address, const QByteArray &secret, int keyNumber, const CommonOptions &options)
{
    const auto today = std::chrono::floor<std::chrono::days>(options.now);
    const auto tagged = signBatv(address, {keyNumber, secret}, today);
    if (!tagged) {
        complain(sentence(tagged.error()));
        return ExitCode::Usage;
    }
    return writeAnswer({*tagged, u"signed"_s, {}, address}, options.format, true);
}

ExitCode BatvCommand::verify(const QByteArray &address, const QList<QByteArray> &secrets, const CommonOptions &options)
{
    BatvKeyring keyring;
    for (const QByteArray &secret : secrets) {
        keyring.keys.append({-1, secret});
    }
    const BatvOutcome outcome = verifyBatv(address, std::chrono::floor<std::chrono::days>(options.now), keyring);
    const QByteArray original = outcome.tag ? outcome.tag->original : QByteArray();
    return writeAnswer(
        {address, QString(token(outcome.result)), QString(token(outcome.reason)), original}, options.format, false);
}

QString BatvCommand::sentence(BatvError error)
{
    switch (error) {
    case BatvError::NoAddress:
        return tr("that is no address: a local part, @ and a domain are wanted");
    case BatvError::AlreadyTagged:
        return tr("the address carries a tag already, and is signed once only");
    case BatvError::BadKeyNumber:
        return tr("--key-number wants a number from 0 to 9");
    case BatvError::BadLifetime:
        return tr("the lifetime is out of range");
    case BatvError::NoSecret:
        return tr("the secret is empty and would protect nothing");
    case BatvError::MacUnavailable:
        return tr("the crypto library of this system offers no HMAC-SHA1");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

ExitCode runBatv(const QStringList &arguments)
{
    return BatvCommand::run(arguments);
}

} // namespace Indicia
