// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountdesk.h"

#include "accountdialog.h"
#include "accountsecrets.h"
#include "accountwatch.h"
#include "accountwords.h"
#include "oauthchoices.h"

#include <QDesktopServices>
#include <QPointer>
#include <QSettings>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace Indicia {

namespace {

const QString authorityKey = QStringLiteral("accounts/authority");

} // namespace

AccountDesk::AccountDesk(Needs needs, QObject *parent)
    : QObject(parent)
    , m_needs(std::move(needs))
    , m_secrets(new AccountSecrets(m_needs.openStore, this))
    , m_watch(new AccountWatch(this))
    , m_server(std::make_shared<std::atomic<AccountServer *>>(nullptr))
{
    connect(m_secrets, &AccountSecrets::kept, this, &AccountDesk::sayKept);
    connect(m_secrets, &AccountSecrets::removed, this, [this](const QString &, KeyOutcome outcome) {
        if (outcome != KeyOutcome::Done) {
            Q_EMIT complained(
                tr("The password could not be taken out of the keychain. %1").arg(KeyWords::sentence(outcome)));
        }
    });
    connect(m_watch, &AccountWatch::news, this, [this](const QString &place) {
        if (m_lost.remove(place) && m_lost.isEmpty()) {
            Q_EMIT regained();
        }
        Q_EMIT news();
    });
    connect(m_watch, &AccountWatch::lost, this, [this](const QString &place, const MailFault &fault) {
        const bool isKnown = !m_lost.isEmpty(); // folders of one account mostly go together
        m_lost.insert(place);
        if (!isKnown) {
            const MailAccount account = server()->account(place).value_or(MailAccount());
            Q_EMIT lost(tr("New mail cannot be seen at the moment; it is tried again. %1")
                    .arg(AccountWords::sentence(account, {fault, {}})));
        }
    });
    connect(m_watch, &AccountWatch::gaveUp, this, [this](const QString &place, const MailFault &fault) {
        m_lost.remove(place);
        const MailAccount account = server()->account(place).value_or(MailAccount());
        Q_EMIT complained(
            tr("New mail is not watched for any more. %1").arg(AccountWords::sentence(account, {fault, {}})));
        Q_EMIT watchChanged();
    });
}

AccountDesk::~AccountDesk()
{
    delete m_watch; // it uses the secrets
}

AccountServer *AccountDesk::server()
{
    if (*m_server == nullptr && m_needs.server) {
        if (AccountServer *loaded = m_needs.server()) {
            loaded->tellRenewed(m_secrets->renewer());
            loaded->believe(m_needs.settings->value(authorityKey).toString());
            *m_server = loaded;
        }
    }
    return *m_server;
}

QList<RecentAccount> AccountDesk::recent() const
{
    return RecentAccounts::load(*m_needs.settings);
}

void AccountDesk::ask(QWidget *window, const QString &account)
{
    if (AccountDialog *dialog = makeDialog(window, AccountPurpose::Reading)) {
        connect(dialog, &QDialog::accepted, this, [this, dialog] { take(dialog->chosen()); });
        dialog->choose(account);
        dialog->open();
    }
}

void AccountDesk::askForSentMail(QWidget *window, TakePlaces then)
{
    if (AccountDialog *dialog = makeDialog(window, AccountPurpose::SentMail)) {
        connect(dialog, &QDialog::accepted, this, [dialog, then = std::move(then)] { then(dialog->chosen().places); });
        dialog->open();
    }
}

AccountDialog *AccountDesk::makeDialog(QWidget *window, AccountPurpose purpose)
{
    if (server() == nullptr) {
        Q_EMIT complained(
            tr("Accounts cannot be opened: the part of Indicia that speaks to mail servers is not installed."));
        return nullptr;
    }
    auto *dialog = new AccountDialog(
        {.server = *server(),
            .secrets = *m_secrets,
            .resolver = m_needs.resolver(),
            .recent = recent(),
            .recall = [settings = m_needs.settings](
                          const QString &provider) { return OAuthChoices::load(*settings, provider); },
            .browse = [](const QByteArray &url) { return QDesktopServices::openUrl(QUrl::fromEncoded(url)); },
            .purpose = purpose,
            .authority = m_needs.settings->value(authorityKey).toString()},
        window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AccountDialog::forgotten, this, [this](const QString &forgotten) {
        RecentAccounts::forget(*m_needs.settings, forgotten);
        Q_EMIT recentChanged();
    });
    connect(dialog, &AccountDialog::authorityChosen, this,
        [this](const QString &file) { m_needs.settings->setValue(authorityKey, file); });
    connect(dialog, &AccountDialog::clientUsed, this, [this](const QString &provider, const OAuthClient &client) {
        OAuthChoices::remember(*m_needs.settings, provider, client);
    });
    return dialog;
}

