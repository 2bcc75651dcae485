// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dnsclient.h"

#include "dnsanswer_p.h"
#include "dnsmessage_p.h"
#include "dnsname_p.h"
#include "querygate_p.h"
#include "zone.h"

#include <QtEndian>

#include <algorithm>

#include <sys/random.h>

namespace Indicia {

namespace {

constexpr size_t MaxUdpReply = 4'096; // we offer 1,232; what is longer is taken as truncated
constexpr size_t MaxTcpReply = 65'535; // RFC 1035 section 4.2.2

/// Unpredictable, which is half of what keeps forgers out (RFC 5452 section 9.2); the other half is the port.
quint16 randomId()
{
    quint16 id = 0;
    while (::getrandom(&id, sizeof(id), 0) != sizeof(id)) { }
    return id;
}

bool isLoopback(const IpAddress &address)
{
    return address.isV4() ? address.octets()[0] == 127 : address == IpAddress::parse("::1");
}

bool isRcode(int rcode, DnsRcode expected)
{
    return rcode == static_cast<int>(expected);
}

} // namespace

/// One question to one server. Its deadline is the caller's until the question may go out, then also our own.
struct DnsClient::Attempt
{
    QByteArray name; ///< on the wire
    DnsType type;
    QDeadlineTimer deadline;
    std::stop_token stopToken;
    const StopSignal &stop;
};

/// What came of asking: a reply, or a status that says why there is none.
struct DnsClient::Exchange
{
    DnsStatus status = DnsStatus::NoError; ///< NoError: there is a reply to be read
    DnsReply reply{};
    QByteArray server{};
    bool loopback = false;

