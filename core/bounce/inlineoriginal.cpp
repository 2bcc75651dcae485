// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inlineoriginal.h"

#include "asciiword.h"
#include "phrases.h"

namespace Indicia {

namespace {

/// Lines between an announcement and the header that it announces.
constexpr qsizetype announcementReach = 6;
/// Lines in which the copy must begin: see BounceText::wordsEnd().
constexpr qsizetype searchedLines = 20'000;
/// Announcements that are followed up: more than a few is no bounce, but somebody's attempt to keep us busy.
constexpr int announcementsTried = 20;
/// Lines of a block that are looked at to tell whether it is a header.
constexpr qsizetype headerProbe = 200;
/// Lines that are no fields, yet may stand in a header: folds that lost their indentation.
constexpr int brokenFolds = 3;

/// What a line announces the original with, in lower case, without the dashes around it.
constexpr PhraseSet announcements{std::to_array<QByteArrayView>({"below this line is a copy of",
    "below the next line is a copy", "below this line is the original", "attachment is a copy of the message",
    "this is a copy of", "this is a copy of your message", "the header of the original message",
    "the headers of the original message", "header of the original message", "original message follows",
    "the original message follows", "unsent message follows", "message header follows", "message headers follow",
    "message headers:", "message text follows", "message follows", "returned message follows", "returned mail follows",
    "original message header", "begin headers", "a copy of the original message", "copy of the original message",
    "included is a copy of the message", "your message reads", "your original message",
    "a summary of the undelivered message", "the first 50 lines of your original message", "the body of the message is",
    "mensaje original adjunto", "header of the message", "the headers of the message", "returned message",
    "ursprüngliche nachrichtenkopfzeilen", "ursprüngliche kopfzeilen", "en-têtes de message",
    "oorspronkelijke berichtkoppen", "encabezados de mensajes originales", "intestazioni originali del messaggio",
    "cabeçalhos de mensagem originais", "cabeçalhos da mensagem original", "元のメッセージ ヘッダー", "原始邮件头",
    "原始郵件標頭", "исходные заголовки сообщения", "oryginalne nagłówki wiadomości", "původní záhlaví zprávy",
    "ursprungliga meddelandehuvuden", "oprindelige brevhoveder", "opprinnelige meldingshoder",
    "alkuperäisen viestin otsikot", "en-têtes du message d", "en-têtes de message d", "mensaje original",
    "messaggio originale", "mensagem original", "ursprüngliche nachricht", "message d'origine",
    "oorspronkelijk bericht", "исходное сообщение", "元のメッセージ", "原始邮件", "original message as received",
    "possibly truncated original message", "original message headers"})};

/// Fields that nearly every message has and other texts do not.
constexpr std::array<QByteArrayView, 23> headerNames{"received", "return-path", "from", "to", "cc", "subject", "date",
    "message-id", "mime-version", "content-type", "reply-to", "sender", "dkim-signature", "x-mailer",
    "content-transfer-encoding", "delivered-to", "references", "arc-seal", "arc-message-signature",
    "arc-authentication-results", "authentication-results", "x-received", "x-google-dkim-signature"};
/// Fields without which a block is a summary rather than a header.
constexpr std::array<QByteArrayView, 5> transportNames{
    "received", "return-path", "message-id", "dkim-signature", "arc-seal"};

constexpr PhraseSet truncations{std::to_array<QByteArrayView>({"remainder of message body omitted", "message truncated",
    "only the first", "(truncated)", "message body omitted", "text truncated", "has been truncated", "truncated by"})};

/// What stands around an announcement.
[[nodiscard]] constexpr bool isDash(char c)
{
    switch (c) {
    case '-':
    case '|':
    case '*':
    case '=':
    case '>':
    case '#':
    case '_':
    case '.':
    case ' ':
    case '\t':
        return true;
    default:
        return false;
    }
}

[[nodiscard]] QByteArrayView withoutDashes(QByteArrayView line)
{
    qsizetype begin = 0;
    while (begin < line.size() && isDash(line[begin])) {
        ++begin;
    }
    qsizetype end = line.size();
    while (end > begin && isDash(line[end - 1])) {
        --end;
    }
    return line.sliced(begin, end - begin);
}

[[nodiscard]] bool announces(QByteArrayView lowerLine)
{
    if (lowerLine.size() > 200) {
        return false;
    }
    const QByteArrayView words = withoutDashes(lowerLine);
    if (words == "original message" || words == "original message:" || words == "original-nachricht") {
        return words.size() < lowerLine.trimmed().size() || words.endsWith(':');
    }
    return startsWithPhrase(words, announcements);
}

/// The field name that a line begins with, in lower case; empty where it begins with none.
[[nodiscard]] QByteArrayView fieldName(QByteArrayView lowerLine)
{
    qsizetype end = 0;
    while (end < lowerLine.size() && lowerLine.at(end) > ' ' && lowerLine.at(end) < 127 && lowerLine.at(end) != ':') {
        ++end;
    }
    return end > 0 && end < lowerLine.size() && lowerLine.at(end) == ':' ? lowerLine.first(end) : QByteArrayView();
}

/// A run of lines up to the next empty one, read as a header.
struct HeaderBlock
{
    qsizetype end = 0; ///< the empty line behind it, or the line where the probe ended
    int known = 0; ///< fields of the first kind
    bool transport = false;
};

[[nodiscard]] HeaderBlock probeHeader(const BounceText &text, qsizetype begin)
{
    HeaderBlock block;
    int broken = 0;
    qsizetype i = begin;
    for (; text.hasLine(i) && i - begin < headerProbe && !text.isBlank(i); ++i) {
        if (text.indent(i) > 0) {
            continue;
        }
        const QByteArrayView name = fieldName(text.lower(i));
        if (name.isEmpty()) {
            ++broken;
        } else if (broken <= brokenFolds && std::ranges::contains(headerNames, name)) {
            ++block.known;
            block.transport = block.transport || std::ranges::contains(transportNames, name);
        }
    }
    block.end = i;
    return block;
}

[[nodiscard]] bool mentionsHeadersOnly(QByteArrayView lowerLine)
{
    return lowerLine.indexOf("header") >= 0 && lowerLine.indexOf("including all the headers") < 0;
}

[[nodiscard]] bool saysTruncated(QByteArrayView lowerLine)
{
    return containsPhrase(lowerLine, truncations);
}

/// How much follows from @p original.begin, and where it ends.
void measure(const BounceText &text, InlineOriginal &original)
{
    qsizetype headerEnd = original.begin;
    while (headerEnd < text.lineCount() && !text.isBlank(headerEnd)) {
        ++headerEnd;
    }
    bool headersOnly = false;
    bool truncated = false;
    for (qsizetype i = original.announcement; i < original.begin; ++i) {
        headersOnly = headersOnly || mentionsHeadersOnly(text.lower(i));
        truncated = truncated || saysTruncated(text.lower(i));
    }
    original.end = text.lineCount();
    for (qsizetype i = original.begin; i < text.lineCount(); ++i) {
        // Not lower(): all of a long original would be kept a second time.
        const QByteArrayView words = withoutDashes(text.line(i));
        if (startsWithWord(words, "end headers") || startsWithWord(words, "end of header")) {
            original.end = i;
            break;
        }
    }
    qsizetype last = original.end;
    while (last > headerEnd && text.isBlank(last - 1)) {
        --last;
    }
    const bool hasBody = last > headerEnd;
    for (qsizetype i = qMax(headerEnd, last - 3); i < last; ++i) {
        truncated = truncated || saysTruncated(asciiLowered(text.line(i)));
    }
    original.extent = headersOnly || !hasBody ? OriginalExtent::HeadersOnly
        : truncated                           ? OriginalExtent::Truncated
                                              : OriginalExtent::Full;
}

/// Where the copy begins; not how much of it follows.
[[nodiscard]] std::optional<InlineOriginal> locate(const BounceText &text)
{
    std::optional<qsizetype> announcement;
    int tried = 0;
    for (qsizetype i = 0; i < searchedLines && text.hasLine(i); ++i) {
        if (text.isBlank(i)) {
            continue;
        }
        const QByteArrayView lower = text.lower(i);
        const bool near = announcement && i - *announcement <= announcementReach;
        if (fieldName(lower).isEmpty() || announces(lower)) {
            if (!near && tried < announcementsTried && announces(lower)) {
                announcement = i;
                ++tried;
            }
            continue;
        }
        const HeaderBlock block = probeHeader(text, i);
        if (near ? block.known >= 2 : (block.known >= 3 && block.transport)) {
            return InlineOriginal{near ? *announcement : i, i, i, OriginalExtent::None};
        }
        if (!near) {
            i = qMax(i, block.end - 1); // the lines of this block need no second look
        }
    }
    if (announcement) {
        return InlineOriginal{*announcement, text.lineCount(), text.lineCount(), OriginalExtent::None};
    }
    return {};
}

} // namespace

std::optional<InlineOriginal> findInlineOriginal(const BounceText &text)
{
    std::optional<InlineOriginal> original = locate(text);
    if (original && original->begin < text.lineCount()) {
        measure(text, *original);
    }
    return original;
}

std::optional<qsizetype> findAnnouncement(const BounceText &text)
{
    const std::optional<InlineOriginal> original = locate(text);
    return original ? std::optional(original->announcement) : std::nullopt;
}

std::optional<MarkedOriginal> findMarkedOriginal(const BounceText &text)
{
    const auto isMarked = [&text](qsizetype line) { return text.line(line).startsWith('>'); };
    const qsizetype lines = qMin(text.lineCount(), searchedLines);
    for (qsizetype begin = 0; begin < lines; ++begin) {
        if (!isMarked(begin)) {
            continue;
        }
        MarkedOriginal original;
        original.begin = begin;
        for (original.end = begin; original.end < text.lineCount() && isMarked(original.end); ++original.end) {
            const QByteArrayView line = text.line(original.end).sliced(1);
            original.octets.append(line.startsWith(' ') ? line.sliced(1) : line).append('\n');
        }
        const BounceText unmarked(original.octets, text.source(), false);
        if (beginsWithHeader(unmarked)) {
            InlineOriginal whole{.end = unmarked.lineCount()};
            measure(unmarked, whole);
            original.extent = whole.extent;
            return original;
        }
        begin = original.end; // each line is looked at once
    }
    return {};
}

bool beginsWithHeader(const BounceText &text)
{
    if (text.lineCount() == 0 || fieldName(text.lower(0)).isEmpty()) {
        return false;
    }
    const HeaderBlock block = probeHeader(text, 0);
    return block.known >= 3 && block.transport;
}

} // namespace Indicia
