// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace Indicia {

/// Record types that mail checks ask for, with their numbers (IANA DNS parameters).
enum class DnsType : quint16 {
    A = 1,
    Ns = 2,
    Cname = 5,
    Soa = 6,
    Ptr = 12,
    Mx = 15,
    Txt = 16,
    Aaaa = 28,
    Srv = 33,
    Tlsa = 52
};

/// One resource record of an answer, decoded.
struct DnsRecord
{
    QByteArray owner{}; ///< in lower case, without a final dot
    DnsType type = DnsType::A;
    quint32 ttl = 0; ///< in seconds
    /// A, AAAA: the address as text. TXT: all strings joined without a space. MX, PTR, CNAME, NS: the host without a
    /// final dot, as written; the root (of a null MX, RFC 7505) is empty. Dots inside a label, backslashes and octets
    /// outside of printable ASCII are escaped as in master files (RFC 1035 section 5.1). Others: master-file form.
    /// Hostile.
    QByteArray value{};
    quint16 preference = 0; ///< MX only

    friend bool operator==(const DnsRecord &, const DnsRecord &) = default;
};

/// What became of a question. Each is a different fact for a check: none may be taken for another.
enum class DnsStatus {
    NoError, ///< there are records of the type
    NoData, ///< the name exists, the type does not (RFC 2308 section 2.2)
    NxDomain, ///< the name does not exist (RFC 8020)
    ServFail, ///< the server could not answer (also FORMERR, NOTIMP, BADVERS and answers that make no sense)
    Timeout, ///< nothing came in time
    Refused, ///< the server will not answer us
    Cancelled, ///< the caller gave up
    NotAsked, ///< lookups are off, or the limit for one message was reached
};

/// DNSSEC states of RFC 4035 section 4.3, as far as somebody whom we trust validated.
enum class Dnssec { Indeterminate, Secure, Insecure, Bogus };

struct DnsQuestion
{
    QByteArray name; ///< in lower case, without a final dot
    DnsType type = DnsType::A;

    friend bool operator==(const DnsQuestion &, const DnsQuestion &) = default;
};

struct DnsAnswer
{
    DnsStatus status = DnsStatus::NotAsked;
    QList<DnsRecord> records; ///< of the asked type only, at the end of the alias chain
    QList<QByteArray> aliases; ///< the CNAME targets that were followed, in order
    quint32 ttl = 0; ///< how long the answer may be kept, in seconds; of the negative answer too
    Dnssec dnssec = Dnssec::Indeterminate;
    QByteArray server; ///< who answered, for the trace; empty for a file

    /// An answer that a retry could change (RFC 7208 section 2.6.6): it makes a check temporary, never a pass.
    [[nodiscard]] bool isTemporary() const
    {
        return status != DnsStatus::NoError && status != DnsStatus::NoData && status != DnsStatus::NxDomain;
    }
    friend bool operator==(const DnsAnswer &, const DnsAnswer &) = default;
};

/// A question and what came of it: the evidence behind a check.
struct DnsExchange
{
    DnsQuestion question;
    DnsAnswer answer;

    friend bool operator==(const DnsExchange &, const DnsExchange &) = default;
};

} // namespace Indicia
