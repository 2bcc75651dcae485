// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outlookmime_p.h"

#include "asciiword.h"
#include "message.h"
#include "messagelimits.h"
#include "outlookheader_p.h"
#include "outlookreport_p.h"

#include <algorithm>

namespace Indicia {

namespace {

constexpr qsizetype lineOfBase64 = 76; // RFC 2045 section 6.8

QByteArray base64Lines(const QByteArray &octets)
{
    const QByteArray base64 = octets.toBase64();
    QByteArray lines;
    lines.reserve(base64.size() + base64.size() / lineOfBase64 * 2 + 2);
    for (qsizetype at = 0; at < base64.size(); at += lineOfBase64) {
        lines += QByteArrayView(base64).sliced(at, std::min(lineOfBase64, base64.size() - at));
        lines += "\r\n";
    }
    return lines;
}

bool hasLongLine(QByteArrayView text)
{
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype end = text.indexOf('\n', begin);
        if ((end < 0 ? text.size() : end) - begin > Limits::lineOctets) {
            return true;
        }
        begin = end < 0 ? text.size() : end + 1;
    }
    return false;
}

/// What came by SMTP says of what kind it was: a report's kind is not among the properties of all of them.
QByteArray reportTypeOf(const OutlookItem &item)
{
    if (item.isDeliveryReport()) {
        return "delivery-status";
    }
    const Message header = Message::parse(outlookHeader(item) + "\r\n");
    const MimePart root = header.parts().value(0);
    const bool isToken = std::ranges::all_of(
        root.reportType, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
    return root.mediaType == "multipart/report" && isToken ? root.reportType : QByteArray();
}

bool isMessage(const OutlookAttachment &attachment)
{
    const bool isNamed = asciiLowered(attachment.name).endsWith(".eml");
    return attachment.mediaType == "message/rfc822" || attachment.mediaType == "message/global"
        || (isNamed && !attachment.mediaType.startsWith("text/"));
}

/// Parts of reports, whose content RFC 6522 and RFC 5965 forbid to encode.
bool isReportPart(const QByteArray &mediaType)
{
    return mediaType == "message/delivery-status" || mediaType == "message/global-delivery-status"
        || mediaType == "message/disposition-notification" || mediaType == "message/feedback-report"
        || mediaType == "text/rfc822-headers" || mediaType == "message/global-headers";
}

} // namespace

OutlookMime::OutlookMime(QList<OutlookItem> items, QByteArray boundary, QByteArray rebuiltFrom)
    : m_items(std::move(items)), m_boundary(std::move(boundary)), m_rebuiltFrom(std::move(rebuiltFrom))
{ }

OutlookMime::Entity OutlookMime::textEntity(
    const QByteArray &subtype, const OutlookText &text, const QByteArray &charset)
{
    const QByteArray type = "text/" + subtype + "; charset=" + (text.isUtf8 ? QByteArray("utf-8") : charset);
    if (!text.isUtf8 && charset.startsWith("iso-2022")) { // its octets are ASCII, whatever they stand for
        return {type, "7bit", withCrlf(text.octets), {}};
    }
    const QByteArray lines = withCrlf(text.octets);
    return hasLongLine(lines) ? Entity{type, "base64", base64Lines(lines), {}} : Entity{type, "8bit", lines, {}};
}

OutlookMime::Entity OutlookMime::binaryEntity(const OutlookAttachment &attachment)
{
    const bool isLeaf = !attachment.mediaType.isEmpty() && !attachment.mediaType.startsWith("multipart/")
        && !attachment.mediaType.startsWith("message/");
    const QByteArray type = isLeaf ? attachment.mediaType : QByteArray("application/octet-stream");
    QByteArray name = oneLine(attachment.name);
    name.removeIf([](char c) { return c == '"' || c == '\\' || static_cast<uchar>(c) > 0x7e; });
    QByteArray disposition = name.isEmpty() ? "attachment" : "attachment; filename=\"" + name + '"';
    if (attachment.leftOut > 0) {
        disposition += "; size=" + QByteArray::number(attachment.leftOut); // RFC 2183 section 2.7
    }
    return {type, "base64", base64Lines(attachment.octets), disposition};
}

OutlookMime::Entity OutlookMime::attachmentEntity(const OutlookAttachment &attachment) const
{
    if (attachment.item >= 0) {
        return {"message/rfc822", "8bit", m_written.value(attachment.item), {}};
    }
    const bool isVerbatim = !attachment.octets.isEmpty() && !attachment.octets.contains('\0');
    if (isVerbatim && isMessage(attachment)) { // to the octet: this one can be verified
        return {"message/rfc822", "8bit", attachment.octets, {}};
    }
    if (isVerbatim && isReportPart(attachment.mediaType)) {
        return {attachment.mediaType, "8bit", attachment.octets, {}};
    }
    return binaryEntity(attachment);
}

OutlookMime::Entity OutlookMime::multipart(const QByteArray &type, const QList<Entity> &parts)
{
    const QByteArray boundary = m_boundary + '-' + QByteArray::number(++m_multiparts);
    QByteArray content;
    for (const Entity &part : parts) {
        content += "--" + boundary + "\r\nContent-Type: " + part.type
            + "\r\nContent-Transfer-Encoding: " + part.encoding + "\r\n";
        if (!part.disposition.isEmpty()) {
            content += "Content-Disposition: " + part.disposition + "\r\n";
        }
        content += "\r\n" + part.content + "\r\n";
    }
    return {type + "; boundary=\"" + boundary + '"', "8bit", content + "--" + boundary + "--\r\n", {}};
}

OutlookMime::Entity OutlookMime::bodyOf(const OutlookItem &item)
{
    const Entity plain = textEntity("plain", item.text, item.charset);
    if (item.html.octets.isEmpty()) {
        return plain;
    }
    const Entity html = textEntity("html", item.html, item.charset);
    return item.text.octets.isEmpty() ? html : multipart("multipart/alternative", {plain, html});
}

QList<OutlookMime::Entity> OutlookMime::partsOf(const OutlookItem &item)
{
    QList<Entity> parts{bodyOf(item)};
    const auto isStatus = [](const OutlookAttachment &one) { return one.mediaType.endsWith("delivery-status"); };
    if (item.isDeliveryReport() && !item.recipients.isEmpty() && std::ranges::none_of(item.attachments, isStatus)) {
        parts.append({"message/delivery-status", "8bit", outlookDeliveryStatus(item), {}});
    }
    for (const OutlookAttachment &attachment : item.attachments) {
        parts.append(attachmentEntity(attachment));
    }
    return parts;
}

// The fields of what is written here stand above those that came with the message, which stay as they are: readers of
// MIME take the first of a name, and signatures the last (RFC 6376 section 5.4.2).
QByteArray OutlookMime::messageOf(const OutlookItem &item, const QByteArray &rebuiltFrom)
{
    const QByteArray reportType = reportTypeOf(item);
    const QList<Entity> parts = partsOf(item);
    const Entity body = !reportType.isEmpty() ? multipart("multipart/report; report-type=" + reportType, parts)
        : parts.size() > 1                    ? multipart("multipart/mixed", parts)
                                              : parts.first();
    return RebuiltField.toByteArray() + ": " + rebuiltFrom + "\r\nContent-Type: " + body.type
        + "\r\nContent-Transfer-Encoding: " + body.encoding + "\r\n" + outlookHeader(item) + "\r\n" + body.content;
}

QByteArray OutlookMime::write()
{
    m_written.resize(m_items.size());
    for (qsizetype i = m_items.size(); i-- > 1;) { // what is attached stands behind what has it
        m_written[i] = messageOf(m_items.at(i), "outlook-msg");
    }
    return messageOf(m_items.constFirst(), m_rebuiltFrom);
}

} // namespace Indicia
