// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bouncedialects.h"

#include "deliverystatus.h"
#include "messagelimits.h"
#include "statusfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Indicia {

namespace {

/// The object that the text begins with: SNS puts a signature ("--") behind it.
[[nodiscard]] QJsonObject notificationIn(const BounceText &text)
{
    qsizetype end = 0;
    while (end < text.wordsEnd() && text.line(end).trimmed() != "--") {
        ++end;
    }
    return QJsonDocument::fromJson(text.between(0, end).toByteArray()).object();
}

/// "Bounce", "Complaint" or "Delivery", in the notification's or the event's words.
[[nodiscard]] QString typeOf(const QJsonObject &notification)
{
    const QString type = notification.value(u"notificationType").toString();
    return type.isEmpty() ? notification.value(u"eventType").toString() : type;
}

[[nodiscard]] QByteArray text8(const QJsonObject &object, QStringView name)
{
    return object.value(name).toString().toUtf8();
}

void readBounced(const QJsonObject &bounce, BounceReport &report, const ByteRange &source)
{
    report.reportingMta = mtaName(text8(bounce, u"reportingMTA"));
    const bool transient = bounce.value(u"bounceType").toString() == u"Transient";
    for (const QJsonValue &value : bounce.value(u"bouncedRecipients").toArray()) {
        const QJsonObject object = value.toObject();
        const TypedValue diagnostic = typedValue(text8(object, u"diagnosticCode"));
        BounceRecipient recipient;
        recipient.address = recipientAddress(text8(object, u"emailAddress"));
        recipient.action = dsnAction(text8(object, u"action"));
        recipient.action = recipient.action == DsnAction::NotSaid ? DsnAction::Failed : recipient.action;
        recipient.reportedStatus = text8(object, u"status");
        recipient.diagnostic = diagnostic.rest;
        recipient.diagnosticType = diagnostic.type;
        recipient.source = source;
        settleRecipient(recipient);
        if (!recipient.permanent && transient) {
            recipient.permanent = false;
        }
        if (!recipient.address.isEmpty() && report.recipients.size() < Limits::addresses) {
            report.recipients.append(recipient);
        }
    }
    report.kind = kindOf(report.recipients);
}

void readDelivered(const QJsonObject &delivery, BounceReport &report, const ByteRange &source)
{
    report.reportingMta = mtaName(text8(delivery, u"reportingMTA"));
    for (const QJsonValue &value : delivery.value(u"recipients").toArray()) {
        BounceRecipient recipient;
        recipient.address = recipientAddress(value.toString().toUtf8());
        recipient.action = DsnAction::Delivered;
        recipient.diagnostic = text8(delivery, u"smtpResponse");
        recipient.source = source;
        settleRecipient(recipient);
        if (!recipient.address.isEmpty() && report.recipients.size() < Limits::addresses) {
            report.recipients.append(recipient);
        }
    }
    report.kind = MessageKind::Success;
}

} // namespace

bool isSesNotification(const BounceText &text)
{
    const QByteArray words = text.lowerWords();
    if (!words.startsWith('{') || !(words.contains("\"notificationtype\"") || words.contains("\"eventtype\""))) {
        return false;
    }
    const QJsonObject notification = notificationIn(text);
    const QString type = typeOf(notification);
    return notification.value(u"mail").isObject() && (type == u"Bounce" || type == u"Delivery" || type == u"Complaint");
}

void readSesNotification(const BounceText &text, BounceReport &report)
{
    const QJsonObject notification = notificationIn(text);
    const QString type = typeOf(notification);
    const ByteRange source = text.range(0, text.wordsEnd());
    if (type == u"Bounce") {
        readBounced(notification.value(u"bounce").toObject(), report, source);
    } else if (type == u"Delivery") {
        readDelivered(notification.value(u"delivery").toObject(), report, source);
    } else {
        report.kind = MessageKind::Feedback;
    }
}

} // namespace Indicia
