// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonreport.h"

#include "jsonvalues_p.h"

#include "bouncereport.h"

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

QJsonObject recipientValue(const BounceRecipient &recipient)
{
    const QString action(token(recipient.action));
    return {
        {u"address"_s, hostileValue(recipient.address)},
        {u"action"_s, action.isEmpty() ? QJsonValue() : QJsonValue(action)},
        {u"status"_s, hostileValue(recipient.reportedStatus.isEmpty() ? recipient.status : recipient.reportedStatus)},
        {u"refinedStatus"_s, hostileValue(recipient.status)},
        {u"replyCode"_s, hostileValue(recipient.replyCode)},
        {u"diagnostic"_s, hostileValue(recipient.diagnostic)},
        {u"remoteMta"_s, hostileValue(recipient.remoteMta)},
        {u"permanent"_s, recipient.permanent ? QJsonValue(*recipient.permanent) : QJsonValue()},
        {u"reason"_s, word(recipient.reason)},
        {u"command"_s, hostileValue(recipient.command)},
        {u"remoteAddress"_s, hostileValue(recipient.remoteAddress)},
        {u"sentOnTo"_s, hostileValue(recipient.sentOnTo)},
        {u"forwardTo"_s, arrayOf(recipient.details.forwardTo, hostileValue)},
        {u"blockLists"_s, arrayOf(recipient.details.blockLists, hostileValue)},
        {u"links"_s, arrayOf(recipient.details.links, hostileValue)},
        {u"contacts"_s, arrayOf(recipient.details.contacts, hostileValue)},
        {u"evidence"_s, rangeValue(recipient.source)},
    };
}

} // namespace

QJsonObject toJson(const BounceReport &report)
{
    QJsonObject original{
        {u"extent"_s, word(report.original.extent)},
        {u"complete"_s, report.original.extent == OriginalExtent::Full},
        {u"messageId"_s, QJsonValue()},
    };
    if (report.original.exists()) {
        original.insert(u"messageId"_s, hostileValue(report.original.message.messageId()));
        original.insert(u"evidence"_s, rangeValue(report.original.source));
    }
    return {
        {u"kind"_s, word(report.kind)},
        {u"dialect"_s, hostileValue(report.dialect)},
        {u"reportingMta"_s, hostileValue(report.reportingMta)},
        {u"originalEnvelopeId"_s, hostileValue(report.originalEnvelopeId)},
        {u"recipients"_s, arrayOf(report.recipients, recipientValue)},
        {u"original"_s, original},
        {u"replyFaults"_s, arrayOf(report.replyFaults, [](ReplyFault fault) { return word(fault); })},
    };
}

} // namespace Indicia
