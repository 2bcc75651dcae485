// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dnsrecord.h"

#include <QByteArrayView>

#include <expected>

namespace Indicia {

inline constexpr qsizetype DnsHeaderSize = 12; // RFC 1035 section 4.1.1
inline constexpr quint16 EdnsPayloadSize = 1'232; // fits into one packet on every path (DNS flag day 2020)

/// Response codes that are told apart (IANA DNS parameters).
enum class DnsRcode : int {
    NoError = 0,
    FormErr = 1,
    ServFail = 2,
    NxDomain = 3,
    NotImp = 4,
    Refused = 5,
    BadVers = 16
};

/// What was asked, as a reply must repeat it.
struct DnsQuery
{
    quint16 id = 0;
    QByteArray name; ///< on the wire
    DnsType type = DnsType::A;
    bool edns = true;
};

/// A query for recursion, with AD set: "I understand AD in your answer" (RFC 6840 section 5.7).
[[nodiscard]] QByteArray encodeQuery(const DnsQuery &query);

/// Why a packet is no reply to a query.
enum class DnsReplyFault {
    TooShort, ///< less than a header
    NotAReply, ///< QR is 0
    WrongId, ///< answers somebody else, or a forger guesses
    WrongOpcode, ///< not QUERY
    WrongQuestion, ///< another name, type or class, or not one question
    Malformed, ///< the question is right and what follows makes no sense
    Tsig, ///< signed (RFC 8945), for which we never asked; ldns leaks on two of them
};

/// A reply, as far as it is of use.
struct DnsReply
{
    int rcode = 0; ///< with the upper bits of EDNS(0) (RFC 6891 section 6.1.3)
    bool authoritative = false;
    bool truncated = false;
    bool recursionAvailable = false;
    bool authenticData = false;
    QList<DnsRecord> answers; ///< class IN and types that we know, in order
    QList<DnsRecord> authorities; ///< SOA and NS only
};

/// The checks of RFC 5452 section 9.1 on the header and the question. A FORMERR or NOTIMP without any question is let
/// through: there are servers that did not get so far.
[[nodiscard]] std::expected<void, DnsReplyFault> matchReply(QByteArrayView packet, const DnsQuery &query);

/// Decodes a packet that matchReply() let through. TTLs of 2^31 and more are 0 (RFC 2181 section 8).
[[nodiscard]] std::expected<DnsReply, DnsReplyFault> decodeReply(QByteArrayView packet);

} // namespace Indicia
