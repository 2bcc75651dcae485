// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Indicia {

/// Takes the value of a result field apart, once from left to right (RFC 8601 section 2.2, RFC 7208 section 9.1).
///
/// Values in such a field often come from the sender: a receiver that writes d= of a signature or the HELO name as it
/// came lets him put parentheses and quotes into it. So a value ends only where no doubt is possible: a parenthesis in
/// the midst of it begins a comment only if that is closed at once, and a quoted string is taken off its quotes only if
/// nothing is joined to it. A comment that is never closed reaches to the end, as by the grammar.
class AuthResScanner
{
public:
    explicit AuthResScanner(QByteArrayView text) : m_text(text) { }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool isAt(char c) const { return !atEnd() && m_text[m_at] == c; }
    /// At the end of a word: white space, a semicolon, a comment, or the end of all.
    [[nodiscard]] bool atBreak() const;
    [[nodiscard]] qsizetype position() const { return m_at; }
    void seek(qsizetype position) { m_at = position; }
    /// Octets were met that fit nowhere.
    [[nodiscard]] bool isMalformed() const { return m_malformed; }
    void setMalformed() { m_malformed = true; }

    /// Steps over @p c where it stands here.
    bool take(char c);
    /// Steps over white space and comments; keeps the comments' text.
    void skipCfws();
    /// The comments since the last call, joined by a space.
    [[nodiscard]] QByteArray takeComments();
    /// A keyword (RFC 5321 section 4.1.2; an underscore occurs) in lower case; empty where there is none.
    [[nodiscard]] QByteArray keyword();
    /// A number of at most nine digits; -1 where there is none.
    [[nodiscard]] int number();
    /// A value: a token, a quoted string, or an address.
    [[nodiscard]] QByteArray value();
    /// Whether "word.word=" stands here, or with @p bare "word=": after an empty value the next property begins.
    [[nodiscard]] bool isAtProperty(bool bare) const;
    /// Steps over what cannot be read, to the next semicolon outside of comments and quoted strings.
    void skipToSemicolon();

private:
    [[nodiscard]] qsizetype keywordEnd(qsizetype at) const;
    [[nodiscard]] qsizetype quoteEnd(qsizetype at);
    [[nodiscard]] qsizetype joinedCommentEnd(qsizetype at) const;
    [[nodiscard]] QByteArray run();
    void skipComment();

    QByteArrayView m_text;
    qsizetype m_at = 0;
    qsizetype m_noQuoteBehind = -1; ///< no string that begins there or behind is ever closed; -1 while unknown
    QByteArray m_comments;
    bool m_malformed = false;
};

} // namespace Indicia
