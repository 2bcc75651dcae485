// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bouncetexts.h"

#include "htmltext.h"
#include "inlineoriginal.h"
#include "messagelimits.h"
#include "octets.h"
#include "statusfields.h"

#include <algorithm>

namespace Indicia {

namespace {

/// Text parts that are read; bouncers write one, at times one for each language.
constexpr int textParts = 8;

/// Whether nothing but ASCII can stand in @p words, whatever their charset: no octet above it, and no escape, by
/// which ISO-2022-JP and its kin (RFC 1468, RFC 1557) leave it.
[[nodiscard]] bool isAsciiAlone(QByteArrayView words)
{
    constexpr char escape = '\x1b';
    qsizetype at = 0;
    for (; words.size() - at >= Octets::Width; at += Octets::Width) {
        const Octets::Vector octets = Octets::load(words.data() + at);
        if (Octets::firstTrue((octets < 0) | (octets == escape)) < Octets::Width) {
            return false;
        }
    }
    return std::ranges::none_of(
        words.sliced(at), [](char c) { return static_cast<signed char>(c) < 0 || c == escape; });
}

/// Whether a charset that ASCII shows through has to be known to read @p words.
[[nodiscard]] bool needsCharset(const QByteArray &charset, QByteArrayView words)
{
    if (charset == "utf-7" || charset == "hz-gb-2312" || charset == "hz") {
        return true; // ASCII stands for other letters (RFC 2152, RFC 1843)
    }
    if (charset == "utf-8" || charset == "utf8" || isAsciiAlone(words)) {
        return false;
    }
    const bool declared = !charset.isEmpty() && charset != "us-ascii" && charset != "ascii";
    return declared || !QUtf8StringView(words).isValidUtf8();
}

/// @p text, which knows where its words end.
[[nodiscard]] BounceText withWordsEnd(BounceText text)
{
    if (const std::optional<qsizetype> announcement = findAnnouncement(text)) {
        text.setWordsEnd(*announcement);
    }
    return text;
}

/// The part's octets, or where its charset says what they are, its text as UTF-8. An original that is quoted below the
/// words keeps its octets: signatures cover them.
[[nodiscard]] BounceText textOf(const Message &message, int part)
{
    const MimePart &mime = message.parts().at(part);
    const bool wide
        = mime.charset.startsWith("utf-16") || mime.charset.startsWith("utf-32") || mime.charset.startsWith("ucs-");
    const auto decoded
        = [&] { return BounceText(message.decodedText(part, Limits::decodedTextOctets).toUtf8(), mime.body, false); };
    if (wide) {
        return withWordsEnd(decoded());
    }
    const bool encoded = mime.transferEncoding == "base64" || mime.transferEncoding == "quoted-printable"
        || mime.transferEncoding.contains("uu");
    BounceText text(message.decodedBody(part, Limits::decodedTextOctets), mime.body, !encoded);
    const std::optional<qsizetype> announcement = findAnnouncement(text);
    const qsizetype words = announcement ? *announcement : text.lineCount();
    if (!needsCharset(mime.charset, text.between(0, words))) {
        text.setWordsEnd(words);
        return text;
    }
    const BounceText read = decoded();
    if (!announcement) {
        return withWordsEnd(read);
    }
    QByteArray both = read.between(0, words).toByteArray();
    both += text.between(words, text.lineCount());
    return withWordsEnd(BounceText(both, mime.body, false));
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
    return std::ranges::none_of(fields, [](const StatusField &field) { return field.known != StatusName::Other; });
}

[[nodiscard]] bool namesSomebody(const BounceText &text)
{
    return text.between(0, text.wordsEnd()).contains('@');
}

enum class Pages {
    All,
    Alternative, ///< those that say the same as a plain text does (RFC 2046 section 5.1.4)
};

/// The words of the HTML parts.
[[nodiscard]] QList<BounceText> pagesOf(const Message &message, Pages wanted)
{
    QList<BounceText> pages;
    const QList<MimePart> &parts = message.parts();
    for (int i = 0; i < parts.size() && pages.size() < textParts; ++i) {
        const MimePart &part = parts.at(i);
        const bool isAlternative = part.parent >= 0 && parts.at(part.parent).mediaType == "multipart/alternative";
        if (part.mediaType != "text/html" || (wanted == Pages::Alternative && !isAlternative)) {
            continue;
        }
        const QByteArray octets = message.decodedBody(i, Limits::decodedTextOctets);
        const QByteArray html
            = needsCharset(part.charset, octets) ? message.decodedText(i, Limits::decodedTextOctets).toUtf8() : octets;
        pages.append(withWordsEnd(BounceText(htmlWords(html), part.body, false)));
    }
    return pages;
}

} // namespace

QList<BounceText> readBounceTexts(const Message &message)
{
    QList<BounceText> texts;
    const QList<MimePart> &parts = message.parts();
    for (int i = 0; i < parts.size() && texts.size() < textParts; ++i) {
        const QByteArray &type = parts.at(i).mediaType;
        const bool alone = parts.size() == 1 && type != "text/html" && !type.startsWith("application/")
            && !type.startsWith("image/");
        if (type == "text/plain" || alone || isMislabelled(message, i)) {
            texts.append(textOf(message, i));
        }
    }
    const bool hasWords = std::ranges::any_of(texts, &BounceText::hasWords);
    if (hasWords && std::ranges::any_of(texts, namesSomebody)) {
        return texts;
    }
    QList<BounceText> pages = pagesOf(message, hasWords ? Pages::Alternative : Pages::All);
    const bool saysMore
        = hasWords ? std::ranges::any_of(pages, namesSomebody) : std::ranges::any_of(pages, &BounceText::hasWords);
    if (saysMore) {
        // "This message needs a program that shows HTML"
        texts.removeIf([](const BounceText &text) { return !text.hasWords(); });
        pages.append(texts);
        return pages;
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
