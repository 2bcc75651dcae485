// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authresscanner_p.h"

#include "asciiword.h"

#include <algorithm>
#include <utility>

namespace Indicia {
namespace {

/// A comment that is joined to a value is looked for this far, which keeps the search linear.
constexpr qsizetype longestJoinedComment = 128;

/// More digits than any version or instance has.
constexpr qsizetype longestNumber = 9;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isKeywordOctet(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '-' || c == '_';
}

/// Without line ends: what is folded is one text (RFC 5322 section 2.2.3).
QByteArray withoutFolds(QByteArrayView text)
{
    QByteArray unfolded = text.toByteArray();
    return unfolded.removeIf([](char c) { return c == '\r' || c == '\n'; });
}

/// The content of a quoted string, its quoted pairs undone (RFC 5322 section 3.2.4).
QByteArray unquoted(QByteArrayView content)
{
    QByteArray text;
    text.reserve(content.size());
    for (qsizetype at = 0; at < content.size(); ++at) {
        if (content[at] == '\\' && at + 1 < content.size()) {
            ++at;
        } else if (content[at] == '\r' || content[at] == '\n') {
            continue;
        }
        text.append(content[at]);
    }
    return text;
}

} // namespace

bool AuthResScanner::atBreak() const
{
    return atEnd() || isSpace(m_text[m_at]) || m_text[m_at] == ';' || m_text[m_at] == '(';
}

bool AuthResScanner::take(char c)
{
    const bool here = isAt(c);
    m_at += here ? 1 : 0;
    return here;
}

/// comment = "(" *([FWS] ccontent) [FWS] ")", nested to any depth (RFC 5322 section 3.2.2); nesting costs no stack.
void AuthResScanner::skipComment()
{
    const qsizetype begin = m_at + 1;
    qsizetype depth = 0;
    for (; m_at < m_text.size(); ++m_at) {
        const char c = m_text[m_at];
        if (c == '\\') {
            ++m_at;
        } else if (c == '(') {
            ++depth;
        } else if (c == ')' && --depth == 0) {
            break;
        }
    }
    m_malformed = m_malformed || m_at >= m_text.size();
    m_at = std::min(m_at, m_text.size());
    if (!m_comments.isEmpty()) {
        m_comments.append(' ');
    }
    m_comments.append(withoutFolds(m_text.sliced(begin, m_at - begin)));
    take(')');
}

void AuthResScanner::skipCfws()
{
    while (!atEnd() && (isSpace(m_text[m_at]) || m_text[m_at] == '(')) {
        if (m_text[m_at] == '(') {
            skipComment();
        } else {
            ++m_at;
        }
    }
}

QByteArray AuthResScanner::takeComments()
{
    return std::exchange(m_comments, {});
}

qsizetype AuthResScanner::keywordEnd(qsizetype at) const
{
    while (at < m_text.size() && isKeywordOctet(m_text[at])) {
        ++at;
    }
    return at;
}

QByteArray AuthResScanner::keyword()
{
    const qsizetype begin = std::exchange(m_at, keywordEnd(m_at));
    return asciiLowered(m_text.sliced(begin, m_at - begin));
}

int AuthResScanner::number()
{
    const qsizetype begin = m_at;
    while (!atEnd() && isDigit(m_text[m_at])) {
        ++m_at;
    }
    const bool readable = m_at > begin && m_at - begin <= longestNumber;
    return readable ? m_text.sliced(begin, m_at - begin).toInt() : -1;
}

/// Of the quote that closes the string which begins at @p at; -1 where there is none.
qsizetype AuthResScanner::quoteEnd(qsizetype at)
{
    if (m_noQuoteBehind >= 0 && at >= m_noQuoteBehind) {
        return -1;
    }
    for (qsizetype end = at + 1; end < m_text.size(); ++end) {
        if (m_text[end] == '\\') {
            ++end;
        } else if (m_text[end] == '"') {
            return end;
        }
    }
    m_noQuoteBehind = at;
    return -1;
}

/// Behind the comment that is joined to a value at @p at, where it is one without any doubt: closed within the same
/// result, and nothing is joined to it in turn. -1 where the parenthesis is an octet of the value.
qsizetype AuthResScanner::joinedCommentEnd(qsizetype at) const
{
    const qsizetype limit = std::min(m_text.size(), at + longestJoinedComment);
    int depth = 0;
    for (qsizetype end = at; end < limit && m_text[end] != ';'; ++end) {
        if (m_text[end] == '\\') {
            ++end;
        } else if (m_text[end] == '(') {
            ++depth;
        } else if (m_text[end] == ')' && --depth == 0) {
            ++end;
            const bool ends = end >= m_text.size() || isSpace(m_text[end]) || m_text[end] == ';';
            return ends ? end : -1;
        }
    }
    return -1;
}

/// Octets up to the next white space or semicolon, quoted strings whole.
QByteArray AuthResScanner::run()
{
    const qsizetype begin = m_at;
    bool parenthesesAreOctets = false;
    while (!atEnd() && !isSpace(m_text[m_at]) && m_text[m_at] != ';') {
        if (m_text[m_at] == '(' && !parenthesesAreOctets) {
            if (joinedCommentEnd(m_at) >= 0) {
                break;
            }
            parenthesesAreOctets = true;
            m_malformed = true;
        } else if (m_text[m_at] == '"') {
            // A quoted local part, or a part of one (RFC 5322 section 4.4: obs-local-part).
            const qsizetype end = quoteEnd(m_at);
            m_at = end < 0 ? m_at : end;
            const char next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : ' ';
            m_malformed = m_malformed || end < 0 || (next != '@' && next != '.');
        }
        ++m_at;
    }
    return withoutFolds(m_text.sliced(begin, m_at - begin));
}

/// value = token / quoted-string; pvalue = value / [ [ local-part ] "@" ] domain-name (RFC 8601 section 2.2). Tokens
/// are written with any octet but those that end them: base64 with "/" and "=", IPv6 addresses.
QByteArray AuthResScanner::value()
{
    if (isAt('"')) {
        const qsizetype begin = m_at + 1;
        const qsizetype end = quoteEnd(m_at);
        if (end >= 0) {
            m_at = end + 1;
            if (atBreak() && (!isAt('(') || joinedCommentEnd(m_at) >= 0)) {
                return unquoted(m_text.sliced(begin, end - begin));
            }
            m_at = begin - 1;
        }
    }
    return run();
}

bool AuthResScanner::isAtProperty(bool bare) const
{
    qsizetype end = keywordEnd(m_at);
    if (end == m_at || end >= m_text.size()) {
        return false;
    }
    if (bare && m_text[end] == '=') {
        return true;
    }
    const qsizetype name = end + 1;
    end = m_text[end] == '.' ? keywordEnd(name) : name;
    return end > name && end < m_text.size() && m_text[end] == '=';
}

void AuthResScanner::skipToSemicolon()
{
    while (!atEnd() && !isAt(';')) {
        if (isAt('"')) {
            const qsizetype end = quoteEnd(m_at);
            m_at = end < 0 ? m_at + 1 : end + 1;
        } else if (isAt('(')) {
            skipComment();
        } else {
            ++m_at;
        }
    }
}

} // namespace Indicia
