// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imapaccount.h"
#include "imapconnection.h"

#include <chrono>
#include <functional>
#include <utility>

namespace Indicia {

/// Waits; false where it was stopped.
using ImapWaiter = std::function<bool(std::chrono::milliseconds time, const std::stop_token &stop)>;
/// On the monotonic clock.
[[nodiscard]] bool waitFor(std::chrono::milliseconds time, const std::stop_token &stop);

/// How often, and how soon, is tried again what failed for a reason that may pass.
struct ImapRetries
{
    int most = 5; ///< attempts after each other that brought nothing, before the fault is handed out
    std::chrono::milliseconds first = std::chrono::seconds(5);
    std::chrono::milliseconds longest = std::chrono::minutes(5); ///< each wait is twice the one before it, up to this
    ImapWaiter wait = waitFor;
};

/// All that it takes to read an account.
struct ImapSettings
{
    ImapAccount account;
    ImapSecretProvider secrets;
    /// Told that the server refused the secret. True where the next one that is asked for will be another: then there
    /// is a second attempt, and no third. Null, or false, for passwords: a server may lock the account.
    std::function<bool()> renew{};
    ImapTransportFactory transports; ///< how to reach it: imapSocket() mostly
    ImapManners manners;
    ImapRetries retries;
};

/// Trying again may help.
[[nodiscard]] bool mayPass(MailTrouble trouble);

/// Counts the attempts that brought nothing.
class ImapBackOff
{
public:
    explicit ImapBackOff(ImapRetries retries) : m_retries(std::move(retries)) { }

    void succeeded() { m_failures = 0; }
    /// Waits before another attempt: up to a quarter longer than said, lest all clients of a server come at once. False
    /// where there shall be none.
    [[nodiscard]] bool again(const std::stop_token &stop);

private:
    const ImapRetries m_retries;
    int m_failures = 0;
};

} // namespace Indicia
