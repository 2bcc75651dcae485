// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "keystore.h"

#include <QObject>

#include <chrono>

namespace Indicia {

/// The desktop's keychain, through QtKeychain. Never falls back to a file: where there is no keychain, it says so.
class KeychainStore final : public QObject, public KeyStore
{
    Q_OBJECT
public:
    /// A service that hangs (a locked keyring without a prompt, a sandbox) must not hold the window up.
    static constexpr std::chrono::seconds Patience{10};

    /// @p entry names what is kept among what is ours. After @p patience the answer is TimedOut.
    explicit KeychainStore(QString entry, std::chrono::milliseconds patience = Patience, QObject *parent = nullptr);

    void read(std::function<void(KeyOutcome, const QByteArray &)> answer) override;
    void write(const QByteArray &secret, std::function<void(KeyOutcome)> answer) override;

private:
    QString m_entry;
    std::chrono::milliseconds m_patience;
};

} // namespace Indicia
