// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dnsrecord.h"

#include <QDeadlineTimer>

#include <optional>
#include <stop_token>

namespace Indicia {

/// How long the caller is willing to wait: forever, unless said otherwise. (Not {{}, token}: an empty QDeadlineTimer
/// has expired.)
struct Patience
{
    QDeadlineTimer deadline{QDeadlineTimer::Forever}; ///< on the monotonic clock
    std::stop_token stop; ///< asks to give up at once: the answer is then DnsStatus::Cancelled
};

/// Answers DNS questions. Implementations are blocking and safe to be used by several threads at once.
class Resolver
{
public:
    virtual ~Resolver() = default;

    /// Asks for @p type at @p name (in any case, with or without a final dot; a backslash escapes as in master files,
    /// RFC 1035 section 5.1). Aliases are followed. Returns at the latest when the patience is at its end, then with
    /// DnsStatus::Timeout or DnsStatus::Cancelled. A name that cannot be put into a question (an empty label, a label
    /// of more than 63 octets, more than 253 in all) cannot exist: DnsStatus::NxDomain, without asking anybody.
    [[nodiscard]] virtual DnsAnswer query(const QByteArray &name, DnsType type, const Patience &patience) = 0;

    /// What query() would say, where it need not wait for anybody to say it; nothing where it must, or may have to.
    [[nodiscard]] virtual std::optional<DnsAnswer> atHand(const QByteArray & /*name*/, DnsType /*type*/) { return {}; }

protected:
    Resolver() = default;
    Q_DISABLE_COPY_MOVE(Resolver)
};

} // namespace Indicia
