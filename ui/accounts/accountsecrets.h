// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accountserver.h"
#include "keystore.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace Indicia {

/// The passwords of accounts: of this window, and in the keychain, where each account has an entry of its own. Accounts
/// are told apart by accountOf() of their place.
class AccountSecrets : public QObject
{
    Q_OBJECT
public:
    /// Opens the entry of that name in the keychain.
    using Open = std::function<std::unique_ptr<KeyStore>(const QString &entry)>;

    explicit AccountSecrets(Open open, QObject *parent = nullptr);
    ~AccountSecrets() override;

    /// Uses @p secret from now on, until the window closes.
    void use(const QString &place, const QByteArray &secret);
    [[nodiscard]] bool has(const QString &place) const;
    /// It is a permission (OAuth 2) that lies in the keychain: the console program may have put another in its place.
    [[nodiscard]] bool mayBeRenewed(const QString &place) const;
    /// Takes the secret out of the keychain for use, where there is none yet or another may be there; @p then is told
    /// whether one is there now, or what the keychain made of the request: at the latest when its time is over.
    void fetch(const QString &place, std::function<void(bool there, KeyOutcome)> then);
    /// Keeps the secret that is in use in the keychain; kept() tells how that ended.
    void keep(const QString &place);
    /// Forgets the secret; what is in the keychain stays there.
    void drop(const QString &place);
    /// Takes it out of the keychain; removed() tells how that ended.
    void remove(const QString &place);
    /// Takes what replaces secrets that a provider has renewed (OAuth 2), also where they are kept in the keychain; for
    /// other threads, and it may outlive this.
    [[nodiscard]] AccountServer::Renewed renewer() const;
    /// For other threads; it may outlive this.
    [[nodiscard]] AccountServer::Secrets provider() const;

Q_SIGNALS:
    void kept(const QString &account, Indicia::KeyOutcome outcome);
    void removed(const QString &account, Indicia::KeyOutcome outcome);

private:
    struct Shared
    {
        std::mutex mutex;
        QHash<QString, QByteArray> secrets;
        QHash<QByteArray, QByteArray> renewed; ///< what replaced what
        AccountSecrets *owner = nullptr; ///< null once it is gone
    };
    void keepRenewed(const QByteArray &secret);
    [[nodiscard]] KeyStore &entry(const QString &account);

    Open m_open;
    std::map<QString, std::unique_ptr<KeyStore>> m_entries;
    QSet<QString> m_kept; ///< accounts whose secret is in the keychain
    std::shared_ptr<Shared> m_shared;
};

} // namespace Indicia
