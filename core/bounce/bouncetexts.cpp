// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bouncetexts.h"

#include "htmltext.h"
#include "inlineoriginal.h"
#include "messagelimits.h"
#include "statusfields.h"

#include <algorithm>

namespace Indicia {

namespace {

/// Text parts that are read; bouncers write one, at times one for each language.
constexpr int textParts = 8;

/// The part's octets, or where its charset is none that ASCII shows through, its text as UTF-8.
[[nodiscard]] BounceText textOf(const Message &message, int part)
{
    const MimePart &mime = message.parts().at(part);
    const bool wide
        = mime.charset.startsWith("utf-16") || mime.charset.startsWith("utf-32") || mime.charset.startsWith("ucs-");
    const bool encoded = mime.transferEncoding == "base64" || mime.transferEncoding == "quoted-printable"
        || mime.transferEncoding.contains("uu");
    const QByteArray bytes = wide ? message.decodedText(part, Limits::decodedTextOctets).toUtf8()
                                  : message.decodedBody(part, Limits::decodedTextOctets);
    return BounceText(bytes, mime.body, !wide && !encoded);
}

void append(QList<BounceText> &texts, BounceText text)
{
    if (const std::optional<InlineOriginal> original = findInlineOriginal(text)) {
        text.setWordsEnd(original->announcement);
    }
    texts.append(text);
}

/// Whether a part's text cannot begin with a brace, as its first octet tells without decoding: only base64 and its kin
/// write letters otherwise, quoted-printable marks what it does.
[[nodiscard]] bool beginsOtherwise(const Message &message, const MimePart &part, qint64 looked)
{
    const bool isLiteral = part.transferEncoding.isEmpty() || part.transferEncoding == "7bit"
        || part.transferEncoding == "8bit" || part.transferEncoding == "quoted-printable";
    const QByteArrayView body = message.view(part.body);
    const QByteArrayView text = body.first(std::min<qsizetype>(body.size(), looked)).trimmed();
    return isLiteral && !text.isEmpty() && text.front() != '{' && text.front() != '=';
}

/// Some label the words for people as the report, and put the report beside them: a block without a field of RFC 3464.
[[nodiscard]] bool isMislabelled(const Message &message, int part)
{
    if (!message.parts().at(part).mediaType.endsWith("/delivery-status")) {
        return false;
    }
    const QList<StatusField> fields
        = statusFields(message.decodedBody(part, Limits::decodedTextOctets), StatusForm::InText);
    return std::ranges::none_of(fields, [](const StatusField &field) { return isDeliveryStatusName(field.name); });
}

} // namespace

QList<BounceText> readBounceTexts(const Message &message)
{
    QList<BounceText> texts;
    const QList<MimePart> &parts = message.parts();
    bool hasWords = false;
    for (int i = 0; i < parts.size() && texts.size() < textParts; ++i) {
        const QByteArray &type = parts.at(i).mediaType;
        const bool alone = parts.size() == 1 && type != "text/html" && !type.startsWith("application/")
            && !type.startsWith("image/");
        if (type == "text/plain" || alone || isMislabelled(message, i)) {
            append(texts, textOf(message, i));
            hasWords = hasWords || texts.constLast().hasWords();
        }
    }
    for (int i = 0; !hasWords && i < parts.size() && texts.size() < textParts; ++i) {
        if (parts.at(i).mediaType == "text/html") {
            const QByteArray html = message.decodedBody(i, Limits::decodedTextOctets);
            append(texts, BounceText(htmlWords(html), parts.at(i).body, false));
        }
    }
    return texts;
}

bool beginsWithJson(const Message &message)
{
    constexpr qint64 looked = 64;
    const QList<MimePart> &parts = message.parts();
    for (int i = 0; i < parts.size() && i < textParts; ++i) {
        const QByteArray &type = parts.at(i).mediaType;
        if ((type == "text/plain" || parts.size() == 1) && !beginsOtherwise(message, parts.at(i), looked)
            && message.decodedBody(i, looked).trimmed().startsWith('{')) {
            return true;
        }
    }
    return false;
}

} // namespace Indicia
