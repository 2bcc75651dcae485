// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauthwords.h"

#include "hostile.h"

namespace Indicia {

namespace {

constexpr qsizetype mostSaid = 200; // of what a provider says

QString shown(const QByteArray &said)
{
    return Hostile(QString::fromUtf8(said).left(mostSaid)).displayText();
}

} // namespace

QString OAuthWords::sentence(const OAuthFault &fault)
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
    return fault.detail.isEmpty() ? what
                                  : what + QLatin1Char('\n') + tr("The provider said: %1").arg(shown(fault.detail));
}

QString OAuthWords::pageDone()
{
    return tr("Indicia has got the answer of your provider. You can close this page.");
}

QString OAuthWords::pageRefused()
{
    return tr("This is not the answer that Indicia waits for. Log in on the page that Indicia opened.");
}

QString OAuthWords::registering(const QString &provider)
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

} // namespace Indicia
