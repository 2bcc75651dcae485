// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dnsserver.h"
#include "resolver.h"

#include <atomic>
#include <memory>
#include <vector>

namespace Indicia {

class QueryGate;
class StopSignal;

/// Asks real servers, by UDP with EDNS(0) and by TCP where an answer does not fit (RFC 7766). Nothing is sent before
/// the first question.
///
/// Each question has a socket of its own, connected to the server, with a random port and a random id. A packet that is
/// no reply to it (RFC 5452 section 9.1) is dropped and counted, and the waiting goes on. All servers are asked in turn
/// until one answers; a server that fails is not asked a second time, one that stays silent is.
class DnsClient final : public Resolver
{
public:
    explicit DnsClient(const ResolverConfiguration &configuration);
    ~DnsClient() override;

    /// DnsAnswer::dnssec is Secure where a server on this machine's loopback says so by its AD bit, else Indeterminate:
    /// AD from across a network is only a claim (RFC 6840 section 5.8).
    [[nodiscard]] DnsAnswer query(const QByteArray &name, DnsType type, const Patience &patience) override;

    /// Packets that came to us and were no replies to what we asked.
    [[nodiscard]] qint64 droppedReplies() const { return m_dropped.load(); }
    /// Questions sent, by UDP and TCP together.
    [[nodiscard]] qint64 sentQueries() const { return m_sent.load(); }

private:
    struct Exchange;
    struct Attempt;
    struct Upstream
    {
        DnsServer server;
        std::unique_ptr<QueryGate> gate;
    };

    [[nodiscard]] Exchange ask(const QByteArray &name, DnsType type, const Patience &patience, const StopSignal &stop);
    [[nodiscard]] Exchange askServer(const Upstream &upstream, const Attempt &attempt);
    [[nodiscard]] Exchange exchange(const Upstream &upstream, const Attempt &attempt, bool edns);
    [[nodiscard]] Exchange exchangeUdp(const DnsServer &server, const Attempt &attempt, bool edns);
    [[nodiscard]] Exchange exchangeTcp(const DnsServer &server, const Attempt &attempt, bool edns);

    std::vector<Upstream> m_upstreams;
    const std::chrono::milliseconds m_timeout;
    const int m_attempts;
    std::atomic<qint64> m_dropped = 0;
    std::atomic<qint64> m_sent = 0;
};

} // namespace Indicia
