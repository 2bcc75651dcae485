// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bouncedialects.h"

#include "deliverystatus.h"
#include "mailtime.h"

namespace Indicia {

namespace {

/// Lines with a field name of RFC 3464 at their start, and whether both kinds that a report needs are there.
struct FieldCount
{
    bool recipient = false;
    bool result = false;
};

[[nodiscard]] FieldCount countFields(const BounceText &text)
{
    FieldCount count;
    for (qsizetype i = 0; i < text.wordsEnd(); ++i) {
        const QByteArrayView line = text.lower(i).trimmed();
        count.recipient
            = count.recipient || line.startsWith("final-recipient:") || line.startsWith("original-recipient:");
        count.result = count.result || line.startsWith("action:") || line.startsWith("status:");
    }
    return count;
}

} // namespace

bool isReportInText(const BounceText &text)
{
    const FieldCount count = countFields(text);
    return count.recipient && count.result;
}

void readReportInText(const BounceText &text, BounceReport &report)
{
    const DeliveryStatus status = readDeliveryStatus(text.between(0, text.wordsEnd()), StatusForm::InText);
    report.reportingMta = status.reportingMta;
    report.receivedFromMta = status.receivedFromMta;
    report.originalEnvelopeId = status.originalEnvelopeId;
    if (const MailTime arrival = readMailTime(status.arrivalDate); arrival.result == MailTime::Result::Read) {
        report.arrivalDate = arrival.time;
    }
    for (BounceRecipient recipient : status.recipients) {
        const ByteRange inText = recipient.source;
        recipient.source = text.source();
        if (text.isVerbatim()) {
            recipient.source = {text.source().document, text.source().offset + inText.offset, inText.length};
        }
        report.recipients.append(recipient);
    }
    report.kind = kindOf(report.recipients);
}

} // namespace Indicia
