// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dmarclookups_p.h"

#include "dmarcrecord_p.h"

#include <QStringBuilder>

#include <algorithm>

namespace Indicia {

using Found = DmarcWalkStep::Found;

/// RFC 9989 section 4.10, steps 2 and 6: what does not begin with the version is discarded, and so are several records.
void DmarcLookups::readAnswer(DmarcLookup &lookup) const
{
    const DnsAnswer &answer = lookup.exchange.answer;
    if (answer.isTemporary()) {
        lookup.found = Found::Error;
        return;
    }
    for (const DnsRecord &record : answer.records) {
        if (!isDmarcRecord(record.value)) {
            continue;
        }
        if (lookup.found != Found::Nothing) {
            lookup.found = Found::SeveralRecords;
            lookup.record = {};
            return;
        }
        lookup.record = m_cache ? *m_cache->record(record.value) : parseDmarcRecord(record.value);
        lookup.found = isUsable(lookup.record) ? Found::Record : Found::InvalidRecord;
    }
}

DnsExchange DmarcLookups::ask(const QByteArray &name)
{
    return {
        .question = {.name = name, .type = DnsType::Txt}, .answer = m_resolver.query(name, DnsType::Txt, m_patience)};
}

const DmarcLookup &DmarcLookups::recordAt(const QByteArray &domain)
{
    const auto known = std::ranges::find(m_records, domain, &DmarcLookup::domain);
    if (known != m_records.end()) {
        return *known;
    }
    DmarcLookup &lookup = m_records.emplace_back();
    lookup.domain = domain;
    lookup.exchange = ask("_dmarc." % domain);
    readAnswer(lookup);
    return lookup;
}

const DnsExchange &DmarcLookups::existenceOf(const QByteArray &domain)
{
    const auto known = std::ranges::find(
        m_existence, domain, [](const DnsExchange &exchange) -> const QByteArray & { return exchange.question.name; });
    return known != m_existence.end() ? *known : m_existence.emplace_back(ask(domain));
}

int evidenceIndex(QList<DnsExchange> &evidence, const DnsExchange &exchange)
{
    const auto known = std::ranges::find(evidence, exchange.question, &DnsExchange::question);
    if (known != evidence.end()) {
        return int(known - evidence.begin());
    }
    evidence.append(exchange);
    return int(evidence.size()) - 1;
}

} // namespace Indicia
