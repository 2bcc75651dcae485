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
    /// @p entry names what is kept among what is ours.
    explicit KeychainStore(QString entry, QObject *parent = nullptr);

    void read(std::function<void(KeyOutcome, const QByteArray &)> answer) override;
    void write(const QByteArray &secret, std::function<void(KeyOutcome)> answer) override;

    /// A service that hangs (a locked keyring without a prompt, a sandbox) must not hold the window up.
    static constexpr std::chrono::seconds patience{10};

private:
    QString m_entry;
};

} // namespace Indicia
