// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountwords.h"

#include "hostile.h"
#include "mailboxwords.h"
#include "oauthfault.h"
#include "oauthwords.h"

#include <QDateTime>
#include <QLocale>

namespace Indicia {

namespace {

constexpr qsizetype mostNames = 5; // of a certificate that are told
constexpr qsizetype mostLetters = 80; // of one name

QString shown(const QString &hostile)
{
    return Hostile(hostile.left(mostLetters)).displayText();
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
        return OAuthWords::sentence(*login);
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

bool AccountWords::lacksAuthority(const AccountFault &fault)
{
    return fault.fault.trouble == MailTrouble::BadCertificate
        && (fault.fault.detail == "self-signed" || fault.fault.detail == "unknown-authority");
}

} // namespace Indicia
