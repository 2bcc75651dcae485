// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountsecrets.h"

#include <utility>

namespace Indicia {

AccountSecrets::AccountSecrets(Open open, QObject *parent)
    : QObject(parent), m_open(std::move(open)), m_shared(std::make_shared<Shared>())
{ }

AccountSecrets::~AccountSecrets() = default;

KeyStore &AccountSecrets::entry(const QString &account)
{
    std::unique_ptr<KeyStore> &store = m_entries[account];
    if (!store) {
        store = m_open(QStringLiteral("mail-account ") + account);
    }
    return *store;
}

void AccountSecrets::use(const QString &place, const QByteArray &secret)
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->secrets.insert(accountOf(place), secret);
}

bool AccountSecrets::has(const QString &place) const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->secrets.contains(accountOf(place));
}

void AccountSecrets::fetch(const QString &place, std::function<void(bool)> then)
{
    if (has(place)) {
        then(true);
        return;
    }
    const QString account = accountOf(place);
    entry(account).read([this, account, then = std::move(then)](KeyOutcome outcome, const QByteArray &secret) {
        // What was typed meanwhile counts.
        if (outcome == KeyOutcome::Done && !secret.isEmpty() && !has(account)) {
            use(account, secret);
        }
        then(has(account));
    });
}

void AccountSecrets::keep(const QString &place)
{
    const QString account = accountOf(place);
    const std::optional<QByteArray> secret = provider()(account);
    if (secret) {
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
    entry(account).write({}, [this, account](KeyOutcome outcome) { Q_EMIT removed(account, outcome); });
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
