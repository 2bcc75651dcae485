// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCoreApplication>

#include <functional>

namespace Indicia {

/// What became of a request to the keychain.
enum class KeyOutcome {
    Done,
    NothingKept, ///< the keychain works and has nothing of ours
    NoKeychain, ///< there is no keychain service
    Denied, ///< the user or the service refused
    TimedOut, ///< the service did not answer in time
    Failed, ///< another error of the service
};

/// A place for secrets. Requests return at once; the answer comes later on the same thread, once, and always.
class KeyStore
{
public:
    virtual ~KeyStore() = default;

    virtual void read(std::function<void(KeyOutcome, const QByteArray &)> answer) = 0;
    /// Keeps @p secret in place of what was kept; an empty one removes it.
    virtual void write(const QByteArray &secret, std::function<void(KeyOutcome)> answer) = 0;

protected:
    KeyStore() = default;
    Q_DISABLE_COPY_MOVE(KeyStore)
};

/// Words for what became of a request.
class KeyWords
{
    Q_DECLARE_TR_FUNCTIONS(KeyWords)
public:
    /// Why the keys could not be kept or read; empty for Done and NothingKept.
    [[nodiscard]] static QString sentence(KeyOutcome outcome);
};

} // namespace Indicia
