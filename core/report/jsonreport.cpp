// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonreport.h"

#include "jsonchecks_p.h"
#include "jsonsignatures_p.h"
#include "jsonvalues_p.h"

#include "casereport.h"

#include <QJsonDocument>

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

QJsonValue evidenceValue(const Evidence &evidence)
{
    if (const auto *range = std::get_if<ByteRange>(&evidence)) {
        return rangeValue(*range);
    }
    if (const auto *dns = std::get_if<DnsRef>(&evidence)) {
        return QJsonObject{{u"dns"_s, dns->index}};
    }
    return QJsonObject{{u"ledger"_s, hostileValue(std::get<LedgerRef>(evidence).messageId)}};
}

QJsonObject findingValue(const Finding &finding)
{
    QJsonObject values;
    for (const auto &[name, value] : finding.values.asKeyValueRange()) {
        values.insert(QString::fromLatin1(name), hostileValue(value));
    }
    return {
        {u"id"_s, QString::fromLatin1(finding.id)},
        {u"severity"_s, word(finding.severity)},
        {u"class"_s, word(finding.evidenceClass)},
        {u"subject"_s, QString::fromLatin1(finding.subject)},
        {u"values"_s, values},
        {u"evidence"_s, arrayOf(finding.evidence, evidenceValue)},
    };
}

QJsonArray findingIds(const QList<int> &indices, const QList<Finding> &findings)
{
    QJsonArray ids;
    for (const int index : indices) {
        const QJsonValue id(QString::fromLatin1(findings.at(index).id));
        if (!ids.contains(id)) {
            ids.append(id);
        }
    }
    return ids;
}

QJsonObject conclusionValue(const Conclusion &conclusion, const QList<Finding> &findings)
{
    return {
        {u"verdict"_s, word(conclusion.verdict)},
        {u"certainty"_s, word(conclusion.certainty)},
        {u"rule"_s, QString::fromLatin1(conclusion.rule)},
        {u"decidedBy"_s, findingIds(conclusion.decidedBy, findings)},
        {u"against"_s, findingIds(conclusion.against, findings)},
        {u"wouldSettle"_s, arrayOf(conclusion.wouldSettle, [](Settler settler) { return word(settler); })},
        {u"generator"_s,
            QJsonObject{
                {u"role"_s, word(conclusion.generator.role)},
                {u"host"_s, hostileValue(conclusion.generator.host)},
                {u"ip"_s, addressValue(conclusion.generator.ip)},
            }},
    };
}

QJsonValue bounceValue(const CaseFacts &facts)
{
    if (!facts.bounce.isBounce()) {
        return {};
    }
    QJsonObject bounce = toJson(facts.bounce);
    bounce.insert(u"injectionPoint"_s, QJsonValue());
    if (facts.original) {
        const InjectionPoint &injection = facts.original->injection;
        QJsonObject original = bounce.value(u"original"_s).toObject();
        original.insert(u"route"_s, toJson(facts.original->route));
        original.insert(u"spf"_s, spfValues(facts.original->injectionChecks.spf));
        original.insert(u"helo"_s, heloValue(facts.original->injectionChecks.helo));
        original.insert(u"iprev"_s, iprevValue(facts.original->injectionChecks.iprev));
        original.insert(u"mailFrom"_s, hostileValue(facts.original->envelope.mailFrom));
        insertSignatures(original, facts.original->signatures);
        bounce.insert(u"original"_s, original);
        if (injection.basis != InjectionPoint::Basis::NotVisible) {
            bounce.insert(u"injectionPoint"_s,
                QJsonObject{
                    {u"ip"_s, addressValue(injection.ip)},
                    {u"helo"_s, hostileValue(injection.helo)},
                    {u"name"_s, hostileValue(injection.name)},
                });
        }
    }
    return bounce;
}

QJsonObject envelopeValue(const Envelope &envelope)
{
    return {
        {u"mailFrom"_s, envelope.hasMailFrom ? QJsonValue(Hostile(envelope.mailFrom).jsonValue()) : QJsonValue()},
        {u"recipient"_s, hostileValue(envelope.recipient)},
        {u"helo"_s, hostileValue(envelope.helo)},
        {u"client"_s, addressValue(envelope.client)},
        {u"receivedAt"_s, timeValue(envelope.receivedAt)},
    };
}

} // namespace

QJsonObject toJson(const CaseReport &report)
{
    const CaseFacts &facts = report.facts;
    QJsonObject object{
        {u"schema"_s, u"indicia.report/1"_s},
        {u"source"_s,
            QJsonObject{
                {u"name"_s, Hostile(report.sourceName).jsonValue()},
                {u"sha256"_s, QString::fromLatin1(report.sha256)},
                {u"size"_s, report.size},
            }},
        {u"now"_s, timeValue(report.now)},
        {u"complete"_s, report.complete},
        {u"kind"_s, word(facts.bounce.kind)},
        {u"conclusion"_s, conclusionValue(report.conclusion, report.findings)},
        {u"findings"_s, arrayOf(report.findings, findingValue)},
        {u"envelope"_s, envelopeValue(facts.envelope)},
        {u"route"_s, toJson(facts.route)},
        {u"helo"_s, heloValue(facts.boundary.helo)},
        {u"iprev"_s, iprevValue(facts.boundary.iprev)},
        {u"spf"_s, spfValues(facts.boundary.spf)},
        {u"tls"_s, tlsValues(facts.route)},
        {u"bounce"_s, bounceValue(facts)},
        {u"proofs"_s, proofValues(facts.proofs)},
        {u"dns"_s, dnsValues(report.dns)},
    };
    insertSignatures(object, facts.signatures);
    return object;
}

QByteArray jsonLine(const QJsonObject &object)
{
    QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact);
    // U+2028 and U+2029 are line ends to some readers of NDJSON, and legal unescaped in JSON.
    line.replace("\xE2\x80\xA8", "\\u2028");
    line.replace("\xE2\x80\xA9", "\\u2029");
    return line;
}

QByteArray jsonText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace Indicia
