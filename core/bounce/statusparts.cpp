// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statusparts.h"

#include "asciiword.h"
#include "bouncedialect.h"
#include "bouncedialects.h"
#include "codescan.h"
#include "deliverystatus.h"
#include "mailtime.h"
#include "messagelimits.h"
#include "noticefacts.h"
#include "octetpair.h"

#include <QHash>

namespace Indicia {

namespace {

/// Delivery-status parts of one message that are read.
constexpr int statusParts = 16;

/// Some gateways encode each group of a delivery-status block on its own, with a Content-Transfer-Encoding line at the
/// head of the group: @p block with these groups as they were.
[[nodiscard]] QByteArray withInnerEncodingUndone(const QByteArray &block)
{
    const char *const end = block.constData() + block.size();
    if (findPair(block.constData(), end, '6', '4') == end) {
        return block;
    }
    const qsizetype field = block.toLower().indexOf("content-transfer-encoding: base64");
    if (field < 0) {
        return block;
    }
    qsizetype blank = -1;
    for (const char *emptyLine : {"\r\n\r\n", "\n\n", "\r\r"}) {
        blank = blank < 0 ? block.indexOf(emptyLine, field) : blank;
    }
    return blank < 0 ? block : block.first(field) + "\n\n" + QByteArray::fromBase64(block.sliced(blank));
}

/// RFC 3464 section 2.1, RFC 6533 section 4; or a part that lost its type on the way (".dat", "details.txt").
[[nodiscard]] bool isStatusPart(const Message &message, int index)
{
    const QByteArray &type = message.parts().at(index).mediaType;
    if (type.endsWith("/delivery-status") || type == "message/global-delivery-status") {
        return true;
    }
    constexpr qint64 looked = 64;
    const bool untyped = type == "text/plain" && message.parts().at(index).parent >= 0;
    if (type != "application/octet-stream" && !untyped) {
        return false;
    }
    const QByteArray begin = message.decodedBody(index, looked);
    const QByteArrayView words = QByteArrayView(begin).trimmed();
    // Or an empty line in its header made it the beginning of the body.
    return untyped ? startsWithWord(words, "content-type: message/delivery-status")
            || startsWithWord(words, "content-type: message/global-delivery-status")
                   : startsWithWord(words, "reporting-mta:");
}

void take(const DeliveryStatus &status, const MimePart &part, BounceReport &report)
{
    report.recipients += status.recipients;
    takeIfEmpty(report.reportingMta, status.reportingMta);
    takeIfEmpty(report.receivedFromMta, status.receivedFromMta);
    takeIfEmpty(report.originalEnvelopeId, status.originalEnvelopeId);
    takeIfEmpty(report.software, status.software);
    const MailTime arrival = readMailTime(status.arrivalDate);
    if (!report.arrivalDate && arrival.result == MailTime::Result::Read) {
        report.arrivalDate = arrival.time;
    }
    report.recognisedBy = report.recognisedBy.isEmpty() ? part.body : report.recognisedBy;
}

void readStatusPart(const Message &message, int index, BounceReport &report)
{
    const MimePart &part = message.parts().at(index);
    const QByteArray decoded = message.decodedBody(index, Limits::decodedTextOctets);
    const QByteArray block = withInnerEncodingUndone(decoded);
    const bool verbatim = part.transferEncoding != "base64" && part.transferEncoding != "quoted-printable"
        && block.size() == decoded.size();
    DeliveryStatus status = readDeliveryStatus(block, StatusForm::Block);
    if (status.reportingMta.isEmpty()) { // without an empty line before it, the block slid into the part's header
        status.reportingMta = readDeliveryStatus(message.view(part.header), StatusForm::Block).reportingMta;
    }
    for (BounceRecipient &recipient : status.recipients) {
        const ByteRange inBlock = recipient.source;
        recipient.source
            = verbatim ? ByteRange{part.body.document, part.body.offset + inBlock.offset, inBlock.length} : part.body;
    }
    take(status, part, report);
}

void learn(BounceRecipient &recipient, const BounceRecipient &said)
{
    const bool sameClass
        = !said.status.isEmpty() && !recipient.status.isEmpty() && said.status.at(0) == recipient.status.at(0);
    if (isGenericStatus(recipient.status) && sameClass) {
        recipient.status = said.status;
    }
    takeIfEmpty(recipient.diagnostic, said.diagnostic);
    takeIfEmpty(recipient.replyCode, said.replyCode);
    takeIfEmpty(recipient.remoteMta, said.remoteMta);
    takeIfEmpty(recipient.remoteAddress, said.remoteAddress);
    takeIfEmpty(recipient.command, said.command);
    settleRecipient(recipient);
}

} // namespace

void readStatusParts(const Message &message, BounceReport &report)
{
    int found = 0;
    for (int i = 0; i < message.parts().size() && found < statusParts; ++i) {
        if (isStatusPart(message, i)) {
            ++found;
            readStatusPart(message, i, report);
        }
    }
}

void learnFromTexts(const QList<BounceText> &texts, BounceReport &report)
{
    QHash<QByteArray, BounceRecipient> said;
    QHash<QByteArray, BounceRecipient> saidOfForwarded; ///< by the address that the text calls the original one
    for (const BounceText &text : texts) {
        const BounceDialect *dialect = findDialect(text);
        if (!dialect) {
            continue;
        }
        BounceReport spoken;
        dialect->read(text, spoken);
        takeIfEmpty(report.software, softwareOf(*dialect));
        takeIfEmpty(report.receivedFromMta, spoken.receivedFromMta);
        if (spoken.recipients.isEmpty() && report.recipients.size() == 1) {
            takeIfEmpty(report.recipients.first().replyCode, findQuotedReplyCode(text.between(0, text.wordsEnd())));
        }
        for (const BounceRecipient &recipient : std::as_const(spoken.recipients)) {
            if (const QByteArray key = recipient.address.toLower(); !said.contains(key)) {
                said.insert(key, recipient);
            }
            if (const QByteArray key = recipient.originalAddress.toLower(); !key.isEmpty()) {
                saidOfForwarded.insert(key, recipient);
            }
        }
    }
    for (BounceRecipient &recipient : report.recipients) {
        const auto it = said.constFind(recipient.address.toLower());
        if (it != said.constEnd()) {
            learn(recipient, *it);
            continue;
        }
        // "other@example.com (generated from address)"
        const auto forwarded = saidOfForwarded.constFind(recipient.address.toLower());
        if (forwarded != saidOfForwarded.constEnd()) {
            learn(recipient, *forwarded);
            recipient.sentOnTo = forwarded->address;
        }
    }
}

} // namespace Indicia
