// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include "keyfile.h"
#include "macanswer.h"
#include "messagecommand.h"

#include "crypto.h"
#include "gatefield.h"
#include "macparts.h"
#include "macsign.h"
#include "messagelimits.h"
#include "openpgpsigner.h"
#include "proofs.h"
#include "resolver.h"

#include <QFile>
#include <QJsonArray>

#include <cstdio>

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

class MacCommand
{
    Q_DECLARE_TR_FUNCTIONS(Indicia::MacCommand)

public:
    static ExitCode run(const QStringList &arguments);

private:
    explicit MacCommand(const CommandLine &line) : m_line(line) { }

    static void addOptions(CommandLine &line);
    [[nodiscard]] bool readKeys();
    [[nodiscard]] std::optional<MacSigner> signer() const;
    [[nodiscard]] std::optional<MacSigner> signerWithKey() const;
    ExitCode sign();
    ExitCode signRead(const QByteArray &bytes, const MacSigner &by);
    ExitCode signLarge(QFile &input, const QByteArray &begin, MacSigner by);
    ExitCode signParts(const Message &message, const MacSigned &made);
    ExitCode verify();
    ExitCode filter();
    [[nodiscard]] MacOutcome judged(const Message &message) const;
    [[nodiscard]] MessageAnswer answer(const Message &message, bool wantsText) const;
    static QString sentence(MacSignError error);
    static QString sentence(ClearSignError error);

    const CommandLine &m_line;
    std::optional<CommonOptions> m_options;
    QList<QByteArray> m_secrets;
    MacKeyring m_keyring;
};

void MacCommand::addOptions(CommandLine &line)
{
    line.parser().addPositionalArgument(u"action"_s, tr("sign or verify"), u"sign|verify"_s);
    line.parser().addPositionalArgument(u"files"_s,
        tr("For verify: messages or bounces; - or nothing is standard input. For sign: envelope recipients."),
        u"[FILE|ADDRESS...]"_s);
    line.parser().addOptions({
        {u"key-file"_s, tr("A file with one secret a line; the first signs, all verify."), u"FILE"_s},
        {u"key-number"_s, tr("The number of the key that signs, 0 to 9."), u"NUMBER"_s, u"0"_s},
        {u"domain"_s, tr("The domain whose key it is; the author's where it is left out."), u"DOMAIN"_s},
        {u"recipient"_s, tr("An envelope recipient; again for more. A stamp that names them tells a copy to others."),
            u"ADDRESS"_s},
        {u"parts"_s, tr("sign: bundle the message with the MAC part, too. DKIM must sign afterwards.")},
        {u"openpgp-key"_s, tr("sign --parts: add the companion, clear-signed with this key of GnuPG."), u"KEY"_s},
        {u"filter"_s, tr("verify: write the message out with an Authentication-Results field on top.")},
        {u"authserv-id"_s, tr("verify --filter: the name of the own server in that field."), u"ID"_s},
    });
}

ExitCode MacCommand::run(const QStringList &arguments)
{
    CommandLine line(u"mac"_s, tr("Stamps the message on standard input, or verifies stamps."));
    addOptions(line);
    switch (line.read(arguments)) {
    case CommandLine::Wish::Help:
        return ExitCode::Done;
    case CommandLine::Wish::Mistake:
        return ExitCode::Usage;
    case CommandLine::Wish::Run:
        break;
    }
    MacCommand command(line);
    command.m_options = line.common();
    if (!command.m_options) {
        return ExitCode::Usage;
    }
    const QString action = line.operands().value(0);
    if (action != "verify"_L1 && action != "sign"_L1) {
        complain(tr("say sign, or verify and the messages"));
        return ExitCode::Usage;
    }
    if (!command.readKeys()) {
        return ExitCode::Unreadable;
    }
    if (command.m_keyring.keys.isEmpty()) {
        complain(tr("name the file of secrets with --key-file, or a context file that has keys"));
        return ExitCode::Usage;
    }
    if (action == "sign"_L1) {
        return command.sign();
    }
    return line.isSet(u"filter"_s) ? command.filter() : command.verify();
}

