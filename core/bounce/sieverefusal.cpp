// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sieverefusal.h"

#include "statusfields.h"

namespace Indicia {

namespace {

/// A disposition notification is a handful of fields.
constexpr qint64 notificationOctets = 64 * 1024;

QList<StatusField> fieldsOf(const Message &message, int part)
{
    return statusFields(message.decodedBody(part, notificationOctets), StatusForm::Block);
}

QByteArray valueOf(const QList<StatusField> &fields, QByteArrayView name)
{
    for (const StatusField &field : fields) {
        if (field.name == name) {
            return field.value;
        }
    }
    return {};
}

/// disposition-field = "Disposition" ":" action-mode "/" sending-mode ";" disposition-type [ "/" modifiers ]
/// (RFC 8098 section 3.2.6)
bool isAutomaticDeletion(const QByteArray &disposition)
{
    const QByteArray lower = disposition.toLower().replace(' ', "").replace('\t', "");
    return lower.startsWith("automatic-action/") && lower.contains(";deleted");
}

} // namespace

bool isSieveRefusal(const Message &message, int part, const ReturnedOriginal &original)
{
    return original.exists() && !original.message.first("Disposition-Notification-To")
        && isAutomaticDeletion(valueOf(fieldsOf(message, part), "disposition"));
}

void readSieveRefusal(const Message &message, int part, BounceReport &report)
{
    const QList<StatusField> fields = fieldsOf(message, part);
    // ua-name [ ";" ua-product ] (RFC 8098 section 3.2.1); servers put their name there.
    const QByteArray userAgent = valueOf(fields, "reporting-ua");
    const QByteArray server = userAgent.left(userAgent.indexOf(';')).trimmed();
    report.reportingMta = server.contains('.') && !server.contains(' ') ? server : QByteArray();
    BounceRecipient recipient;
    recipient.address = recipientAddress(valueOf(fields, "final-recipient"));
    recipient.originalAddress = recipientAddress(valueOf(fields, "original-recipient"));
    if (recipient.address.isEmpty()) {
        recipient.address = recipient.originalAddress;
    }
    recipient.action = DsnAction::Failed;
    recipient.source = message.parts().at(part).body;
    if (!recipient.address.isEmpty()) {
        report.recipients = {recipient};
    }
}

void settleSieveRefusal(BounceReport &report)
{
    for (BounceRecipient &recipient : report.recipients) {
        recipient.permanent = recipient.permanent.value_or(true);
        if (recipient.reason == BounceReason::NotSaid) {
            recipient.reason = BounceReason::Filtered;
        }
    }
}

} // namespace Indicia
