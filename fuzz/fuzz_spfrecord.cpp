// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sender's MAIL FROM, HELO and address, and all that its name servers answer, made from the input: the check must
// come to its end within its limits, and what it says of itself must hold together.
//
// The input is lines: MAIL FROM; HELO; the client's address; then answers, each with a letter for its kind: t TXT,
// a A, 6 AAAA, m MX, p PTR, f the status of the next question that has none yet. A TXT line answers one question, in
// turn; the others answer every question of their type.

#include "demand.h"
#include "resolver.h"
#include "spfmacro.h"
#include "spfrecord.h"

#include <cstdint>
#include <map>

using namespace Indicia;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

constexpr qsizetype MaxQuestions = 150;

class LineResolver final : public Resolver
{
public:
    void addLine(const QByteArray &line)
    {
        if (line.startsWith('f')) {
            m_statuses.append(line.sliced(1));
        } else if (!line.isEmpty()) {
            m_values[line.front()].append(line.sliced(1));
        }
    }

    [[nodiscard]] DnsAnswer query(const QByteArray &name, DnsType type, const Patience & /*patience*/) override
    {
        demand(!name.isEmpty() && name.size() <= 2 * MaxSpfDomainLength); // a backslash is doubled
        DnsAnswer answer;
        answer.status = DnsStatus::NoData;
        if (m_asked < m_statuses.size() && !m_statuses[m_asked].isEmpty()) {
            answer.status = static_cast<DnsStatus>(static_cast<std::uint8_t>(m_statuses[m_asked].front()) % 8);
        }
        ++m_asked;
        if (answer.status == DnsStatus::NoData || answer.status == DnsStatus::NoError) {
            fill(answer, type);
        }
        return answer;
    }

private:
    void fill(DnsAnswer &answer, DnsType type)
    {
        const QByteArrayList &values = m_values[letter(type)];
        if (type == DnsType::Txt) {
            if (!values.isEmpty()) {
                add(answer, type, values[m_texts++ % values.size()]);
            }
            return;
        }
        for (const QByteArray &value : values) {
            add(answer, type, value);
        }
    }

    static void add(DnsAnswer &answer, DnsType type, const QByteArray &value)
    {
        DnsRecord record;
        record.type = type;
        record.value = value;
        record.preference = static_cast<quint16>(value.size());
        answer.records.append(record);
        answer.status = DnsStatus::NoError;
    }

    static char letter(DnsType type)
    {
        switch (type) {
        case DnsType::Txt:
            return 't';
        case DnsType::A:
            return 'a';
        case DnsType::Aaaa:
            return '6';
        case DnsType::Mx:
            return 'm';
        case DnsType::Ptr:
            return 'p';
        case DnsType::Ns:
        case DnsType::Cname:
        case DnsType::Soa:
        case DnsType::Srv:
        case DnsType::Tlsa:
            break;
        }
        __builtin_trap(); // SPF asks for nothing else
    }

    std::map<char, QByteArrayList> m_values;
    QByteArrayList m_statuses;
    qsizetype m_asked = 0;
    qsizetype m_texts = 0;
};

void readRecord(const QByteArray &text)
{
    if (!SpfRecord::isVersion1(text)) {
        return;
    }
    const SpfRecord record = SpfRecord::parse(text);
    for (const SpfTerm &term : record.terms()) {
        demand(QByteArrayView(record.text()).sliced(term.offset, term.text.size()) == term.text);
        demand(term.error != SpfSyntaxError::None || term.kind != SpfTermKind::Invalid);
        demand(term.ip4PrefixLength >= 0 && term.ip4PrefixLength <= 32);
        demand(term.ip6PrefixLength >= 0 && term.ip6PrefixLength <= 128);
    }
}

void holdTogether(const SpfOutcome &outcome)
{
    demand(outcome.lookups <= 10 && outcome.voidLookups <= 2 && outcome.evidence.size() <= MaxQuestions);
    demand(outcome.explanation.size() <= MaxSpfExplanationLength + 2);
    demand(outcome.explanation.isEmpty() || outcome.result == SpfResult::Fail);
    demand((outcome.result == SpfResult::NotAsked) == (outcome.reason == SpfReason::LookupsOff));
    demand(outcome.result != SpfResult::Pass || outcome.reason == SpfReason::Matched);
    int answered = 0;
    for (const SpfTraceStep &step : outcome.trace) {
        demand(step.exchangesFrom == answered && step.exchangesCount >= 0 && step.depth <= 10);
        demand(step.reason.has_value() == (step.effect == SpfTraceStep::Effect::Error));
        demand(step.expanded.size() <= MaxSpfDomainLength);
        answered += step.exchangesCount;
    }
    demand(answered == outcome.evidence.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArrayList lines = input.split('\n');
    SpfQuery query;
    query.mailFrom = lines.value(0);
    query.helo = lines.value(1);
    query.ip = IpAddress::parse(lines.value(2));
    query.receiver = query.helo;
    query.now = 1'795'219'200;

    LineResolver forMailFrom;
    LineResolver forHelo;
    for (qsizetype i = 3; i < lines.size(); ++i) {
        forMailFrom.addLine(lines[i]);
        forHelo.addLine(lines[i]);
        readRecord(lines[i].mid(1));
    }
    holdTogether(checkSpfMailFrom(query, forMailFrom, Patience()));
    holdTogether(checkSpfHelo(query, forHelo, Patience()));
    return 0;
}