bool MacCommand::readKeys()
{
    m_keyring = macKeyring(m_options->identity);
    if (!m_line.isSet(u"key-file"_s)) {
        return true;
    }
    const auto secrets = KeyFile::read(m_line.value(u"key-file"_s));
    if (!secrets) {
        complain(secrets.error());
        return false;
    }
    m_secrets = *secrets;
    for (const QByteArray &secret : m_secrets) {
        m_keyring.keys.append({-1, {.secret = secret, .from = {}, .until = {}}});
    }
    return true;
}

/// The key of --key-file, or the one with the highest number in the context file that is in use today.
std::optional<MacSigner> MacCommand::signerWithKey() const
{
    MacSigner by;
    if (!m_secrets.isEmpty()) {
        bool isNumber = false;
        by.keyNumber = m_line.value(u"key-number"_s).toInt(&isNumber);
        by.keyNumber = isNumber ? by.keyNumber : -1;
        by.secret = m_secrets.first();
        return by;
    }
    const auto key = macKeyInUse(*m_options->identity.mac, m_options->now);
    if (!key) {
        complain(tr("no key of the context file is in use today"));
        return {};
    }
    by.keyNumber = key->first;
    by.secret = key->second;
    return by;
}

std::optional<MacSigner> MacCommand::signer() const
{
    std::optional<MacSigner> by = signerWithKey();
    const auto nonce = randomBytes(static_cast<int>(MacNonceOctets));
    if (!by || !nonce) {
        return {};
    }
    by->nonce = *nonce;
    by->domain = m_line.value(u"domain"_s).toUtf8();
    by->now = m_options->now;
    for (const QString &recipient : m_line.values(u"recipient"_s) + m_line.operands().sliced(1)) {
        by->recipients.append(recipient.toUtf8());
    }
    return by;
}

ExitCode MacCommand::sign()
{
    const std::optional<MacSigner> by = signer();
    if (!by) {
        return ExitCode::Usage;
    }
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        complain(tr("standard input cannot be read"));
        return ExitCode::Unreadable;
    }
    const QByteArray bytes = input.read(Limits::messageOctets);
    return input.atEnd() ? signRead(bytes, *by) : signLarge(input, bytes, *by);
}

ExitCode MacCommand::signRead(const QByteArray &bytes, const MacSigner &by)
{
    const Message message = Message::parse(bytes);
    const auto made = signMac(message, by);
    if (!made) {
        complain(sentence(made.error()));
        return made.error() == MacSignError::NoHeader ? ExitCode::Unreadable : ExitCode::Usage;
    }
    if (m_line.isSet(u"parts"_s)) {
        return signParts(message, *made);
    }
    return writeResult(stampedMessage(message, *made)) ? ExitCode::Done : ExitCode::Fault;
}

/// The header goes out before the end is read: the stamp does not cover the content then, and says so.
ExitCode MacCommand::signLarge(QFile &input, const QByteArray &begin, MacSigner by)
{
    if (m_line.isSet(u"parts"_s)) {
        complain(tr("the message is too large to be bundled with parts"));
        return ExitCode::Unreadable;
    }
    by.coversContent = false;
    if (const ExitCode exit = signRead(begin, by); exit != ExitCode::Done) {
        return exit;
    }
    constexpr qint64 chunk = 64 * 1024;
    for (QByteArray octets = input.read(chunk); !octets.isEmpty(); octets = input.read(chunk)) {
        if (!writeResult(octets)) {
            return ExitCode::Fault;
        }
    }
    return ExitCode::Done;
}

ExitCode MacCommand::signParts(const Message &message, const MacSigned &made)
{
    if (message.first("DKIM-Signature")) {
        complain(tr("the message has a DKIM signature, which parts would break: stamp first, sign then"));
        return ExitCode::Usage;
    }
    const QByteArray lineEnd = lineEndOfMail(message.bytes());
    const QByteArray field = writeMacField(made.stamp, lineEnd);
    const QByteArray missing = made.missingFields(lineEnd);
    QByteArray clearSigned;
    if (m_line.isSet(u"openpgp-key"_s)) {
        const Message complete = Message::parse(missing + message.bytes().toByteArray());
        const auto text = openPgpSigner(m_line.value(u"openpgp-key"_s).toUtf8())->sign(macPartText(complete, field));
        if (!text) {
            complain(sentence(text.error()));
            return ExitCode::Incomplete;
        }
        clearSigned = *text;
    }
    const QByteArray boundary = "=_mac-" + made.stamp.nonce.toHex();
    return writeResult(bundledWithMac(message, field, missing, clearSigned, boundary, lineEnd)) ? ExitCode::Done
                                                                                                : ExitCode::Fault;
}

