// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "encodedwords_p.h"

#include "texts_p.h"
#include "transferencoding_p.h"

#include <algorithm>
#include <optional>

namespace Indicia {

namespace {

constexpr qsizetype charsetOctets = 64; // RFC 2978 section 2.3 allows 40

struct EncodedWord
{
    QByteArray charset; // in lower case, without the language of RFC 2231 section 5
    bool isBase64 = false;
    QByteArrayView text;
    qsizetype length = 0; // of the whole word
};

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

// encoded-word = "=?" charset "?" encoding "?" encoded-text "?=" (RFC 2047 section 2). White space in the text and
// more than 75 characters are against the standard, and usual.
std::optional<EncodedWord> wordAt(QByteArrayView value, qsizetype at)
{
    const QByteArrayView rest = value.sliced(at);
    if (!rest.startsWith("=?")) {
        return std::nullopt;
    }
    const QByteArrayView head = rest.first(std::min(rest.size(), charsetOctets));
    const qsizetype charsetEnd = head.indexOf('?', 2);
    if (charsetEnd <= 2 || charsetEnd + 2 >= rest.size() || rest[charsetEnd + 2] != '?') {
        return std::nullopt;
    }
    const QByteArrayView charset = rest.sliced(2, charsetEnd - 2);
    const char encoding = rest[charsetEnd + 1];
    const bool isBase64 = encoding == 'B' || encoding == 'b';
    const bool isQ = encoding == 'Q' || encoding == 'q';
    if ((!isBase64 && !isQ) || std::ranges::any_of(charset, isSpace)) {
        return std::nullopt;
    }
    const qsizetype textBegin = charsetEnd + 3;
    const qsizetype textEnd = rest.indexOf('?', textBegin);
    if (textEnd < 0 || textEnd + 1 >= rest.size() || rest[textEnd + 1] != '=') {
        return std::nullopt;
    }
    const qsizetype language = charset.indexOf('*');
    EncodedWord word;
    word.charset = charset.first(language < 0 ? charset.size() : language).toByteArray().toLower();
    word.isBase64 = isBase64;
    word.text = rest.sliced(textBegin, textEnd - textBegin);
    word.length = textEnd + 2;
    return word;
}

QByteArray octetsOf(const EncodedWord &word)
{
    if (word.isBase64) {
        return decodeTransfer(TransferEncoding::Base64, word.text, word.text.size());
    }
    QByteArray text = word.text.toByteArray();
    text.replace('_', ' '); // RFC 2047 section 4.2
    return decodeTransfer(TransferEncoding::QuotedPrintable, text, text.size());
}

/// Collects decoded words until one has another charset.
class Run
{
public:
    void add(const EncodedWord &word, QString &out)
    {
        if (word.charset != m_charset || word.isBase64 != m_isBase64) {
            flush(out);
        }
        m_charset = word.charset;
        m_isBase64 = word.isBase64;
        m_octets += octetsOf(word);
        m_isOpen = true;
    }
    void flush(QString &out)
    {
        if (m_isOpen) {
            out += decodeCharset(m_charset, m_octets);
        }
        m_octets.clear();
        m_isOpen = false;
    }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

private:
    QByteArray m_charset;
    QByteArray m_octets;
    bool m_isBase64 = false;
    bool m_isOpen = false;
};

} // namespace

QString decodeEncodedWords(QByteArrayView value)
{
    const bool isUtf8 = QUtf8StringView(value).isValidUtf8();
    const auto plain
        = [isUtf8](QByteArrayView text) { return isUtf8 ? QString::fromUtf8(text) : QString::fromLatin1(text); };
    QString out;
    Run run;
    qsizetype literal = 0; // what stands since here is no encoded word
    for (qsizetype at = value.indexOf("=?"); at >= 0; at = value.indexOf("=?", at)) {
        const std::optional<EncodedWord> word = wordAt(value, at);
        if (!word) {
            at += 2;
            continue;
        }
        const QByteArrayView between = value.sliced(literal, at - literal);
        // White space between encoded words is not shown (RFC 2047 section 6.2).
        if (!run.isOpen() || !std::ranges::all_of(between, isSpace)) {
            run.flush(out);
            out += plain(between);
        }
        run.add(*word, out);
        at += word->length;
        literal = at;
    }
    run.flush(out);
    return out + plain(value.sliced(literal));
}

} // namespace Indicia
