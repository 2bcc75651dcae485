// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonreport.h"

#include "jsonvalues_p.h"

#include "route.h"

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

QJsonValue tlsValue(const TlsOutcome &tls)
{
    if (!tls.claim.claimed && !tls.keywordSaysTls) {
        return {};
    }
    return QJsonObject{
        {u"version"_s, hostileValue(tls.claim.version)},
        {u"cipher"_s, hostileValue(tls.claim.cipher)},
        {u"verified"_s, tls.level == TlsLevel::Verified},
    };
}

QJsonObject hopValue(const Hop &hop, int index)
{
    const ReceivedField &field = hop.field;
    return {
        {u"index"_s, index},
        {u"trust"_s, word(hop.trust)},
        {u"from"_s,
            QJsonObject{
                {u"word"_s, hostileValue(field.from)},
                {u"helo"_s, hostileValue(field.helo.isEmpty() ? field.from : field.helo)},
                {u"name"_s, hostileValue(field.reverseName)},
                {u"ip"_s, addressValue(field.fromIp)},
            }},
        {u"by"_s, hostileValue(field.by)},
        {u"with"_s, hostileValue(field.with)},
        {u"protocol"_s, hostileValue(field.protocol)},
        {u"id"_s, hostileValue(field.id)},
        {u"for"_s, hostileValue(field.forAddress)},
        {u"time"_s, timeValue(field.time)},
        {u"delaySeconds"_s, hop.delaySeconds ? QJsonValue(*hop.delaySeconds) : QJsonValue()},
        {u"tls"_s, tlsValue(hop.tls)},
        {u"dialect"_s, word(field.dialect)},
        {u"reasons"_s, arrayOf(hop.reasons, [](HopReason reason) { return word(reason); })},
        {u"defects"_s, arrayOf(field.defects, [](ReceivedDefect defect) { return word(defect); })},
        {u"evidence"_s, rangeValue(field.source)},
    };
}

} // namespace

QJsonObject toJson(const Route &route)
{
    QJsonArray hops;
    for (int i = 0; i < route.hops.size(); ++i) {
        hops.append(hopValue(route.hops.at(i), i));
    }
    return {
        {u"boundary"_s, route.boundary < 0 ? QJsonValue() : QJsonValue(route.boundary)},
        {u"basis"_s, word(route.basis)},
        {u"truncated"_s, route.truncated},
        {u"hops"_s, hops},
    };
}

} // namespace Indicia
