// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contenttype_p.h"

#include "asciiword.h"
#include "messagelimits.h"
#include "wordset.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <string_view>

namespace Indicia {

namespace {

constexpr qsizetype wordOctets = 256; // RFC 6838 section 4.2 allows 127 for each half of a media type
constexpr int maxSection = 99; // RFC 2231 section 3: sections are counted from 0 without gaps

/// A value as it stands in the field; few of them are wanted, and those are copied.
struct Value
{
    QByteArrayView text; // of a quoted string what is between the quotes
    bool isPlain = true; // false: it has quoted pairs or line ends to be taken out

    [[nodiscard]] QByteArray octets() const;
};

// What nearly all mail says of its parts needs no allocation.
constexpr WordSet usualWords(std::to_array<QByteArrayView>({
    "text/plain",
    "text/html",
    "text/rfc822-headers",
    "text/calendar",
    "multipart/alternative",
    "multipart/mixed",
    "multipart/related",
    "multipart/report",
    "multipart/signed",
    "message/delivery-status",
    "message/rfc822",
    "message/feedback-report",
    "application/octet-stream",
    "application/pdf",
    "application/pgp-signature",
    "image/gif",
    "image/jpeg",
    "image/png",
    "delivery-status",
    "us-ascii",
    "utf-8",
    "iso-8859-1",
    "iso-8859-15",
    "windows-1252",
    "7bit",
    "8bit",
    "binary",
    "base64",
    "quoted-printable",
}));

/// @p word in lower case.
QByteArray lowered(QByteArrayView word)
{
    const QByteArrayView usual = usualWords.find(word);
    return usual.isEmpty() ? asciiLowered(word) : QByteArray::fromRawData(usual.data(), usual.size());
}

struct Parameter
{
    QByteArrayView name; // without the marks of RFC 2231
    Value value;
    int section = -1; // "boundary*1": 1
    bool isExtended = false; // "charset*": percent-encoded, with charset and language in front
};

using Parameters = QVarLengthArray<Parameter, 8>;

bool isWhite(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

// token := 1*<any CHAR except SPACE, CTLs or tspecials> (RFC 2045 section 5.1)
constexpr std::array<bool, 256> tokenChars = [] {
    std::array<bool, 256> chars{};
    for (int c = 33; c < 127; ++c) {
        chars[static_cast<std::size_t>(c)] = !std::string_view("()<>@,;:\\\"/[]?=").contains(static_cast<char>(c));
    }
    return chars;
}();

bool isTokenChar(char c)
{
    return tokenChars[static_cast<quint8>(c)];
}

/// Walks a field value token by token.
class Cursor
{
public:
    explicit Cursor(QByteArrayView text) : m_text(text.first(std::min<qsizetype>(text.size(), Limits::fieldOctets))) { }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char current() const { return m_text[m_at]; }
    void advance() { ++m_at; }

    bool take(char c)
    {
        if (atEnd() || current() != c) {
            return false;
        }
        advance();
        return true;
    }

    /// White space and comments (RFC 5322 section 3.2.2). An unclosed comment reaches to the end.
    void skipSpace()
    {
        int depth = 0;
        for (; !atEnd(); advance()) {
            const char c = current();
            if (c == '(') {
                ++depth;
            } else if (depth > 0 && c == ')') {
                --depth;
            } else if (depth > 0 && c == '\\' && m_at + 1 < m_text.size()) {
                advance();
            } else if (depth == 0 && !isWhite(c)) {
                return;
            }
        }
    }

    template <typename Predicate>
    QByteArrayView takeWhile(Predicate predicate)
    {
        const qsizetype begin = m_at;
        while (!atEnd() && predicate(current())) {
            advance();
        }
        return m_text.sliced(begin, m_at - begin);
    }

    /// A quoted string (RFC 5322 section 3.2.4), or whatever stands up to the next semicolon or white space:
    /// unquoted boundaries with "=" or ":" in them are common.
    Value takeValue()
    {
        if (!take('"')) {
            return {takeWhile([](char c) { return c != ';' && !isWhite(c); })};
        }
        const qsizetype begin = m_at;
        bool isPlain = true;
        for (; !atEnd() && current() != '"'; advance()) {
            if (current() == '\\' && m_at + 1 < m_text.size()) {
                isPlain = false;
                advance();
            } else if (current() == '\r' || current() == '\n') {
                isPlain = false;
            }
        }
        const QByteArrayView text = m_text.sliced(begin, m_at - begin);
        take('"');
        return {text, isPlain};
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

QByteArray Value::octets() const
{
    QByteArray octets = text.toByteArray();
    if (isPlain) {
        return octets;
    }
    char *end = octets.data();
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == '\\' && at + 1 < text.size()) {
            ++at;
        }
        if (text[at] != '\r' && text[at] != '\n') {
            *end++ = text[at];
        }
    }
    octets.truncate(end - octets.constData());
    return octets;
}

/// Takes the marks of RFC 2231 off a parameter name: "name*", "name*1", "name*1*".
void readSection(Parameter &parameter)
{
    QByteArrayView &name = parameter.name;
    if (name.endsWith('*')) {
        parameter.isExtended = true;
        name.chop(1);
    }
    const qsizetype star = name.isEmpty() ? -1 : name.lastIndexOf('*');
    if (star < 0) {
        return;
    }
    bool ok = false;
    const int section = name.sliced(star + 1).toInt(&ok);
    if (ok && section >= 0 && section <= maxSection) {
        parameter.section = section;
        name.truncate(star);
    }
}

Parameters readParameters(Cursor &cursor)
{
    Parameters parameters;
    while (!cursor.atEnd() && parameters.size() < Limits::parameters) {
        cursor.skipSpace();
        if (cursor.take(';')) {
            continue;
        }
        Parameter parameter;
        parameter.name = cursor.takeWhile(isTokenChar);
        cursor.skipSpace();
        if (!cursor.take('=')) {
            if (parameter.name.isEmpty() && !cursor.atEnd()) {
                cursor.advance(); // no parameter begins with this
            }
            continue;
        }
        cursor.skipSpace();
        parameter.value = cursor.takeValue();
        readSection(parameter);
        parameters.push_back(std::move(parameter));
    }
    return parameters;
}

/// RFC 2231 section 4: charset'language'percent-encoded. None of the parameters wanted here needs its charset.
QByteArray decodeExtended(const Parameter &parameter)
{
    const QByteArray value = parameter.value.octets();
    if (!parameter.isExtended) {
        return value;
    }
    const bool first = parameter.section <= 0;
    const qsizetype language = first ? value.indexOf('\'') : -1;
    const qsizetype text = language < 0 ? -1 : value.indexOf('\'', language + 1);
    return QByteArray::fromPercentEncoding(text < 0 ? value : value.sliced(text + 1));
}

QByteArray joinedSections(const Parameters &parameters, QByteArrayView name)
{
    QByteArray joined;
    for (int section = 0;; ++section) {
        const auto next = std::ranges::find_if(
            parameters, [name, section](const Parameter &p) { return p.section == section && sameWord(p.name, name); });
        if (next == parameters.end()) {
            return joined;
        }
        joined += decodeExtended(*next);
    }
}

/// The first of that name that is no section of one; null where there is none.
const Parameter *findWhole(const Parameters &parameters, QByteArrayView name)
{
    const auto found = std::ranges::find_if(
        parameters, [name](const Parameter &p) { return p.section < 0 && sameWord(p.name, name); });
    return found == parameters.end() ? nullptr : &*found;
}

/// The first whole parameter of that name; where there is none, its sections joined.
QByteArray valueOf(const Parameters &parameters, QByteArrayView name)
{
    const Parameter *const whole = findWhole(parameters, name);
    return whole ? decodeExtended(*whole) : joinedSections(parameters, name);
}

QByteArray lowerWord(QByteArrayView word)
{
    const QByteArrayView trimmed = word.trimmed();
    return lowered(trimmed.first(std::min(trimmed.size(), wordOctets)));
}

/// The value of that name as a word in lower case.
QByteArray wordOf(const Parameters &parameters, QByteArrayView name)
{
    const Parameter *const whole = findWhole(parameters, name);
    const bool isThere = whole && whole->value.isPlain && !whole->isExtended;
    return lowerWord(isThere ? whole->value.text : QByteArrayView(valueOf(parameters, name)));
}

} // namespace

// content := "Content-Type" ":" type "/" subtype *(";" parameter) (RFC 2045 section 5.1)
ContentType parseContentType(QByteArrayView value)
{
    Cursor cursor(value);
    ContentType contentType;
    cursor.skipSpace();
    const QByteArrayView type = cursor.takeWhile(isTokenChar);
    cursor.skipSpace();
    if (cursor.take('/')) {
        cursor.skipSpace();
        const QByteArrayView subtype = cursor.takeWhile(isTokenChar);
        if (!type.isEmpty() && !subtype.isEmpty() && type.size() + subtype.size() < wordOctets) {
            const bool isOneWord = subtype.begin() - type.end() == 1;
            contentType.mediaType = isOneWord ? lowered({type.begin(), subtype.end()})
                                              : lowered(type.toByteArray().append('/').append(subtype));
        }
    }
    const Parameters parameters = readParameters(cursor);
    contentType.charset = wordOf(parameters, "charset");
    contentType.reportType = wordOf(parameters, "report-type");
    contentType.name = valueOf(parameters, "name");
    contentType.boundary = valueOf(parameters, "boundary");
    // A boundary cannot end in white space (RFC 2046 section 5.1.1): it would be lost from the delimiter line.
    while (contentType.boundary.endsWith(' ') || contentType.boundary.endsWith('\t')) {
        contentType.boundary.chop(1);
    }
    return contentType;
}

QList<QByteArray> parseFileNames(QByteArrayView value)
{
    Cursor cursor(value);
    const Parameters parameters = readParameters(cursor);
    QList<QByteArray> names;
    for (const QByteArrayView name : {QByteArrayView("filename"), QByteArrayView("name")}) {
        for (const Parameter &parameter : parameters) {
            if (parameter.section < 0 && sameWord(parameter.name, name)) {
                names.append(decodeExtended(parameter));
            }
        }
        names.append(joinedSections(parameters, name));
    }
    names.removeAll(QByteArray());
    return names;
}

QByteArray firstToken(QByteArrayView value)
{
    Cursor cursor(value);
    cursor.skipSpace();
    cursor.take('"');
    const QByteArrayView token = cursor.takeWhile(isTokenChar);
    return lowered(token.first(std::min(token.size(), wordOctets)));
}

} // namespace Indicia