/// Of a bounce what it returns, of other mail itself.
MacOutcome MacCommand::judged(const Message &message) const
{
    const BounceReport report = readBounce(message);
    if (report.original.exists() && !message.first(MacFieldName)) {
        ProofCase about;
        about.kind = report.kind;
        about.at = m_options->now;
        return returnedStamp(about, report, m_keyring);
    }
    MacQuestion question{.at = m_options->now};
    for (const QString &recipient : m_line.values(u"recipient"_s)) {
        question.recipients.append(recipient.toUtf8());
    }
    return verifyMac(message, question, m_keyring);
}

MessageAnswer MacCommand::answer(const Message &message, bool wantsText) const
{
    const MacOutcome outcome = judged(message);
    MessageAnswer result;
    if (wantsText) {
        result.text = macText(outcome);
    } else {
        result.object = macObject(outcome, message);
    }
    return result;
}

ExitCode MacCommand::verify()
{
    const MessageCommand command{u"mac"_s, {},
        [this](const Message &message, const CommonOptions &, bool wantsText) { return answer(message, wantsText); }};
    const QStringList files = m_line.operands().sliced(1);
    return runMessageCommand(command, *m_options, files.isEmpty() ? QStringList{u"-"_s} : files);
}

ExitCode MacCommand::filter()
{
    const QByteArray authservId = m_line.value(u"authserv-id"_s).toUtf8();
    if (authservId.isEmpty()) {
        complain(tr("say with --authserv-id by which name the field is to be known"));
        return ExitCode::Usage;
    }
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        complain(tr("standard input cannot be read"));
        return ExitCode::Unreadable;
    }
    const QByteArray bytes = input.read(Limits::messageOctets);
    const Message message = Message::parse(bytes);
    GateQuestion question{.recipients = {}, .at = m_options->now};
    for (const QString &recipient : m_line.values(u"recipient"_s)) {
        question.recipients.append(recipient.toUtf8());
    }
    for (const char *name : {"X-Original-To", "Delivered-To", "Envelope-To"}) { // as a delivery agent notes them
        if (question.recipients.isEmpty() && message.first(name)) {
            question.recipients.append(message.firstValue(name));
        }
    }
    question.nullSender = message.firstValue("Return-Path") == "<>";
    question.stamps = m_keyring;
    const GateOutcome outcome = judgeAtGate(message, question, m_options->identity, m_options->ledger.get());
    QByteArray field;
    if (outcome.answer != GateAnswer::NotAsked) {
        field = "Authentication-Results: " + gateFieldValue(authservId, outcome);
    }
    if (!writeResult(withField(message, fieldsInOurName(message, authservId), field))) {
        return ExitCode::Fault;
    }
    constexpr qint64 chunk = 64 * 1024;
    for (QByteArray octets = input.read(chunk); !octets.isEmpty(); octets = input.read(chunk)) {
        if (!writeResult(octets)) {
            return ExitCode::Fault;
        }
    }
    return ExitCode::Done;
}

QString MacCommand::sentence(MacSignError error)
{
    switch (error) {
    case MacSignError::NoHeader:
        return tr("standard input is no message: it has no header");
    case MacSignError::NoDomain:
        return tr("the author has no domain; say with --domain whose key it is");
    case MacSignError::NoSecret:
        return tr("the secret is empty and would protect nothing");
    case MacSignError::BadKeyNumber:
        return tr("--key-number wants a number from 0 to 9");
    case MacSignError::BadNonce:
    case MacSignError::MacUnavailable:
        return tr("the crypto library of this system offers no HMAC-SHA256");
    }
    Q_UNREACHABLE_RETURN({});
}

QString MacCommand::sentence(ClearSignError error)
{
    switch (error) {
    case ClearSignError::NotBuilt:
        return tr("this program was built without OpenPGP");
    case ClearSignError::NoEngine:
        return tr("no OpenPGP program was found; install GnuPG");
    case ClearSignError::NoSecretKey:
        return tr("GnuPG has no such secret key");
    case ClearSignError::Failed:
        return tr("GnuPG did not sign; does its agent know the passphrase?");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

ExitCode runMac(const QStringList &arguments)
{
    return MacCommand::run(arguments);
}

} // namespace Indicia
