// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "keystore.h"

#include <QObject>
#include <QThread>

#include <chrono>
#include <expected>

namespace Indicia {

/// The secrets of accounts in the desktop's keychain, where the window keeps them too; asked on a thread of its own,
/// which has the event loop that this takes. For any thread, blocking. There is one at a time.
class Keychain
{
public:
    /// A person may have to unlock it; where there is none to do it, a job shall not wait for ever.
    static constexpr std::chrono::seconds Patience{20};

    Keychain();
    ~Keychain();
    Q_DISABLE_COPY_MOVE(Keychain)

    /// The secret of the account of @p place; never empty.
    [[nodiscard]] std::expected<QByteArray, KeyOutcome> read(const QString &place);
    /// Keeps @p secret in place of what was kept; an empty one removes it.
    [[nodiscard]] KeyOutcome write(const QString &place, const QByteArray &secret);

private:
    QThread m_thread;
    QObject m_there; ///< lives on that thread
};

} // namespace Indicia
