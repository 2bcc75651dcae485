// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "returnedoriginal.h"

#include "asciiword.h"
#include "inlineoriginal.h"
#include "mailboxscan.h"
#include "messagelimits.h"

#include <algorithm>
#include <array>

namespace Indicia {

namespace {

/// The number of the document that an original which had to be decoded first becomes (see ByteRange).
constexpr int decodedDocument = 1;

constexpr std::array<QByteArrayView, 4> wholeMessages{
    "message/rfc822", "message/global", "text/rfc822", "message/news"};
constexpr std::array<QByteArrayView, 5> headersOnly{"text/rfc822-headers", "text/rfc822-header",
    "message/rfc822-headers", "message/global-headers", "text/rfc822headers"};

/// Parts looked at where a report returns several messages.
constexpr qsizetype mostCandidates = 8;

/// The parts that can be the original: those behind the report, side by side; else the first at all.
[[nodiscard]] QList<int> findParts(const Message &message)
{
    QList<int> behind;
    int first = -1;
    bool reportSeen = false;
    const QList<MimePart> &parts = message.parts();
    for (int i = 1; i < parts.size() && behind.size() < mostCandidates; ++i) {
        const QByteArray &type = parts.at(i).mediaType;
        reportSeen = reportSeen || type.endsWith("delivery-status");
        if (!std::ranges::contains(wholeMessages, QByteArrayView(type))
            && !std::ranges::contains(headersOnly, QByteArrayView(type))) {
            continue;
        }
        first = first < 0 ? i : first;
        if (reportSeen && (behind.isEmpty() || parts.at(i).parent == parts.at(behind.constFirst()).parent)) {
            behind.append(i);
        }
    }
    return behind.isEmpty() && first >= 0 ? QList<int>{first} : behind;
}

[[nodiscard]] bool isReported(const QByteArray &address, const QList<BounceRecipient> &recipients)
{
    constexpr qsizetype mostCompared = 32;
    return std::ranges::any_of(
        recipients.first(qMin(recipients.size(), mostCompared)), [&address](const BounceRecipient &recipient) {
            return sameMailbox(address, recipient.address) || sameMailbox(address, recipient.originalAddress);
        });
}

/// Whether @p original is for one of @p recipients, as far as its header tells.
[[nodiscard]] bool isFor(const Message &original, const QList<BounceRecipient> &recipients)
{
    for (const char *name : {"To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To"}) {
        for (const HeaderField *field : original.all(name)) {
            const QList<QByteArray> addresses = original.addresses(*field);
            if (std::ranges::any_of(
                    addresses, [&](const QByteArray &address) { return isReported(address, recipients); })) {
                return true;
            }
        }
    }
    return false;
}

/// Of several, the one that the report is about: anybody can put a letter beside it that was really sent.
[[nodiscard]] int choosePart(const Message &message, const QList<BounceRecipient> &recipients)
{
    const QList<int> parts = findParts(message);
    if (parts.size() > 1) {
        for (const int part : parts) {
            if (isFor(message.embedded(part, decodedDocument), recipients)) {
                return part;
            }
        }
    }
    return parts.isEmpty() ? -1 : parts.constFirst();
}

[[nodiscard]] bool isBlank(QByteArrayView bytes)
{
    return std::ranges::all_of(bytes, [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
}

[[nodiscard]] bool endsTruncated(QByteArrayView body)
{
    constexpr qsizetype tail = 200;
    const QByteArray end = asciiLowered(body.last(qMin(body.size(), tail)));
    return end.contains("message truncated") || end.contains("body omitted") || end.contains("remainder of message")
        || end.contains("[truncated]");
}

/// A multipart original whose own last delimiter never came was cut off on the way back.
[[nodiscard]] bool isUnclosed(const Message &original)
{
    return std::ranges::any_of(original.parts(), [](const MimePart &part) { return part.truncated; });
}

[[nodiscard]] OriginalExtent extentOf(const Message &original, QByteArrayView mediaType)
{
    const QByteArrayView body = original.view(original.body());
    if (std::ranges::contains(headersOnly, mediaType) || isBlank(body)) {
        return OriginalExtent::HeadersOnly;
    }
    return isUnclosed(original) || endsTruncated(body) ? OriginalExtent::Truncated : OriginalExtent::Full;
}

/// @p bytes, which had to be decoded, as a message with a document of its own: opened like an encoded part, which is
/// what it came out of.
[[nodiscard]] Message decodedMessage(QByteArrayView bytes)
{
    const QByteArray part = "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n";
    return Message::parse(part + bytes.toByteArray().toBase64()).embedded(0, decodedDocument);
}

/// A part that is a file to whoever attached it (RFC 2046 section 4.5.1), and begins as a message does.
[[nodiscard]] bool isAttachedMessage(const Message &message, int part)
{
    constexpr qint64 looked = 8 * 1024;
    const MimePart &mime = message.parts().at(part);
    if (mime.mediaType != "application/octet-stream" && mime.mediaType != "application/eml") {
        return false;
    }
    return beginsWithHeader(BounceText(message.decodedBody(part, looked), mime.body, false));
}

[[nodiscard]] ReturnedOriginal attachedOriginal(const Message &message)
{
    const auto parts = static_cast<int>(message.parts().size());
    int looked = 0;
    for (int part = 1; part < parts && looked < mostCandidates; ++part) {
        const MimePart &mime = message.parts().at(part);
        looked += mime.mediaType.startsWith("application/") ? 1 : 0;
        if (!isAttachedMessage(message, part)) {
            continue;
        }
        const bool isEncoded = mime.transferEncoding == "base64" || mime.transferEncoding == "quoted-printable";
        ReturnedOriginal original;
        original.message = isEncoded ? decodedMessage(message.decodedBody(part, Limits::messageOctets))
                                     : message.embedded(mime.body);
        original.source = mime.body;
        original.extent = extentOf(original.message, "message/rfc822");
        return original;
    }
    return {};
}

[[nodiscard]] ReturnedOriginal markedOriginal(const QList<BounceText> &texts)
{
    for (const BounceText &text : texts) {
        if (const std::optional<MarkedOriginal> found = findMarkedOriginal(text)) {
            ReturnedOriginal original;
            original.inlineInText = true;
            original.extent = found->extent;
            original.source = text.range(found->begin, found->end);
            original.message = decodedMessage(found->octets);
            return original;
        }
    }
    return {};
}

} // namespace

ReturnedOriginal returnedPart(const Message &message, const QList<BounceRecipient> &recipients)
{
    const int part = choosePart(message, recipients);
    if (part < 0) {
        return {};
    }
    ReturnedOriginal original;
    original.message = message.embedded(part, decodedDocument);
    if (original.message.fields().isEmpty()) {
        return {};
    }
    original.source = message.parts().at(part).body;
    original.extent = extentOf(original.message, message.parts().at(part).mediaType);
    return original;
}

ReturnedOriginal quotedOriginal(const Message &message, const QList<BounceText> &texts)
{
    for (const BounceText &text : texts) {
        if (text.wordsEnd() == text.lineCount()) { // it was looked for already
            continue;
        }
        const std::optional<InlineOriginal> found = findInlineOriginal(text);
        if (!found || found->extent == OriginalExtent::None) {
            continue;
        }
        ReturnedOriginal original;
        original.inlineInText = true;
        original.extent = found->extent;
        original.source = text.range(found->begin, found->end);
        original.message = text.isVerbatim() ? message.embedded(original.source)
                                             : decodedMessage(text.between(found->begin, found->end));
        return original;
    }
    return {};
}

ReturnedOriginal disguisedOriginal(const Message &message, const QList<BounceText> &texts)
{
    ReturnedOriginal attached = attachedOriginal(message);
    return attached.exists() ? attached : markedOriginal(texts);
}

} // namespace Indicia
