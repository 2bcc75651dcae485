// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outlookitem_p.h"

#include "asciiword.h"
#include "messagelimits.h"

#include <algorithm>
#include <array>

namespace Indicia {

namespace {

using Property = OutlookProperty;

/// Windows code pages that mail is written in, as IANA names them.
QByteArray charsetOf(qint32 codepage)
{
    struct Row
    {
        qint32 codepage;
        const char *charset;
    };
    constexpr auto rows = std::to_array<Row>(
        {{932, "shift_jis"}, {936, "gbk"}, {949, "euc-kr"}, {950, "big5"}, {20127, "us-ascii"}, {20866, "koi8-r"},
            {21866, "koi8-u"}, {50220, "iso-2022-jp"}, {51932, "euc-jp"}, {54936, "gb18030"}, {65001, "utf-8"}});
    if (codepage >= 1250 && codepage <= 1258) {
        return "windows-" + QByteArray::number(codepage);
    }
    if (codepage >= 28591 && codepage <= 28605) {
        return "iso-8859-" + QByteArray::number(codepage - 28590);
    }
    const auto *const row = std::ranges::find(rows, codepage, &Row::codepage);
    return row == rows.end() ? QByteArray("windows-1252") : QByteArray(row->charset);
}

/// The first of these that is an address of SMTP: within an organisation there is often an X.500 name.
QByteArray addressOf(const OutlookProperties &properties, std::initializer_list<Property> ids)
{
    for (const Property id : ids) {
        const QByteArray address = properties.text(id).octets.trimmed();
        if (address.contains('@') && !address.startsWith('/')) {
            return address;
        }
    }
    return {};
}

QByteArray mediaTypeOf(QByteArray tag)
{
    constexpr qsizetype longest = 127;
    tag = asciiLowered(tag.trimmed());
    const bool isToken = std::ranges::all_of(tag, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '/' || c == '-' || c == '.' || c == '+';
    });
    return isToken && tag.size() <= longest && tag.count('/') == 1 && !tag.startsWith('/') && !tag.endsWith('/')
        ? tag
        : QByteArray();
}

/// Reads the items of one file, each when its turn comes: nothing recurses.
class ItemReader
{
public:
    [[nodiscard]] std::expected<QList<OutlookItem>, OutlookFault> read(const CompoundStorage &file);

private:
    struct Ahead
    {
        CompoundStorage storage;
        OutlookProperties properties;
        int depth = 0;
    };

    [[nodiscard]] static OutlookItem itemOf(const OutlookProperties &properties);
    static void addRecipients(OutlookItem &item, const CompoundStorage &storage);
    void addAttachments(OutlookItem &item, const Ahead &from);
    void addAttachment(OutlookItem &item, const OutlookProperties &properties, int depth);

