// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servermail.h"

#include "console.h"
#include "keychain.h"
#include "serverplace.h"
#include "serversecret.h"

#include "hostile.h"
#include "imapsocket.h"
#include "imapsource.h"

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pinOctets = 32; // SHA-256

class ServerMail
{
    Q_DECLARE_TR_FUNCTIONS(Indicia::ServerMail)

public:
    static QString sentence(const QString &operand, ImapUrlError error);
    static QString sentence(KeyOutcome outcome);
    static std::optional<ImapTrust> trustOf(const CommandLine &line);
};

QString ServerMail::sentence(const QString &operand, ImapUrlError error)
{
    const QString shown = Hostile(operand).terminalText();
    switch (error) {
    case ImapUrlError::NotImap:
        return tr("%1: is no address of an account; write imaps://user@host/folder").arg(shown);
    case ImapUrlError::Password:
        // Not shown: it would stand in a log as well.
        return tr("the address holds a password, which others on this machine can read on the command line; leave it "
                  "out, and name a file with --password-file");
    case ImapUrlError::NoUser:
        return tr("%1: names no user; write imaps://user@host/folder").arg(shown);
    case ImapUrlError::BadHost:
        return tr("%1: the host is no name and no address").arg(shown);
    case ImapUrlError::BadPort:
        return tr("%1: the port is no number from 1 to 65535").arg(shown);
    case ImapUrlError::BadEncoding:
        return tr("%1: a % stands in it that begins no octet; write %25 for the sign itself").arg(shown);
    case ImapUrlError::UnknownLogin:
        return tr("%1: asks for a way to log in that is not known").arg(shown);
    }
    Q_UNREACHABLE_RETURN({});
}

QString ServerMail::sentence(KeyOutcome outcome)
{
    switch (outcome) {
    case KeyOutcome::Done:
    case KeyOutcome::NothingKept:
        return tr("Keychain: the keychain answers\n");
    case KeyOutcome::NoKeychain:
        return tr("Keychain: there is none in this session; accounts need --password-file\n");
    case KeyOutcome::Denied:
        return tr("Keychain: the keychain is locked, or refuses; accounts need it unlocked, or --password-file\n");
    case KeyOutcome::TimedOut:
        return tr("Keychain: the keychain does not answer; accounts need it, or --password-file\n");
    case KeyOutcome::Failed:
        return tr("Keychain: the keychain reports an error; accounts need it, or --password-file\n");
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<ImapTrust> ServerMail::trustOf(const CommandLine &line)
{
    ImapTrust trust;
    trust.authorityFile = line.value(u"authority"_s);
    if (line.isSet(u"pin"_s)) {
        QByteArray digits = line.value(u"pin"_s).toLatin1();
        trust.pin = QByteArray::fromHex(digits.replace(':', ""));
        if (trust.pin.size() != pinOctets) {
            complain(tr("--pin: is no SHA-256 of a certificate; write its 64 hexadecimal digits"));
            return std::nullopt;
        }
    }
    return trust;
}

} // namespace

std::optional<ImapPlace> serverPlace(const QString &operand)
{
    const auto place = parseImapUrl(operand);
    if (!place) {
        complain(ServerMail::sentence(operand, place.error()));
        return std::nullopt;
    }
    return *place;
}

std::unique_ptr<MailSource> serverMail(const QString &operand, const CommandLine &line)
{
    const std::optional<ImapPlace> place = serverPlace(operand);
    const std::optional<ImapTrust> trust = place ? ServerMail::trustOf(line) : std::nullopt;
    ImapSettings settings;
    settings.account = place ? place->account : ImapAccount();
    if (!trust || !addSecret(settings, line)) {
        return nullptr;
    }
    settings.transports = [account = settings.account, trust = *trust] { return imapSocket(account, trust); };
    // Somebody waits for the answer, and can go on with --resume.
    settings.retries.most = 3;
    settings.retries.first = std::chrono::seconds(2);
    settings.manners.version = QCoreApplication::applicationVersion().toUtf8();
    return std::make_unique<ImapSource>(std::move(settings), place->folder);
}

QString keychainState()
{
    // An entry that nobody writes: whether there is an answer is all that is asked.
    const auto read = Keychain().read(QString());
    return ServerMail::sentence(read ? KeyOutcome::Done : read.error());
}

void becomeServerProgram(const QStringList &)
{ }

} // namespace Indicia
