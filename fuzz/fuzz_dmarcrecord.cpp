// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An author, identifiers and all that DNS says of them, made from the input: the record reader and the check must come
// to their end within their limits, and what the outcome says must hold together.
//
// The input is lines: authors, parted by spaces; then identifiers and answers, each with a letter for its kind: s the
// domain of SPF, d of DKIM (the octet behind it is the result), r a TXT record for the next question that has none yet,
// R the same once more, f the status of the next question.

#include "demand.h"
#include "dmarcoutcome.h"
#include "resolver.h"

#include <cstdint>

using namespace Indicia;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

/// Answers in turn, whatever is asked.
class TurnResolver final : public Resolver
{
public:
    void add(const QByteArray &record, bool anew)
    {
        if (anew || m_answers.isEmpty()) {
            m_answers.append(DnsAnswer());
        }
        m_answers.last().status = DnsStatus::NoError;
        m_answers.last().records.append({.type = DnsType::Txt, .value = record});
    }
    void fail(char status)
    {
        m_answers.append(DnsAnswer());
        m_answers.last().status = static_cast<DnsStatus>(static_cast<std::uint8_t>(status) % 8);
    }

    [[nodiscard]] DnsAnswer query(const QByteArray &name, DnsType type, const Patience & /*patience*/) override
    {
        demand(type == DnsType::Txt && !name.isEmpty() && name.size() <= 260);
        // Nothing is asked twice, unless an author's own name is that of another one's record.
        demand(m_asked.count(name) <= (name.startsWith("_dmarc.") ? 1 : 0));
        m_asked.append(name);
        DnsAnswer none;
        none.status = DnsStatus::NxDomain;
        return m_answers.isEmpty() ? none : m_answers.at((m_asked.size() - 1) % m_answers.size());
    }

    QList<QByteArray> m_asked;

private:
    QList<DnsAnswer> m_answers;
};

void readRecord(const QByteArray &text)
{
    const std::optional<DmarcRecord> record = readDmarcRecord(text);
    if (!record) {
        return;
    }
    demand(record->policy != DmarcPolicy::NotSaid && record->percent >= 0 && record->percent <= 100);
    demand(record->text == text);
    const bool missing = record->faults.contains(DmarcRecordFault::MissingPolicy);
    demand(!missing || (record->policy == DmarcPolicy::None && !record->aggregateReports.isEmpty()));
    for (const QByteArray &uri : record->aggregateReports + record->failureReports) {
        demand(uri.contains(':') && !uri.contains(',') && !uri.contains('!') && !uri.contains(' '));
    }
}

void addLine(const QByteArray &line, DmarcQuery &query, TurnResolver &resolver)
{
    if (line.size() < 2) {
        return;
    }
    const auto word = static_cast<std::uint8_t>(line.at(1));
    if (line.front() == 's') {
        SpfOutcome spf;
        spf.identity = word & 16 ? SpfIdentity::Helo : SpfIdentity::MailFrom;
        spf.result = static_cast<SpfResult>(word % 8);
        spf.domain = line.sliced(2);
        query.spf.append(spf);
    } else if (line.front() == 'd' && query.dkim.size() < 20) {
        DkimOutcome dkim;
        dkim.result = static_cast<DkimResult>(word % 8);
        dkim.domain = line.sliced(2);
        query.dkim.append(dkim);
    } else if (line.front() == 'r' || line.front() == 'R') {
        resolver.add(line.sliced(1), line.front() == 'r');
        readRecord(line.sliced(1));
    } else if (line.front() == 'f') {
        resolver.fail(line.at(1));
    }
}

void holdTogether(const QList<DmarcWalkStep> &walk, const DmarcOutcome &outcome)
{
    demand(walk.size() <= 8);
    for (const DmarcWalkStep &step : walk) {
        demand(step.exchange >= 0 && step.exchange < outcome.evidence.size());
        demand(outcome.evidence.at(step.exchange).question.name == "_dmarc." + step.domain);
    }
}

void holdTogether(const DmarcOutcome &outcome, bool several)
{
    holdTogether(outcome.walk, outcome);
    demand(several == (outcome.reason == DmarcReason::SeveralAuthors));
    bool aligned = false;
    bool answers = true;
    for (const DmarcAlignment &identifier : outcome.alignments) {
        holdTogether(identifier.walk, outcome);
        aligned = aligned || (identifier.aligned && identifier.passed);
        answers = answers && !identifier.undecided;
    }
    demand(outcome.resultAlone != DmarcResult::Pass || aligned);
    demand(outcome.resultAlone != DmarcResult::Fail || !aligned);
    const bool judged = outcome.resultAlone == DmarcResult::Pass || outcome.resultAlone == DmarcResult::Fail;
    demand(!judged || (!outcome.recordDomain.isEmpty() && outcome.applied.published != DmarcPolicy::NotSaid)
        || outcome.resultAlone == DmarcResult::Pass);
    demand(!outcome.orgDomain.isEmpty() || outcome.walk.isEmpty()
        || outcome.walk.last().found == DmarcWalkStep::Found::Error);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArrayList lines = input.split('\n');
    DmarcQuery query;
    query.authors = lines.first().split(' ');
    TurnResolver resolver;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        addLine(lines.at(i), query, resolver);
    }
    const QList<DmarcOutcome> outcomes = checkDmarc(query, resolver, Patience());
    demand(outcomes.size() == query.authors.size());
    // Eight of each author, and whether it exists; then those of each identifier.
    demand(resolver.m_asked.size() <= 9 * MaxDmarcAuthors + 8 * (query.dkim.size() + 1));
    for (const DmarcOutcome &outcome : outcomes) {
        holdTogether(outcome, query.authors.size() > 1);
    }
    return 0;
}
