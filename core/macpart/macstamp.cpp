// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "macstamp.h"

#include "dkimtags.h"
#include "domainname.h"

#include <algorithm>

namespace Indicia {

namespace {

constexpr qsizetype foldColumn = 76;

QByteArray withoutSpace(QByteArrayView text)
{
    QByteArray result;
    result.reserve(text.size());
    std::ranges::copy_if(
        text, std::back_inserter(result), [](char c) { return c != ' ' && c != '\t' && c != '\r' && c != '\n'; });
    return result;
}

/// The octets of @p text where it is the base64 that a writer makes of @p size octets, and no other spelling of it.
std::optional<QByteArray> octets(const QByteArray &text, qsizetype size)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != size || decoded.decoded.toBase64() != text) {
        return {};
    }
    return decoded.decoded;
}

std::optional<qint64> number(const QByteArray &text, qsizetype digits)
{
    const bool isNumber = !text.isEmpty() && text.size() <= digits
        && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; })
        && (text.size() == 1 || text.front() != '0');
    return isNumber ? std::optional(text.toLongLong()) : std::nullopt;
}

std::optional<QList<QByteArray>> recipientsOf(const QByteArray &text)
{
    QList<QByteArray> result;
    if (text.size() > MaxMacRecipients * (MacRecipientOctets * 4 / 3 + 1)) {
        return {};
    }
    for (const QByteArray &item : text.split(':')) {
        const auto digest = octets(item, MacRecipientOctets);
        if (!digest || result.size() == MaxMacRecipients) {
            return {};
        }
        result.append(*digest);
    }
    return result;
}

/// Takes the values of the tags one by one, and notes the first thing that is wrong.
class Reader
{
public:
    Reader(const DkimTags &tags, MacStamp &stamp) : m_tags(tags), m_stamp(stamp) { }

    void read()
    {
        m_stamp.domain = normalizedDomain(text("d"));
        if (text("v") != "1") {
            fail(MacStampFault::UnsupportedVersion);
            return;
        }
        if (text("a") != "hmac-sha256") {
            fail(MacStampFault::UnsupportedAlgorithm);
            return;
        }
        for (const char *name : {"d", "k", "t", "n", "mi", "fr", "da", "b"}) {
            if (!m_tags.find(name)) {
                fail(MacStampFault::MissingTag);
                return;
            }
        }
        m_stamp.keyNumber = static_cast<int>(take(number(text("k"), 1)));
        m_stamp.time = std::chrono::sys_seconds(std::chrono::seconds(take(number(text("t"), 12))));
        m_stamp.nonce = take(octets(text("n"), MacNonceOctets));
        m_stamp.messageId = take(octets(text("mi"), MacDigestOctets));
        m_stamp.from = take(octets(text("fr"), MacDigestOctets));
        m_stamp.date = take(octets(text("da"), MacDigestOctets));
        m_stamp.mac = take(octets(text("b"), MacOctets));
        if (m_tags.find("bh")) {
            m_stamp.bodyHash = take(octets(text("bh"), MacBodyHashOctets));
        }
        if (m_tags.find("rh")) {
            m_stamp.recipients = take(recipientsOf(text("rh")));
        }
        if (!isFullyQualified(m_stamp.domain)) {
            fail(MacStampFault::BadValue);
        }
    }

private:
    [[nodiscard]] QByteArray text(QByteArrayView name) const { return withoutSpace(m_tags.value(name)); }
    void fail(MacStampFault fault) { m_stamp.fault = m_stamp.fault.value_or(fault); }
    template <typename Value>
    Value take(const std::optional<Value> &value)
    {
        if (!value) {
            fail(MacStampFault::BadValue);
        }
        return value.value_or(Value());
    }

    const DkimTags &m_tags;
    MacStamp &m_stamp;
};

QByteArray recipientList(const QList<QByteArray> &recipients)
{
    QByteArray text;
    for (const QByteArray &recipient : recipients) {
        text += (text.isEmpty() ? "" : ":") + recipient.toBase64();
    }
    return text;
}

/// Appends @p text to the last line of @p field, or to a new one where it does not fit.
void append(QByteArray &field, const QByteArray &text, const QByteArray &lineEnd)
{
    const qsizetype lineStart = field.lastIndexOf(lineEnd.back()) + 1;
    if (field.size() - lineStart + text.size() + 1 > foldColumn) {
        field += lineEnd + '\t' + text;
    } else {
        field += ' ' + text;
    }
}

} // namespace

MacStamp readMacStamp(QByteArrayView value)
{
    MacStamp stamp;
    const auto tags = DkimTags::parse(value);
    if (!tags) {
        stamp.fault = MacStampFault::Malformed;
        return stamp;
    }
    for (const DkimTag &tag : tags->all()) {
        if (tag.name != "b") {
            stamp.covered += tag.name.toByteArray() + '=' + withoutSpace(tag.value) + ';';
        }
    }
    Reader(*tags, stamp).read();
    return stamp;
}

QByteArray coveredTags(const MacStamp &stamp)
{
    QByteArray text = "v=1;a=hmac-sha256;d=" + stamp.domain + ";k=" + QByteArray::number(stamp.keyNumber) + ";t="
        + QByteArray::number(qint64(stamp.time.time_since_epoch().count())) + ";n=" + stamp.nonce.toBase64() + ';';
    if (!stamp.bodyHash.isEmpty()) {
        text += "bh=" + stamp.bodyHash.toBase64() + ';';
    }
    text += "mi=" + stamp.messageId.toBase64() + ";fr=" + stamp.from.toBase64() + ";da=" + stamp.date.toBase64() + ';';
    if (!stamp.recipients.isEmpty()) {
        text += "rh=" + recipientList(stamp.recipients) + ';';
    }
    return text;
}

QByteArray writeMacField(const MacStamp &stamp, const QByteArray &lineEnd)
{
    QByteArray field = QByteArray(MacFieldName) + ':';
    QList<QByteArray> tags = stamp.covered.split(';');
    tags.removeLast(); // behind the last semicolon
    for (const QByteArray &tag : tags) {
        const QList<QByteArray> items = tag.split(':');
        for (qsizetype i = 0; i < items.size(); ++i) { // a long list is folded at its colons
            append(field, items.at(i) + (i + 1 < items.size() ? ':' : ';'), lineEnd);
        }
    }
    append(field, "b=" + stamp.mac.toBase64(), lineEnd);
    return field;
}

} // namespace Indicia
