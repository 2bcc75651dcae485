// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "keystore.h"

#include "identity.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Indicia {

/// The keys of this session, and their way into the keychain and out of it.
class Keyring : public QObject
{
    Q_OBJECT
public:
    using Open = std::function<std::unique_ptr<KeyStore>()>;

    explicit Keyring(Open open, QObject *parent = nullptr);
    ~Keyring() override;

    /// Nothing but keys and secrets with their policies.
    [[nodiscard]] const Identity &secrets() const { return m_secrets; }
    /// Calls @p then when the keys have been read, at once where they were before; at the latest when the keychain's
    /// time is over.
    void whenRead(std::function<void()> then);
    /// Uses @p secrets from now on and keeps them in the keychain; kept() tells the outcome.
    void keep(const Identity &secrets);
    /// How the last request ended.
    [[nodiscard]] KeyOutcome lastOutcome() const { return m_outcome; }

Q_SIGNALS:
    void kept(Indicia::KeyOutcome outcome);
    void readFailed(Indicia::KeyOutcome outcome);

private:
    KeyStore &store();
    void finishRead(KeyOutcome outcome, const QByteArray &json);

    Open m_open;
    std::unique_ptr<KeyStore> m_store;
    Identity m_secrets;
    KeyOutcome m_outcome = KeyOutcome::NothingKept;
    enum class Reading { NotYet, Now, Done } m_reading = Reading::NotYet;
    QList<std::function<void()>> m_waiting;
};

} // namespace Indicia
