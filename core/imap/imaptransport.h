// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mailsource.h"

#include <QByteArrayView>
#include <QDeadlineTimer>

#include <expected>
#include <functional>
#include <memory>
#include <stop_token>

namespace Indicia {

/// How long an operation may take, and who can end it earlier.
struct ImapPatience
{
    QDeadlineTimer deadline; ///< on the monotonic clock
    std::stop_token stop;
};

/// The octets' way to a server and back. Blocking; for one thread at a time.
///
/// Where the patience ends the fault is Silent (Unreachable while connecting) or Cancelled; where the other side goes,
/// CutOff.
class ImapTransport
{
public:
    ImapTransport() = default;
    virtual ~ImapTransport() = default;
    Q_DISABLE_COPY_MOVE(ImapTransport)

    /// Connects, and begins TLS where that comes first.
    [[nodiscard]] virtual std::expected<void, MailFault> open(const ImapPatience &patience) = 0;
    /// Begins TLS on a connection that has none, if not an octet has come that was not received.
    [[nodiscard]] virtual std::expected<void, MailFault> encrypt(const ImapPatience &patience) = 0;
    [[nodiscard]] virtual std::expected<void, MailFault> send(QByteArrayView octets, const ImapPatience &patience) = 0;
    /// At least one octet.
    [[nodiscard]] virtual std::expected<QByteArray, MailFault> receive(const ImapPatience &patience) = 0;
    /// Before another thread goes on with it: that one begins with enterThread(). False where the calling thread is not
    /// the one that it was last used on.
    [[nodiscard]] virtual bool leaveThread() { return true; }
    virtual void enterThread() { }
};

using ImapTransportFactory = std::function<std::unique_ptr<ImapTransport>()>;

} // namespace Indicia