    QList<Ahead> m_items; ///< found so far; those that were read are the first
};

OutlookItem ItemReader::itemOf(const OutlookProperties &properties)
{
    OutlookItem item;
    item.messageClass = properties.text(Property::MessageClass).octets.toUpper();
    item.headers = properties.text(Property::TransportHeaders).octets;
    item.subject = properties.text(Property::Subject).octets;
    item.senderName = properties.text(Property::SenderName).octets;
    item.sender = addressOf(properties, {Property::SenderSmtpAddress, Property::SenderAddress});
    item.messageId = properties.text(Property::MessageId).octets;
    item.inReplyTo = properties.text(Property::InReplyTo).octets;
    item.references = properties.text(Property::References).octets;
    item.reportingMta = properties.text(Property::ReportingMta).octets;
    item.displayTo = properties.text(Property::DisplayTo).octets;
    item.date = properties.time(Property::SubmitTime);
    if (!item.date) {
        item.date = properties.time(Property::DeliveryTime);
    }
    item.text = properties.text(Property::Body);
    if (item.text.octets.trimmed().isEmpty()) {
        item.text = properties.text(Property::ReportText);
    }
    item.html = properties.text(Property::Html);
    if (item.html.octets.isEmpty()) {
        item.html = {properties.binary(Property::Html).value_or(QByteArray()).replace('\0', QByteArrayView()), false};
    }
    const auto internet = properties.number(Property::InternetCodepage);
    item.charset = charsetOf(internet ? *internet : properties.number(Property::MessageCodepage).value_or(0));
    return item;
}

void ItemReader::addRecipients(OutlookItem &item, const CompoundStorage &storage)
{
    for (const QByteArray &name : storage.names()) {
        if (!name.startsWith("__RECIP_VERSION1.0_") || item.recipients.size() >= Limits::outlookChildren) {
            continue;
        }
        const auto child = storage.storage(name);
        const auto properties
            = child ? OutlookProperties::read(*child, OutlookProperties::Header::Child) : std::nullopt;
        if (!properties) {
            continue;
        }
        OutlookRecipient recipient;
        const qint32 kind = properties->number(Property::RecipientType).value_or(1) & 0xf;
        recipient.kind = kind == 2 ? OutlookRecipient::Kind::Cc
            : kind == 3            ? OutlookRecipient::Kind::Bcc
                                   : OutlookRecipient::Kind::To;
        recipient.name = properties->text(Property::DisplayName).octets;
        recipient.address
            = addressOf(*properties, {Property::SmtpAddress, Property::EmailAddress, Property::DisplayName});
        recipient.remoteMta = properties->text(Property::RemoteMta).octets;
        recipient.supplementary = properties->text(Property::SupplementaryInfo).octets;
        recipient.status = properties->number(Property::ReportStatus);
        item.recipients.append(recipient);
    }
}

void ItemReader::addAttachment(OutlookItem &item, const OutlookProperties &properties, int depth)
{
    OutlookAttachment attachment;
    attachment.name = properties.text(Property::AttachLongFileName).octets;
    if (attachment.name.isEmpty()) {
        attachment.name = properties.text(Property::AttachFileName).octets;
    }
    attachment.mediaType = mediaTypeOf(properties.text(Property::AttachMimeTag).octets);
    if (const auto storage = properties.object(Property::AttachData)) {
        const bool isTaken = depth < Limits::embeddedMessages && m_items.size() < Limits::outlookItems;
        const auto inner
            = isTaken ? OutlookProperties::read(*storage, OutlookProperties::Header::EmbeddedItem) : std::nullopt;
        if (inner) { // else it is of another kind, such as a picture that a document drew
            attachment.item = static_cast<int>(m_items.size());
            m_items.append({*storage, *inner, depth + 1});
        }
    } else if (const auto size = properties.binarySize(Property::AttachData)) {
        const bool isRead = attachment.mediaType.startsWith("text/") || attachment.mediaType.startsWith("message/")
            || asciiLowered(attachment.name).endsWith(".eml");
        if (isRead || *size <= Limits::outlookAttachmentOctets) {
            attachment.octets = properties.binary(Property::AttachData).value_or(QByteArray());
        } else {
            attachment.leftOut = *size;
        }
    }
    item.attachments.append(attachment);
}

void ItemReader::addAttachments(OutlookItem &item, const Ahead &from)
{
    for (const QByteArray &name : from.storage.names()) {
        if (!name.startsWith("__ATTACH_VERSION1.0_") || item.attachments.size() >= Limits::outlookChildren) {
            continue;
        }
        const auto child = from.storage.storage(name);
        if (const auto properties
            = child ? OutlookProperties::read(*child, OutlookProperties::Header::Child) : std::nullopt) {
            addAttachment(item, *properties, from.depth);
        }
    }
}

std::expected<QList<OutlookItem>, OutlookFault> ItemReader::read(const CompoundStorage &file)
{
    const auto properties = OutlookProperties::read(file, OutlookProperties::Header::Item);
    if (!properties) {
        return std::unexpected(OutlookFault::NotAMessage);
    }
    m_items.append({file, *properties, 0});
    QList<OutlookItem> items;
    while (items.size() < m_items.size()) {
        const Ahead next = m_items.at(items.size());
        OutlookItem item = itemOf(next.properties);
        addRecipients(item, next.storage);
        addAttachments(item, next);
        items.append(std::move(item));
    }
    if (file.exhausted()) { // what was left out may be what decides
        return std::unexpected(OutlookFault::TooLarge);
    }
    return items;
}

} // namespace

std::expected<QList<OutlookItem>, OutlookFault> readOutlookItems(const CompoundStorage &file)
{
    return ItemReader().read(file);
}

} // namespace Indicia