void AccountDesk::take(const RecentAccount &account)
{
    RecentAccounts::remember(*m_needs.settings, account);
    Q_EMIT recentChanged();
    Q_EMIT chosen(account.places, account.watched);
}

void AccountDesk::open(QWidget *window, const RecentAccount &account)
{
    if (m_secrets->has(account.account()) && !(account.kept && m_secrets->mayBeRenewed(account.account()))) {
        take(account);
    } else if (account.kept && server() != nullptr) {
        // Mostly it answers before anybody has noticed. Where it hangs, the dialog tells, and takes the password.
        m_secrets->fetch(
            account.account(), [this, window = QPointer<QWidget>(window), account](bool there, KeyOutcome outcome) {
                if (there) {
                    take(account);
                    return;
                }
                if (outcome != KeyOutcome::NothingKept) {
                    Q_EMIT complained(tr("The password could not be read. %1").arg(KeyWords::sentence(outcome)));
                }
                if (window) {
                    ask(window, account.account());
                }
            });
    } else {
        ask(window, account.account());
    }
}

QString AccountDesk::nameOf(const RecentAccount &account)
{
    const QString place = account.places.value(0);
    const AccountServer *loaded = *m_server;
    std::optional<MailAccount> known = loaded != nullptr ? loaded->account(place) : std::nullopt;
    if (!known) { // the library is not loaded for a menu
        const QUrl url(place);
        known = MailAccount{.host = url.host(),
            .user = url.userName(QUrl::FullyDecoded).section(QLatin1Char(';'), 0, 0),
            .folder = url.path(QUrl::FullyDecoded).mid(1)};
    }
    return AccountWords::name(*known, known->folder.isEmpty() ? 0 : account.places.size());
}

QString AccountDesk::titleOf(const QStringList &places)
{
    const bool all = !places.isEmpty() && std::ranges::all_of(places, isAccountPlace);
    return all && server() != nullptr ? nameOf({.places = places}) : QString();
}

MessageFetcher::OpenSource AccountDesk::openSource(const MessageFetcher::OpenSource &local) const
{
    return [server = m_server, secrets = m_secrets->provider(), local](const QString &place) {
        AccountServer *loaded = isAccountPlace(place) ? server->load() : nullptr;
        return loaded != nullptr ? loaded->open(place, secrets) : local(place);
    };
}

bool AccountDesk::canWatch(const QStringList &places)
{
    const auto isFolder = [this](const QString &place) {
        const auto account = isAccountPlace(place) && server() != nullptr ? server()->account(place) : std::nullopt;
        return account && !account->folder.isEmpty() && m_secrets->has(place);
    };
    return !places.isEmpty() && places.size() <= AccountWatch::mostFolders && std::ranges::all_of(places, isFolder);
}

void AccountDesk::watch(const QStringList &places)
{
    m_lost.clear();
    if (canWatch(places)) {
        m_watch->start(*server(), m_secrets->provider(), places);
    } else {
        m_watch->stop();
    }
    Q_EMIT watchChanged();
}

void AccountDesk::stopWatching()
{
    m_watch->stop();
    m_lost.clear();
    Q_EMIT watchChanged();
}

bool AccountDesk::isWatching() const
{
    return m_watch->isWatching();
}

void AccountDesk::sayKept(const QString &account, KeyOutcome outcome)
{
    if (outcome == KeyOutcome::Done) {
        return;
    }
    QList<RecentAccount> accounts = recent();
    const auto known = std::ranges::find(accounts, account, &RecentAccount::account);
    if (known != accounts.end()) {
        known->kept = false;
        RecentAccounts::remember(*m_needs.settings, *known);
    }
    Q_EMIT complained(tr("The password could not be kept. %1 It is used until you close the window.")
            .arg(KeyWords::sentence(outcome)));
}

} // namespace Indicia