    static Exchange failed(DnsStatus status) { return {.status = status}; }
    static Exchange failed(SocketResult result)
    {
        switch (result) {
        case SocketResult::Stopped:
            return failed(DnsStatus::Cancelled);
        case SocketResult::TimedOut:
        case SocketResult::Failed: // nobody there is as good as nobody answering
        case SocketResult::Done:
            return failed(DnsStatus::Timeout);
        }
        return failed(DnsStatus::Timeout);
    }
};

DnsClient::DnsClient(const ResolverConfiguration &configuration)
    : m_timeout(configuration.timeout), m_attempts(configuration.attempts)
{
    for (const DnsServer &server : configuration.servers) {
        m_upstreams.push_back({server, std::make_unique<QueryGate>(configuration.pace)});
    }
}

DnsClient::~DnsClient() = default;

DnsClient::Exchange DnsClient::exchangeUdp(const DnsServer &server, const Attempt &attempt, bool edns)
{
    DnsSocket socket(server, DnsSocket::Protocol::Udp, attempt.stop);
    if (const auto connected = socket.connect(attempt.deadline); connected != SocketResult::Done) {
        return Exchange::failed(connected);
    }
    const DnsQuery query{.id = randomId(), .name = attempt.name, .type = attempt.type, .edns = edns};
    ++m_sent;
    if (const auto sent = socket.send(encodeQuery(query), attempt.deadline); sent != SocketResult::Done) {
        return Exchange::failed(sent);
    }
    std::array<char, MaxUdpReply> buffer{};
    while (true) {
        qsizetype size = 0;
        const auto received = socket.receivePacket(buffer, size, attempt.deadline);
        if (received != SocketResult::Done) {
            return Exchange::failed(received);
        }
        const bool cut = size > static_cast<qsizetype>(buffer.size());
        const QByteArrayView packet(buffer.data(), cut ? static_cast<qsizetype>(buffer.size()) : size);
        if (!matchReply(packet, query)) {
            ++m_dropped;
            continue;
        }
        auto reply = cut
            ? std::expected<DnsReply, DnsReplyFault>(DnsReply{.truncated = true, .answers = {}, .authorities = {}})
            : decodeReply(packet);
        return reply ? Exchange{.reply = std::move(*reply)} : Exchange::failed(DnsStatus::ServFail);
    }
}

DnsClient::Exchange DnsClient::exchangeTcp(const DnsServer &server, const Attempt &attempt, bool edns)
{
    DnsSocket socket(server, DnsSocket::Protocol::Tcp, attempt.stop);
    const DnsQuery query{.id = randomId(), .name = attempt.name, .type = attempt.type, .edns = edns};
    const QByteArray packet = encodeQuery(query);
    QByteArray framed(2, '\0'); // the length goes before, RFC 1035 section 4.2.2
    qToBigEndian(static_cast<quint16>(packet.size()), framed.data());
    framed += packet;
    SocketResult result = socket.connect(attempt.deadline);
    if (result == SocketResult::Done) {
        ++m_sent;
        result = socket.send(framed, attempt.deadline);
    }
    std::array<char, 2> length{};
    if (result == SocketResult::Done) {
        result = socket.receiveAll(length, attempt.deadline);
    }
    std::vector<char> buffer;
    if (result == SocketResult::Done) {
        buffer.resize(qFromBigEndian<quint16>(length.data())); // at most MaxTcpReply
        result = socket.receiveAll(buffer, attempt.deadline);
    }
    if (result == SocketResult::Failed) {
        return Exchange::failed(DnsStatus::ServFail); // it has an answer, and does not hand it out
    }
    if (result != SocketResult::Done) {
        return Exchange::failed(result);
    }
    static_assert(MaxTcpReply == std::numeric_limits<quint16>::max());
    const QByteArrayView reply(buffer.data(), static_cast<qsizetype>(buffer.size()));
    if (!matchReply(reply, query)) {
        ++m_dropped;
        return Exchange::failed(DnsStatus::ServFail);
    }
    auto decoded = decodeReply(reply);
    if (!decoded || decoded->truncated) {
        return Exchange::failed(DnsStatus::ServFail);
    }
    return {.reply = std::move(*decoded)};
}

DnsClient::Exchange DnsClient::exchange(const Upstream &upstream, const Attempt &attempt, bool edns)
{
    const QueryGate::Pass pass = upstream.gate->enter(attempt.stopToken, attempt.deadline);
    if (pass.result() != SocketResult::Done) {
        return Exchange::failed(pass.result());
    }
    Attempt timed = attempt; // the wait at the gate was no fault of the server's
    timed.deadline = std::min(QDeadlineTimer(m_timeout), attempt.deadline);
    Exchange exchange = exchangeUdp(upstream.server, timed, edns);
    if (exchange.status == DnsStatus::NoError && exchange.reply.truncated) {
        exchange = exchangeTcp(upstream.server, timed, edns);
    }
    return exchange;
}

DnsClient::Exchange DnsClient::askServer(const Upstream &upstream, const Attempt &attempt)
{
    Exchange asked = exchange(upstream, attempt, true);
    const int rcode = asked.reply.rcode;
    if (asked.status == DnsStatus::NoError
        && (isRcode(rcode, DnsRcode::FormErr) || isRcode(rcode, DnsRcode::NotImp)
            || isRcode(rcode, DnsRcode::BadVers))) {
        asked = exchange(upstream, attempt, false); // it may not know EDNS(0), RFC 6891 section 6.2.2
    }
    if (asked.status != DnsStatus::NoError) {
        return asked;
    }
    if (isRcode(asked.reply.rcode, DnsRcode::Refused)) {
        asked.status = DnsStatus::Refused;
    } else if (!isRcode(asked.reply.rcode, DnsRcode::NoError) && !isRcode(asked.reply.rcode, DnsRcode::NxDomain)) {
        asked.status = DnsStatus::ServFail;
    }
    return asked;
}

DnsClient::Exchange DnsClient::ask(
    const QByteArray &name, DnsType type, const Patience &patience, const StopSignal &stop)
{
    Exchange worst = Exchange::failed(DnsStatus::Timeout);
    std::vector<bool> failed(m_upstreams.size(), false);
    for (int round = 0; round < m_attempts; ++round) {
        for (size_t i = 0; i < m_upstreams.size(); ++i) {
            if (failed[i]) {
                continue;
            }
            if (patience.deadline.hasExpired()) {
                return worst;
            }
            Exchange asked = askServer(m_upstreams[i], {name, type, patience.deadline, patience.stop, stop});
            asked.server = m_upstreams[i].server.toText();
            asked.loopback = isLoopback(m_upstreams[i].server.address);
            if (asked.status == DnsStatus::NoError || asked.status == DnsStatus::Cancelled) {
                return asked;
            }
            if (asked.status != DnsStatus::Timeout) {
                failed[i] = true;
                worst = std::move(asked);
            }
        }
    }
    return worst;
}

DnsAnswer DnsClient::query(const QByteArray &name, DnsType type, const Patience &patience)
{
    DnsAnswer answer;
    answer.ttl = ~quint32(0);
    const StopSignal stop(patience.stop);
    bool secure = true;
    QByteArray next = name;
    while (true) {
        const auto wire = wireName(next);
        if (!wire) {
            answer.status = DnsStatus::NxDomain;
            answer.ttl = 0;
            return answer;
        }
        if (patience.stop.stop_requested()) {
            answer.status = DnsStatus::Cancelled;
            answer.ttl = 0;
            return answer;
        }
        const Exchange asked = ask(*wire, type, patience, stop);
        answer.server = asked.server;
        if (asked.status != DnsStatus::NoError) {
            answer.status = asked.status;
            answer.ttl = 0;
            return answer;
        }
        secure = secure && asked.loopback && asked.reply.authenticData;
        switch (readAnswer(asked.reply, *wire, type, answer)) {
        case AnswerStep::Final:
            answer.dnssec = secure ? Dnssec::Secure : Dnssec::Indeterminate;
            return answer;
        case AnswerStep::TooManyAliases:
            answer.status = DnsStatus::ServFail;
            answer.ttl = 0;
            return answer;
        case AnswerStep::Alias:
            next = answer.aliases.constLast();
        }
    }
}

} // namespace Indicia
