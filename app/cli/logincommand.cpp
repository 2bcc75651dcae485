// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include "browser.h"
#include "commandline.h"
#include "interrupt.h"
#include "keychain.h"
#include "keyfile.h"
#include "serverplace.h"

#include "browserlogin.h"
#include "hostile.h"
#include "imapplace.h"
#include "oauthchoices.h"
#include "oauthprovider.h"
#include "oauthwords.h"
#include "recentaccounts.h"

#include <QSettings>

#include <algorithm>

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes patience{10}; // as in the window: who logs in may have to look for a second key

class LoginCommand
{
    Q_DECLARE_TR_FUNCTIONS(Indicia::LoginCommand)

public:
    static ExitCode run(const QStringList &arguments);

private:
    LoginCommand(const CommandLine &line, ImapAccount account) : m_line(line), m_account(std::move(account)) { }
    static void addOptions(CommandLine &line);
    [[nodiscard]] ExitCode forget();
    [[nodiscard]] ExitCode logIn(const std::stop_token &stop);
    [[nodiscard]] std::optional<OAuthClient> client(const std::optional<OAuthGrant> &before);
    [[nodiscard]] OAuthClient remembered(const std::optional<OAuthGrant> &before);
    void show(const QByteArray &url);
    void noteKept(bool kept);
    ExitCode complainOf(KeyOutcome outcome);
    ExitCode complainOf(const OAuthFault &fault);
    static void tell(const QString &sentence) { std::fputs((sentence + u'\n').toUtf8().constData(), stderr); }
    [[nodiscard]] QString shownAccount() const { return Hostile(placeOf(m_account)).terminalText(); }

    const CommandLine &m_line;
    const ImapAccount m_account;
    /// Those of the window: what an administrator has set holds here, too.
    QSettings m_settings{QSettings::IniFormat, QSettings::UserScope, u"indicia"_s, u"indicia"_s};
    Keychain m_keychain;
    bool m_isWritten = true;
};

void LoginCommand::addOptions(CommandLine &line)
{
    line.parser().addPositionalArgument(u"account"_s, tr("The account, as imaps://user@host."), u"imaps://user@host"_s);
    line.parser().addOptions({
        {u"no-browser"_s, tr("Only write the address of the page, and leave it to you to open it.")},
        {u"forget"_s, tr("Take what is kept of the account out of the keychain.")},
        {u"client-id"_s,
            tr("The client ID that the provider gave you. Left out: the one of the window, of your administrator, or "
               "of "
               "the last login."),
            u"ID"_s},
        {u"client-secret-file"_s, tr("The file whose first line is the client secret, where the provider gave one."),
            u"FILE"_s},
        {u"login-page"_s, tr("The login page of a provider that is not known."), u"URL"_s},
        {u"token-address"_s, tr("Its token address."), u"URL"_s},
        {u"scope"_s, tr("What is asked for there."), u"WORDS"_s},
        {u"authority"_s,
            tr("Certificates (PEM) of authorities to believe beside those of the system, as of a company's own."),
            u"FILE"_s},
    });
}

/// The client of the last login, or that of the settings.
OAuthClient LoginCommand::remembered(const std::optional<OAuthGrant> &before)
{
    const OAuthProvider *const provider = oauthProviderOfMail(m_account.host);
    const QString name = provider != nullptr ? QString::fromUtf8(provider->id) : OAuthChoices::otherProvider;
    OAuthClient client = OAuthChoices::load(m_settings, name);
    if (provider != nullptr) {
        client.endpoints = provider->endpoints;
    }
    if (before && (client.id.isEmpty() || before->client.id == client.id)) {
        client = before->client;
    }
    return client;
}

std::optional<OAuthClient> LoginCommand::client(const std::optional<OAuthGrant> &before)
{
    OAuthClient client = remembered(before);
    const auto take = [this](QByteArray &value, const QString &option) {
        if (m_line.isSet(option)) {
            value = m_line.value(option).toUtf8();
        }
    };
    take(client.endpoints.authorization, u"login-page"_s);
    take(client.endpoints.token, u"token-address"_s);
    take(client.endpoints.scope, u"scope"_s);
    if (m_line.isSet(u"client-id"_s) && m_line.value(u"client-id"_s).toUtf8() != client.id) {
        client.id = m_line.value(u"client-id"_s).toUtf8();
        client.secret.clear();
    }
    if (m_line.isSet(u"client-secret-file"_s)) {
        const auto secrets = KeyFile::read(m_line.value(u"client-secret-file"_s));
        if (!secrets) {
            complain(secrets.error());
            return std::nullopt;
        }
        client.secret = secrets->constFirst();
    }
    return client;
}

void LoginCommand::show(const QByteArray &url)
{
    tell(tr("Log in on this page, with a browser of this computer:"));
    m_isWritten = writeResult(Hostile(url).terminalText().toUtf8() + '\n');
    if (!m_line.isSet(u"no-browser"_s) && openBrowser(url)) {
        tell(tr("It is opened in your browser."));
    }
    tell(tr("Waiting for its answer\u2026"));
}

/// The window asks the keychain for accounts of which it knows that they are there.
void LoginCommand::noteKept(bool kept)
{
    const QString place = placeOf(m_account);
    const QList<RecentAccount> recent = RecentAccounts::load(m_settings);
    const auto found = std::ranges::find(recent, place, &RecentAccount::account);
    RecentAccount account = found != recent.end() ? *found : RecentAccount{.places = {place}};
    if (account.kept != kept && (kept || found != recent.end())) {
        account.kept = kept;
        RecentAccounts::remember(m_settings, account);
    }
}

