// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountsecrets.h"

#include "oauthgrant.h"

#include <utility>

namespace Indicia {

AccountSecrets::AccountSecrets(Open open, QObject *parent)
    : QObject(parent), m_open(std::move(open)), m_shared(std::make_shared<Shared>())
{
    m_shared->owner = this;
}

AccountSecrets::~AccountSecrets()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->owner = nullptr;
}

KeyStore &AccountSecrets::entry(const QString &account)
{
    std::unique_ptr<KeyStore> &store = m_entries[account];
    if (!store) {
        store = m_open(keychainEntryOf(account));
    }
    return *store;
}

void AccountSecrets::use(const QString &place, const QByteArray &secret)
{
    const std::lock_guard lock(m_shared->mutex);
    QByteArray latest = secret;
    for (qsizetype i = 0; i < m_shared->renewed.size() && m_shared->renewed.contains(latest); ++i) {
        latest = m_shared->renewed.value(latest); // whoever handed it out had it from before
    }
    m_shared->secrets.insert(accountOf(place), latest);
}

bool AccountSecrets::has(const QString &place) const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->secrets.contains(accountOf(place));
}

bool AccountSecrets::mayBeRenewed(const QString &place) const
{
    const auto secret = m_kept.contains(accountOf(place)) ? provider()(place) : std::nullopt;
    return secret && OAuthGrant::fromSecret(*secret);
}

void AccountSecrets::fetch(const QString &place, std::function<void(bool, KeyOutcome)> then)
{
    if (has(place) && !mayBeRenewed(place)) {
        then(true, KeyOutcome::Done);
        return;
    }
    const QString account = accountOf(place);
    const std::optional<QByteArray> before = provider()(account);
    entry(account).read([this, account, before, then = std::move(then)](KeyOutcome outcome, const QByteArray &secret) {
        // What was typed or renewed here meanwhile counts.
        if (outcome == KeyOutcome::Done && !secret.isEmpty() && provider()(account) == before) {
            use(account, secret);
            m_kept.insert(account);
        }
        then(has(account), outcome);
    });
}

void AccountSecrets::keep(const QString &place)
{
    const QString account = accountOf(place);
    const std::optional<QByteArray> secret = provider()(account);
    if (secret) {
        m_kept.insert(account);
        entry(account).write(*secret, [this, account](KeyOutcome outcome) { Q_EMIT kept(account, outcome); });
    }
}

void AccountSecrets::drop(const QString &place)
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->secrets.remove(accountOf(place));
}

void AccountSecrets::remove(const QString &place)
{
    const QString account = accountOf(place);
    m_kept.remove(account);
    entry(account).write({}, [this, account](KeyOutcome outcome) { Q_EMIT removed(account, outcome); });
}

AccountServer::Renewed AccountSecrets::renewer() const
{
    return [shared = m_shared](const QByteArray &before, const QByteArray &after) {
        const std::lock_guard lock(shared->mutex);
        shared->renewed.insert(before, after);
        for (QByteArray &secret : shared->secrets) {
            secret = secret == before ? after : secret;
        }
        if (shared->owner != nullptr) {
            QMetaObject::invokeMethod(
                shared->owner, [owner = shared->owner, after] { owner->keepRenewed(after); }, Qt::QueuedConnection);
        }
    };
}

/// The one in the keychain is of no use any more.
void AccountSecrets::keepRenewed(const QByteArray &secret)
{
    QStringList accounts;
    {
        const std::lock_guard lock(m_shared->mutex);
        for (const QString &account : std::as_const(m_kept)) {
            if (m_shared->secrets.value(account) == secret) {
                accounts << account;
            }
        }
    }
    for (const QString &account : std::as_const(accounts)) {
        keep(account);
    }
}

AccountServer::Secrets AccountSecrets::provider() const
{
    return [shared = m_shared](const QString &place) -> std::optional<QByteArray> {
        const std::lock_guard lock(shared->mutex);
        const auto found = shared->secrets.constFind(accountOf(place));
        return found == shared->secrets.cend() ? std::nullopt : std::optional(*found);
    };
}

} // namespace Indicia
