// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountwords.h"

#include "hostile.h"
#include "mailboxwords.h"
#include "oauthfault.h"

#include <QDateTime>
#include <QLocale>

namespace Indicia {

namespace {

constexpr qsizetype mostNames = 5; // of a certificate that are told
constexpr qsizetype mostLetters = 80; // of one name

constexpr qsizetype mostSaid = 200; // of what a provider says

QString shown(const QString &hostile, qsizetype most = mostLetters)
{
    return Hostile(hostile.left(most)).displayText();
}

QString day(std::chrono::sys_seconds time)
{
    const QDateTime date = QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count());
    return QLocale().toString(date.date(), QLocale::LongFormat);
}

} // namespace

QString AccountWords::name(const MailAccount &account)
{
    return tr("%1 on %2", "a user, a server")
        .arg(Hostile(account.user).displayText(), Hostile(account.host).displayText());
}

QString AccountWords::name(const MailAccount &account, qsizetype folders)
{
    if (folders > 1) {
        return tr("%Ln folder(s) of %1", nullptr, static_cast<int>(folders)).arg(name(account));
    }
    return folders == 0 || account.folder.isEmpty()
        ? name(account)
        : tr("%1 of %2", "a folder, an account").arg(Hostile(account.folder).displayText(), name(account));
}

