// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonchecks_p.h"

#include "jsonreport.h"
#include "jsonvalues_p.h"

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

QJsonObject spfValue(const SpfOutcome &outcome)
{
    return {
        {u"identity"_s, word(outcome.identity)},
        {u"domain"_s, hostileValue(outcome.domain)},
        {u"ip"_s, addressValue(outcome.ip)},
        {u"result"_s, word(outcome.result)},
        {u"reason"_s, word(outcome.reason)},
        {u"term"_s, hostileValue(outcome.decidingTerm)},
        {u"lookups"_s, outcome.lookups},
        {u"explanation"_s, hostileValue(outcome.explanation)},
    };
}

QLatin1StringView effectWord(SpfTraceStep::Effect effect)
{
    switch (effect) {
    case SpfTraceStep::Effect::Record:
        return QLatin1StringView("record");
    case SpfTraceStep::Effect::Match:
        return QLatin1StringView("match");
    case SpfTraceStep::Effect::NoMatch:
        return QLatin1StringView("no-match");
    case SpfTraceStep::Effect::Skipped:
        return QLatin1StringView("skipped");
    case SpfTraceStep::Effect::Error:
        return QLatin1StringView("error");
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonObject exchangeValue(const DnsExchange &exchange)
{
    return {
        {u"name"_s, hostileValue(exchange.question.name)},
        {u"type"_s, word(exchange.question.type)},
        {u"status"_s, word(exchange.answer.status)},
        {u"dnssec"_s, word(exchange.answer.dnssec)},
        {u"ttl"_s, static_cast<qint64>(exchange.answer.ttl)},
        {u"records"_s,
            arrayOf(exchange.answer.records,
                [](const DnsRecord &record) {
                    const QByteArray value = record.type == DnsType::Mx
                        ? QByteArray::number(record.preference) + ' ' + record.value
                        : record.value;
                    return QJsonValue(Hostile(value).jsonValue());
                })},
    };
}

} // namespace

QJsonObject heloValue(const HeloOutcome &outcome)
{
    return {
        {u"result"_s, word(outcome.result)},
        {u"reason"_s, word(outcome.reason)},
        {u"helo"_s, hostileValue(outcome.helo)},
    };
}

QJsonObject iprevValue(const IprevOutcome &outcome)
{
    return {
        {u"result"_s, word(outcome.result)},
        {u"name"_s, hostileValue(outcome.name)},
        {u"reason"_s, word(outcome.reason)},
        {u"dynamicLooking"_s, outcome.dynamicLooking},
    };
}

QJsonArray spfValues(const QList<SpfOutcome> &outcomes)
{
    return arrayOf(outcomes, spfValue);
}

QJsonArray proofValues(const QList<ProofOutcome> &proofs)
{
    return arrayOf(proofs, [](const ProofOutcome &proof) {
        return QJsonObject{
            {u"scheme"_s, word(proof.scheme)},
            {u"result"_s, word(proof.result)},
            {u"reason"_s, word(proof.reason)},
            {u"binds"_s, arrayOf(proof.binds, [](ProofBinding binding) { return word(binding); })},
            {u"misfits"_s, arrayOf(proof.misfits, [](ProofBinding binding) { return word(binding); })},
            {u"address"_s, hostileValue(proof.address)},
            {u"original"_s, hostileValue(proof.original)},
            {u"evidence"_s, arrayOf(proof.evidence, rangeValue)},
        };
    });
}

QJsonArray dnsValues(const QList<DnsExchange> &exchanges)
{
    return arrayOf(exchanges, exchangeValue);
}

QJsonArray tlsValues(const Route &route)
{
    QJsonArray values;
    for (int i = 0; i < route.hops.size(); ++i) {
        const TlsOutcome &tls = route.hops.at(i).tls;
        if (tls.level != TlsLevel::Unknown) {
            values.append(QJsonObject{
                {u"hop"_s, i},
                {u"level"_s, word(tls.level)},
                {u"weakness"_s, word(tls.weakness)},
            });
        }
    }
    return values;
}

QJsonObject toJson(const SpfOutcome &outcome)
{
    QJsonObject object = spfValue(outcome);
    object.insert(u"sender"_s, hostileValue(outcome.sender));
    object.insert(u"record"_s, hostileValue(outcome.record));
    object.insert(u"voidLookups"_s, outcome.voidLookups);
    object.insert(u"trace"_s, arrayOf(outcome.trace, [](const SpfTraceStep &step) {
        return QJsonObject{
            {u"depth"_s, step.depth},
            {u"domain"_s, hostileValue(step.domain)},
            {u"term"_s, hostileValue(step.term)},
            {u"expanded"_s, hostileValue(step.expanded)},
            {u"effect"_s, QString(effectWord(step.effect))},
            {u"dnsFrom"_s, step.exchangesFrom},
            {u"dnsCount"_s, step.exchangesCount},
        };
    }));
    object.insert(u"dns"_s, dnsValues(outcome.evidence));
    return object;
}

} // namespace Indicia
