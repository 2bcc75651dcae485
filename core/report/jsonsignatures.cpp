// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonsignatures_p.h"

#include "jsonchecks_p.h"
#include "jsonreport.h"
#include "jsonvalues_p.h"

#include "signaturetokens.h"

#include <algorithm>

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

template <typename Enum>
QJsonArray words(const QList<Enum> &values)
{
    return arrayOf(values, [](Enum value) { return word(value); });
}

QJsonArray hostileValues(const QList<QByteArray> &values)
{
    return arrayOf(values, [](const QByteArray &value) { return QJsonValue(Hostile(value).jsonValue()); });
}

/// A count that has a meaning only where it is above zero.
QJsonValue positive(int value)
{
    return value > 0 ? QJsonValue(value) : QJsonValue();
}

QJsonValue repairValue(const std::optional<DkimRepair> &repair)
{
    if (!repair) {
        return {};
    }
    return QJsonObject{
        {u"alteration"_s, word(repair->alteration)},
        {u"field"_s, hostileValue(repair->field)},
        {u"original"_s, hostileValue(repair->original)},
        {u"evidence"_s, rangeValue(repair->source)},
    };
}

QJsonObject dkimValue(const DkimOutcome &outcome)
{
    return {
        {u"domain"_s, hostileValue(outcome.domain)},
        {u"selector"_s, hostileValue(outcome.selector)},
        {u"identity"_s, hostileValue(outcome.identity)},
        {u"result"_s, word(outcome.result)},
        {u"reason"_s, word(outcome.reason)},
        {u"arithmetic"_s, word(outcome.arithmetic)},
        {u"bodyHash"_s, word(outcome.bodyHash)},
        {u"headerSignature"_s, word(outcome.headerSignature)},
        {u"algorithm"_s, hostileValue(outcome.algorithm)},
        {u"canonicalization"_s,
            QString(token(outcome.headerForm)) + u'/' + token(outcome.bodyForm)}, // as c= writes it (RFC 6376)
        {u"signedFields"_s, hostileValues(outcome.signedFields)},
        {u"signedAt"_s, timeValue(outcome.signedAt)},
        {u"expiresAt"_s, timeValue(outcome.expiresAt)},
        {u"bodyLimit"_s, outcome.bodyLimit ? QJsonValue(*outcome.bodyLimit) : QJsonValue()},
        {u"bodyLength"_s, outcome.bodyLength},
        {u"keyBits"_s, positive(outcome.keyBits)},
        {u"keyRecord"_s, hostileValue(outcome.keyRecord)},
        {u"keyFromArchive"_s, outcome.keyFromArchive},
        {u"testing"_s, outcome.testing},
        {u"concerns"_s, words(outcome.concerns)},
        {u"repair"_s, repairValue(outcome.repair)},
        {u"headerRepair"_s, repairValue(outcome.headerRepair)},
        {u"evidence"_s, rangeValue(outcome.source)},
    };
}

QJsonObject methodValue(const AuthMethodResult &method)
{
    return {
        {u"method"_s, hostileValue(method.method)},
        {u"version"_s, method.version},
        {u"result"_s, hostileValue(method.result)},
        {u"reason"_s, hostileValue(method.reason)},
        {u"comment"_s, hostileValue(method.comment)},
        {u"properties"_s,
            arrayOf(method.properties,
                [](const AuthProperty &property) {
                    return QJsonObject{
                        {u"type"_s, hostileValue(property.type)},
                        {u"name"_s, hostileValue(property.name)},
                        {u"value"_s, Hostile(property.value).jsonValue()},
                    };
                })},
    };
}

QJsonObject recordedValue(const AuthenticationResults &field)
{
    return {
        {u"form"_s, word(field.form)},
        {u"authservId"_s, hostileValue(field.authservId)},
        {u"version"_s, field.version},
        {u"trust"_s, word(field.trust)},
        {u"none"_s, field.none},
        {u"methods"_s, arrayOf(field.methods, methodValue)},
        {u"deviations"_s, words(field.deviations)},
        {u"evidence"_s, rangeValue(field.source)},
    };
}

QJsonObject arcSetValue(const ArcSet &set)
{
    return {
        {u"instance"_s, set.instance},
        {u"sealer"_s, hostileValue(set.sealer)},
        {u"selector"_s, hostileValue(set.selector)},
        {u"chainStatus"_s, hostileValue(set.chainStatus)},
        {u"seal"_s, dkimValue(set.seal)},
        {u"messageSignature"_s, dkimValue(set.messageSignature)},
        {u"results"_s, recordedValue(set.results)},
    };
}

QJsonObject arcValue(const ArcOutcome &outcome)
{
    return {
        {u"result"_s, word(outcome.result)},
        {u"reason"_s, word(outcome.reason)},
        {u"instances"_s, outcome.sets.size()},
        {u"failedInstance"_s, positive(outcome.failedInstance)},
        {u"oldestPass"_s, positive(outcome.oldestPass)},
        {u"sets"_s, arrayOf(outcome.sets, arcSetValue)},
    };
}

/// Every exchange once, by its question.
void collect(QList<DnsExchange> &all, const QList<DnsExchange> &more)
{
    for (const DnsExchange &exchange : more) {
        if (std::ranges::find(all, exchange.question, &DnsExchange::question) == all.cend()) {
            all.append(exchange);
        }
    }
}

} // namespace

void insertSignatures(QJsonObject &object, const SignatureFacts &facts)
{
    object.insert(u"dkim"_s, arrayOf(facts.dkim, dkimValue));
    object.insert(u"arc"_s, arcValue(facts.arc));
    object.insert(u"dmarc"_s, dmarcValue(facts.dmarc));
    object.insert(u"authenticationResults"_s, arrayOf(facts.recorded, recordedValue));
}

QJsonObject toJson(const QList<DkimOutcome> &signatures)
{
    QList<DnsExchange> dns;
    for (const DkimOutcome &signature : signatures) {
        collect(dns, signature.evidence);
    }
    return {{u"dkim"_s, arrayOf(signatures, dkimValue)}, {u"dns"_s, dnsValues(dns)}};
}

QJsonObject toJson(const ArcOutcome &outcome)
{
    QList<DnsExchange> dns;
    for (const ArcSet &set : outcome.sets) {
        collect(dns, set.seal.evidence);
        collect(dns, set.messageSignature.evidence);
    }
    return {{u"arc"_s, arcValue(outcome)}, {u"dns"_s, dnsValues(dns)}};
}

QJsonObject toJson(const QList<DmarcOutcome> &authors)
{
    QList<DnsExchange> dns;
    for (const DmarcOutcome &author : authors) {
        collect(dns, author.evidence);
    }
    return {{u"dmarc"_s, dmarcValue(authors)}, {u"dns"_s, dnsValues(dns)}};
}

} // namespace Indicia