QString AccountWords::sentence(MailAccountFlaw flaw)
{
    switch (flaw) {
    case MailAccountFlaw::NoHost:
        return tr("Name the server.");
    case MailAccountFlaw::BadHost:
        return tr("What stands for the server is no name and no address.");
    case MailAccountFlaw::NoUser:
        return tr("Name the user.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString AccountWords::problem(const QByteArray &problem, const QString &host)
{
    if (problem == "expired") {
        return tr("The certificate of %1 has run out.").arg(host);
    }
    if (problem == "not-yet-valid") {
        return tr("The certificate of %1 is not valid yet.").arg(host);
    }
    if (problem == "wrong-host" || problem == "common-name-only") {
        return tr("The certificate that %1 shows is made out to another name.").arg(host);
    }
    if (problem == "self-signed" || problem == "unknown-authority") {
        return tr("The certificate of %1 was made out by nobody whom this computer knows.").arg(host);
    }
    if (problem == "revoked") {
        return tr("The certificate of %1 was called back: somebody else may have its key.").arg(host);
    }
    if (problem == "other-protocol") {
        return tr("What answers at %1 speaks something else than IMAP.").arg(host);
    }
    return tr("The certificate of %1 is not good.").arg(host);
}

QString AccountWords::advice(const QByteArray &problem)
{
    if (problem == "expired") {
        return tr("Its operator has to renew it. If the clock of this computer is wrong, set it.");
    }
    if (problem == "not-yet-valid") {
        return tr("Is the clock of this computer right?");
    }
    if (problem == "wrong-host" || problem == "common-name-only") {
        return tr("Check the name of the server: providers often want the one from their help pages.");
    }
    if (problem == "self-signed" || problem == "unknown-authority") {
        return tr("If the server is your company's own, ask its administrator for the certificate of the company's "
                  "authority. If it is a public provider, somebody may be listening: do not go on in this network.");
    }
    return tr("Ask its operator.");
}

QStringList AccountWords::facts(const AccountCertificate &certificate)
{
    QStringList names;
    for (const QString &one : certificate.names.first(std::min(certificate.names.size(), mostNames))) {
        names << shown(one);
    }
    if (certificate.names.size() > mostNames) {
        names << QStringLiteral("\u2026");
    }
    QStringList lines;
    lines << (names.isEmpty() ? tr("It names no server.")
                              : tr("It is for: %1").arg(QLocale().createSeparatedList(names)));
    lines << (certificate.isSelfSigned     ? tr("Made out by: itself")
            : certificate.issuer.isEmpty() ? tr("Made out by: nobody who is named")
                                           : tr("Made out by: %1").arg(shown(certificate.issuer)));
    lines << tr("Good from %1 to %2").arg(day(certificate.begins), day(certificate.ends));
    return lines;
}

QString AccountWords::sentence(const MailAccount &account, const AccountFault &fault)
{
    const QString host = Hostile(account.host).displayText();
    if (const auto login = oauthFaultOf(fault.fault)) {
        return sentence(*login);
    }
    if (fault.fault.trouble == MailTrouble::BadCertificate) {
        QStringList lines{problem(fault.fault.detail, host)};
        if (fault.certificate) {
            lines << facts(*fault.certificate);
        }
        lines << tr("The password was not sent.") + QLatin1Char(' ') + advice(fault.fault.detail);
        return lines.join(QLatin1Char('\n'));
    }
    if (fault.fault.trouble == MailTrouble::BrokenProtocol) {
        return tr("%1: what answers there is not an IMAP server, or a broken one; check the name and the port")
            .arg(host);
    }
    return mailFaultSentence(account.host, fault.fault);
}

QString AccountWords::sentence(const OAuthFault &fault)
{
    const QString what = [&fault] {
        switch (fault.trouble) {
        case OAuthTrouble::NoClient:
            return tr("A client ID is missing: Indicia has none of its own.");
        case OAuthTrouble::BadEndpoint:
            return tr("The login page and the token address have to begin with https://.");
        case OAuthTrouble::ForeignHost:
            return tr(
                "This provider's login opens mailboxes on its own mail servers only. Whoever runs the server that "
                "is named here would get the key to a mailbox there: nothing was sent.");
        case OAuthTrouble::NoListener:
            return tr("No port of this computer could be opened for the answer of the browser.");
        case OAuthTrouble::NoBrowser:
            return tr("No browser could be opened.");
        case OAuthTrouble::Denied:
            return tr("The permission was refused in the browser.");
        case OAuthTrouble::TimedOut:
            return tr("Nobody has logged in with the browser in time. Try it again.");
        case OAuthTrouble::Cancelled:
            return tr("Stopped.");
        case OAuthTrouble::Intruded:
            return tr("Another program on this computer sent wrong answers in the place of the browser. Nothing was "
                      "taken of them.");
        case OAuthTrouble::Unreachable:
            return tr("The provider's token address cannot be reached.");
        case OAuthTrouble::BadCertificate:
            return tr("The certificate of the provider's token address is not good: nothing was sent to it.");
        case OAuthTrouble::Redirected:
            return tr("The provider's token address leads elsewhere, where nothing was sent. Check the address.");
        case OAuthTrouble::TooLarge:
        case OAuthTrouble::NotAnAnswer:
            return tr("What answers at the provider's token address is none, or broken. Check the address.");
        case OAuthTrouble::NotRenewable:
            return tr("The provider gave access for a short time and no way to renew it. Often the scope lacks "
                      "offline_access.");
        case OAuthTrouble::Withdrawn:
            return tr("The permission to read the mailbox has ended or was withdrawn. Log in with the browser again.");
        case OAuthTrouble::ClientRefused:
            return tr(
                "The provider does not know the client ID, or does not let it do this. Check it, and the secret.");
        case OAuthTrouble::Refused:
            return tr("The provider refused the login.");
        case OAuthTrouble::NoRandomness:
            return tr("The system gives no random numbers.");
        }
        Q_UNREACHABLE_RETURN(QString());
    }();
    return fault.detail.isEmpty()
        ? what
        : what + QLatin1Char('\n') + tr("The provider said: %1").arg(shown(QString::fromUtf8(fault.detail), mostSaid));
}

QString AccountWords::registering(const QString &provider)
{
    const QString none
        = tr("Providers let in only programs that somebody has registered with them. Nobody has done that "
             "for Indicia: you need a client ID of your own, or one of your organization.");
    if (provider == QLatin1String("google")) {
        return none + QLatin1Char(' ')
            + tr("Google: console.cloud.google.com, APIs & Services, Credentials, OAuth client ID of the type Desktop "
                 "app. Simpler for one person: log in with an app password.");
    }
    if (provider == QLatin1String("microsoft")) {
        return none + QLatin1Char(' ')
            + tr(
                "Microsoft: entra.microsoft.com, App registrations, a mobile and desktop application with the redirect "
                "address http://127.0.0.1/ and the permission IMAP.AccessAsUser.All. For one organization alone, "
                "choose "
                "Another provider and give its own addresses.");
    }
    return none + QLatin1Char(' ') + tr("Its redirect address is http://127.0.0.1/, with any port.");
}

bool AccountWords::lacksAuthority(const AccountFault &fault)
{
    return fault.fault.trouble == MailTrouble::BadCertificate
        && (fault.fault.detail == "self-signed" || fault.fault.detail == "unknown-authority");
}

} // namespace Indicia