ExitCode LoginCommand::complainOf(KeyOutcome outcome)
{
    complain(KeyWords::sentence(outcome));
    complain(tr("what a login brings is kept in the keychain of the desktop (GNOME Keyring, KWallet, KeePassXC) and "
                "nowhere else; start one and unlock it, or get an access token elsewhere and name its file with "
                "--password-file"));
    return ExitCode::Incomplete;
}

ExitCode LoginCommand::complainOf(const OAuthFault &fault)
{
    const QString sentence = OAuthWords::sentence(fault);
    for (const QString &line : sentence.split(u'\n')) {
        complain(line);
    }
    switch (fault.trouble) {
    case OAuthTrouble::NoClient: {
        const OAuthProvider *const provider = oauthProviderOfMail(m_account.host);
        complain(OAuthWords::registering(provider != nullptr ? QString::fromUtf8(provider->id) : QString()));
        complain(tr("give the client ID with --client-id"));
        return ExitCode::Usage;
    }
    case OAuthTrouble::BadEndpoint:
        complain(tr("the provider of this server is not known; name its --login-page, --token-address and --scope"));
        return ExitCode::Usage;
    case OAuthTrouble::ForeignHost:
        return ExitCode::Usage;
    case OAuthTrouble::Cancelled:
        return ExitCode::Interrupted;
    case OAuthTrouble::NoListener:
    case OAuthTrouble::NoBrowser:
    case OAuthTrouble::Denied:
    case OAuthTrouble::TimedOut:
    case OAuthTrouble::Intruded:
    case OAuthTrouble::Unreachable:
    case OAuthTrouble::BadCertificate:
    case OAuthTrouble::Redirected:
    case OAuthTrouble::TooLarge:
    case OAuthTrouble::NotAnAnswer:
    case OAuthTrouble::NotRenewable:
    case OAuthTrouble::Withdrawn:
    case OAuthTrouble::ClientRefused:
    case OAuthTrouble::Refused:
    case OAuthTrouble::NoRandomness:
        return ExitCode::Incomplete;
    }
    Q_UNREACHABLE_RETURN(ExitCode::Fault);
}

ExitCode LoginCommand::forget()
{
    if (const KeyOutcome outcome = m_keychain.write(placeOf(m_account), {}); outcome != KeyOutcome::Done) {
        return complainOf(outcome);
    }
    noteKept(false);
    tell(
        tr("The keychain has nothing of %1 any more. The provider still lets whoever has a copy in, until you take the "
           "permission back there.")
            .arg(shownAccount()));
    return ExitCode::Done;
}

ExitCode LoginCommand::logIn(const std::stop_token &stop)
{
    // First: nobody shall have logged in for nothing.
    const auto kept = m_keychain.read(placeOf(m_account));
    if (!kept && kept.error() != KeyOutcome::NothingKept) {
        return complainOf(kept.error());
    }
    const auto client = this->client(kept ? OAuthGrant::fromSecret(*kept) : std::nullopt);
    if (!client) {
        return ExitCode::Usage;
    }
    const BrowserLogin login{.client = *client,
        .mailHost = m_account.host,
        .user = m_account.user,
        .pages = {.done = OAuthWords::pageDone(), .refused = OAuthWords::pageRefused()},
        .authorityFile = m_line.value(u"authority"_s),
        .deadline = QDeadlineTimer(patience)};
    const auto result = logInByBrowser(login, [this](const QByteArray &url) { show(url); }, stop);
    if (!result) {
        return complainOf(result.error());
    }
    if (const KeyOutcome outcome = m_keychain.write(placeOf(m_account), result->grant.toSecret());
        outcome != KeyOutcome::Done) {
        return complainOf(outcome);
    }
    noteKept(true);
    tell(tr("Logged in; the permission is kept in the keychain. \"indicia-cli scan %1\" reads the mail.")
            .arg(Hostile(m_line.operands().constFirst()).terminalText()));
    return m_isWritten ? ExitCode::Done : ExitCode::Fault;
}

ExitCode LoginCommand::run(const QStringList &arguments)
{
    CommandLine line(u"login"_s,
        tr("Logs in to an account on a server with the browser (OAuth 2), and keeps the permission in the keychain, "
           "for "
           "scan, enqueue and the window."),
        QStringList{u"text"_s});
    addOptions(line);
    switch (line.read(arguments)) {
    case CommandLine::Wish::Help:
        return ExitCode::Done;
    case CommandLine::Wish::Mistake:
        return ExitCode::Usage;
    case CommandLine::Wish::Run:
        break;
    }
    if (line.operands().size() != 1) {
        complain(tr("name one account, as imaps://user@host"));
        return ExitCode::Usage;
    }
    std::optional<ImapPlace> place = serverPlace(line.operands().constFirst());
    if (!place) {
        return ExitCode::Usage;
    }
    place->account.login = ImapLogin::AccessToken;
    const Interrupt interrupt;
    LoginCommand command(line, place->account);
    return line.isSet(u"forget"_s) ? command.forget() : command.logIn(interrupt.token());
}

} // namespace

ExitCode runLogin(const QStringList &arguments)
{
    return LoginCommand::run(arguments);
}

} // namespace Indicia
