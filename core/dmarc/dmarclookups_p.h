// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dmarcrecordcache.h"
#include "resolver.h"

#include <list>

namespace Indicia {

/// What stands at "_dmarc." of one domain.
struct DmarcLookup
{
    QByteArray domain;
    DmarcWalkStep::Found found = DmarcWalkStep::Found::Nothing;
    DmarcRecord record; ///< with Found::Record and Found::InvalidRecord
    DnsExchange exchange;
};

/// Asks for records, each name once for all author domains and identifiers of a message.
class DmarcLookups
{
public:
    /// @p records may be null.
    DmarcLookups(DmarcRecordCache *records, Resolver &resolver, const Patience &patience)
        : m_cache(records), m_resolver(resolver), m_patience(patience)
    { }

    /// The reference stays good.
    [[nodiscard]] const DmarcLookup &recordAt(const QByteArray &domain);
    /// Any question about the name itself; SPF asks the same one.
    [[nodiscard]] const DnsExchange &existenceOf(const QByteArray &domain);

private:
    [[nodiscard]] DnsExchange ask(const QByteArray &name);
    void readAnswer(DmarcLookup &lookup) const;

    DmarcRecordCache *const m_cache;
    Resolver &m_resolver;
    const Patience &m_patience;
    std::list<DmarcLookup> m_records;
    std::list<DnsExchange> m_existence;
};

/// The index of @p exchange in the evidence, where it is put if it does not stand there.
[[nodiscard]] int evidenceIndex(QList<DnsExchange> &evidence, const DnsExchange &exchange);

} // namespace Indicia
