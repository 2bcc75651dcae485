// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dnsrecord.h"

#include <map>
#include <optional>

namespace Indicia {

/// Hops along aliases that are followed; one more is a failure (our limit, as resolvers have one too).
inline constexpr int MaxAliasHops = 8;

/// Names and their records, as if one server were the authority for all of them: what is not in it does not exist.
///
/// Names exist from their first record on, and so do the names above them (empty non-terminals, RFC 8020 section 2).
/// Wildcards are those of RFC 4592. A name may have records beside its CNAME, which a server would refuse: its own
/// records then win, so that whatever was once recorded can be played back.
class Zone
{
public:
    /// Adds a record; its owner may be in any case and with a final dot. False where the owner is no domain name.
    bool add(const DnsRecord &record);
    /// Short for records whose value is all (A, AAAA, PTR, CNAME, NS, TXT with its strings joined).
    bool add(const QByteArray &owner, DnsType type, const QByteArray &value, quint32 ttl = 3600);
    bool addMx(const QByteArray &owner, quint16 preference, const QByteArray &host, quint32 ttl = 3600);
    /// Makes a name exist that has no records of the types that we know.
    bool addName(const QByteArray &owner);

    /// Answers questions for @p type at exactly this name with @p status, whatever records there are: for tests, and to
    /// play back failures. @p ttl is that of the answer.
    bool setStatus(const QByteArray &owner, DnsType type, DnsStatus status, quint32 ttl = 0);
    /// The same for all types of which the name has no records.
    bool setStatus(const QByteArray &owner, DnsStatus status, quint32 ttl = 0);

    /// Answers a question; never DnsStatus::Cancelled unless that was set.
    [[nodiscard]] DnsAnswer answer(const QByteArray &name, DnsType type) const;

    [[nodiscard]] qsizetype recordCount() const { return m_recordCount; }
    /// All records of that type, whoever owns them.
    [[nodiscard]] QList<DnsRecord> records(DnsType type) const;

private:
    struct Forced
    {
        DnsStatus status;
        quint32 ttl;
    };
    struct Node
    {
        QList<DnsRecord> records;
        std::map<DnsType, Forced> forced;
        std::optional<Forced> forcedElse;
    };

    Node *nodeFor(const QByteArray &owner);
    [[nodiscard]] const Node *find(const QByteArray &key) const;
    [[nodiscard]] bool existsBelow(const QByteArray &key) const;
    [[nodiscard]] const Node *wildcardFor(const QByteArray &wire) const;
    [[nodiscard]] quint32 negativeTtl(const QByteArray &wire) const;
    /// Answers for one name; true where the answer is an alias to be followed further.
    [[nodiscard]] bool step(const QByteArray &wire, DnsType type, DnsAnswer &answer) const;

    std::map<QByteArray, Node> m_nodes; // by nameKey(): a name's descendants follow it
    qsizetype m_recordCount = 0;
};

} // namespace Indicia
