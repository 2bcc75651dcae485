// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "message.h"

#include "addresses_p.h"
#include "asciiword.h"
#include "encodedwords_p.h"
#include "headerscanner_p.h"
#include "mailtime.h"
#include "mediatypes_p.h"
#include "messagelimits.h"
#include "messagescanner_p.h"
#include "texts_p.h"
#include "transferencoding_p.h"
#include "unfold_p.h"

#include <algorithm>

namespace Indicia {

namespace {

constexpr qsizetype usualFields = 8; // of one name

/// The length first: it tells most names apart without a look at them, and every check asks for a few dozen fields.
bool isNamed(const HeaderField &field, const QByteArray &document, QByteArrayView name)
{
    return field.nameLength == name.size() && sameOctets(document.constData() + field.offset, name.data(), name.size());
}

} // namespace

Message Message::parse(QByteArray bytes, Reading reading, Origin origin)
{
    const ByteRange whole{0, 0, bytes.size()};
    return MessageScanner::scan(bytes, whole, lineEndOf(bytes), reading, origin == Origin::Store);
}

QByteArrayView Message::bytes() const
{
    return view(m_range);
}

QByteArrayView Message::view(const ByteRange &range) const
{
    if (range.document != m_range.document) {
        return {};
    }
    const qint64 begin = std::clamp<qint64>(range.offset, 0, m_document.size());
    const qint64 length = std::clamp<qint64>(range.length, 0, m_document.size() - begin);
    return QByteArrayView(m_document).sliced(begin, length);
}

const Oddity *Message::oddity(Oddity::Kind kind) const
{
    const auto found = std::ranges::find(m_oddities, kind, &Oddity::kind);
    return found == m_oddities.end() ? nullptr : &*found;
}

QByteArrayView Message::name(const HeaderField &field) const
{
    return QByteArrayView(m_document).sliced(field.offset, field.nameLength);
}

QByteArrayView Message::rawValue(const HeaderField &field) const
{
    const QByteArrayView whole = QByteArrayView(m_document).sliced(field.offset, field.length);
    QByteArrayView value = whole.first(std::min<qsizetype>(whole.size(), Limits::fieldOctets)).sliced(field.valueStart);
    if (value.size() + field.valueStart == whole.size()) {
        const bool isEnded = !value.isEmpty() && value.back() == m_lineEnd;
        const bool isCrlf = isEnded && m_lineEnd == '\n' && value.size() > 1 && value[value.size() - 2] == '\r';
        value.chop(isCrlf ? 2 : isEnded ? 1 : 0);
    }
    return value;
}

QByteArray Message::value(const HeaderField &field) const
{
    return unfolded(rawValue(field));
}

ByteRange Message::range(const HeaderField &field) const
{
    return {m_range.document, field.offset, field.length};
}

const HeaderField *Message::first(QByteArrayView fieldName) const
{
    const auto found = std::ranges::find_if(
        m_fields, [this, fieldName](const HeaderField &field) { return isNamed(field, m_document, fieldName); });
    return found == m_fields.end() ? nullptr : &*found;
}

QList<const HeaderField *> Message::all(QByteArrayView fieldName) const
{
    QList<const HeaderField *> found;
    for (const HeaderField &field : m_fields) {
        if (isNamed(field, m_document, fieldName)) {
            found.reserve(usualFields);
            found.append(&field);
        }
    }
    return found;
}

QByteArray Message::firstValue(QByteArrayView fieldName) const
{
    const HeaderField *field = first(fieldName);
    return field ? value(*field) : QByteArray();
}

Hostile Message::decoded(const HeaderField &field) const
{
    return Hostile(decodeEncodedWords(value(field)));
}

QList<QByteArray> Message::addresses(const HeaderField &field) const
{
    return parseAddresses(value(field));
}

std::optional<std::chrono::sys_seconds> Message::date() const
{
    const HeaderField *field = first("Date");
    const MailTime date = field ? readMailTime(rawValue(*field)) : MailTime();
    switch (date.result) {
    case MailTime::Result::Read:
        return date.time;
    case MailTime::Result::NoDate:
    case MailTime::Result::Impossible:
        return std::nullopt;
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

// msg-id = "<" id-left "@" id-right ">" (RFC 5322 section 3.6.4). Long ones are folded in the middle by some programs,
// so white space inside is taken out.
QByteArray Message::messageId() const
{
    const QByteArray value = firstValue("Message-ID");
    const qsizetype open = value.indexOf('<');
    const qsizetype close = value.indexOf('>', open + 1);
    QByteArray id = open >= 0 && close > open ? value.sliced(open, close - open + 1) : value;
    id.removeIf([](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    return id;
}

QList<HeaderField> Message::partFields(int part) const
{
    if (part <= 0 || part >= m_parts.size()) {
        return part == 0 ? m_fields : QList<HeaderField>();
    }
    const ByteRange &header = m_parts.at(part).header;
    const auto lineEnd = static_cast<LineEnd>(m_lineEnd);
    Oddities ignored(m_range.document); // they were noted when the message was read
    const qint64 end = header.offset + header.length;
    LineReader reader(m_document, header.offset, end, lineEnd);
    return HeaderScanner(reader, HeaderScanner::Block::Part, nullptr, ignored).scan();
}

QByteArray Message::decodedBody(int part, qint64 limit) const
{
    if (part < 0 || part >= m_parts.size()) {
        return {};
    }
    const MimePart &found = m_parts.at(part);
    return decodeTransfer(transferEncodingOf(found.transferEncoding), view(found.body), limit);
}

QString Message::decodedText(int part, qint64 limit) const
{
    if (part < 0 || part >= m_parts.size()) {
        return {};
    }
    return decodeCharset(m_parts.at(part).charset, decodedBody(part, limit));
}

Message Message::embedded(int part, int documentNumber) const
{
    if (part < 0 || part >= m_parts.size()) {
        return {};
    }
    const MimePart &found = m_parts.at(part);
    if (!isMessage(found.mediaType) && !isMessageHeader(found.mediaType)) {
        return {};
    }
    switch (transferEncodingOf(found.transferEncoding)) {
    case TransferEncoding::Base64:
    case TransferEncoding::QuotedPrintable: {
        const QByteArray decoded = decodedBody(part, Limits::messageOctets);
        const ByteRange whole{documentNumber, 0, decoded.size()};
        return MessageScanner::scan(decoded, whole, lineEndOf(decoded), m_reading, m_rebuilt);
    }
    case TransferEncoding::Identity:
    case TransferEncoding::Opaque:
    case TransferEncoding::Unknown:
        return embedded(found.body);
    }
    Q_UNREACHABLE_RETURN({});
}

Message Message::embedded(const ByteRange &range) const
{
    if (range.document != m_range.document) {
        return {};
    }
    const qint64 begin = std::clamp<qint64>(range.offset, 0, m_document.size());
    const qint64 length = std::clamp<qint64>(range.length, 0, m_document.size() - begin);
    const ByteRange inner{range.document, begin, length};
    return MessageScanner::scan(m_document, inner, static_cast<LineEnd>(m_lineEnd), m_reading, m_rebuilt);
}

} // namespace Indicia
