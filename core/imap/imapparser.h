// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imaplimits.h"
#include "imapresponse.h"

namespace Indicia {

/// What is wrong with what a server sent.
enum class ImapFlaw {
    LineTooLong,
    LiteralTooLong, ///< more is announced than can have been asked for
    BadNumber, ///< of a literal: no digits, a sign, or more than 64 bits hold
    BadOctet, ///< NUL, a line end of one octet, a control or an 8-bit octet where none may be
    BadWord, ///< a word that does not begin or end as one
    BadTag,
    BadStatus, ///< a tagged response that is none of OK, NO and BAD
    TooDeep,
    Unbalanced, ///< parentheses
};

/// Reads responses (RFC 9051 section 9, with what RFC 3501 has more) out of octets that come in any pieces. It keeps
/// one response at a time, and of that no more than its limits; it does not go into itself, however deep the input.
///
/// Strict, but for three things that servers in use do: more than one space between words, a space before the end of a
/// line, and no text after a status or a +.
class ImapParser
{
public:
    explicit ImapParser(const ImapLimits &limits = {}) : m_limits(limits) { }

    /// Takes of @p octets up to the end of one response, and says how many. Takes none while a response waits to be
    /// taken, and after a flaw.
    [[nodiscard]] qsizetype feed(QByteArrayView octets);
    /// The response that is complete.
    [[nodiscard]] std::optional<ImapResponse> take();
    [[nodiscard]] std::optional<ImapFlaw> flaw() const { return m_flaw; }

    /// For the literals that begin from now on.
    void setLiteralLimit(qint64 octets) { m_limits.literals = octets; }

    /// Not one octet of a response has come.
    [[nodiscard]] bool isBetweenResponses() const { return m_state == State::Tag && m_line == 0; }
    /// What has come of a response that is not complete. Where its last token is a literal, that may be cut short.
    [[nodiscard]] const ImapResponse &partial() const { return m_response; }

private:
    enum class State : quint8 {
        Tag,
        Word, ///< the first one after the tag
        Code,
        Text,
        Gap, ///< between words
        Atom,
        Section, ///< in the brackets of BODY[...]
        Quoted,
        Escape, ///< after a backslash in quotes
        LiteralSize,
        LiteralCr,
        LiteralLf,
        Literal,
        LineFeed,
        Complete,
    };

    void step(char octet);
    void stepTag(char octet);
    void endTag();
    void stepWord(char octet);
    void endWord(char octet);
    void stepCode(char octet);
    void stepText(char octet);
    void stepGap(char octet);
    void stepAtom(char octet);
    void stepQuoted(char octet);
    void stepLiteralSize(char octet);
    void beginToken(ImapToken::Kind kind, State state);
    void addToToken(char octet);
    void endLiteral();
    void close();
    [[nodiscard]] QByteArrayView lastToken() const { return m_response.view(m_response.tokens.back()); }
    [[nodiscard]] qsizetype takeLiteral(QByteArrayView octets);
    void fail(ImapFlaw flaw) { m_flaw = flaw; }
    void demand(bool holds, ImapFlaw flaw)
    {
        if (!holds) {
            fail(flaw);
        }
    }

    ImapLimits m_limits;
    ImapResponse m_response;
    State m_state = State::Tag;
    std::optional<ImapFlaw> m_flaw;
    QByteArray m_word;
    qint64 m_line = 0; ///< octets of this response so far, without literals
    qint64 m_literals = 0; ///< octets announced in this response so far
    qint64 m_literalLeft = 0;
    int m_depth = 0;
    bool m_digits = false; ///< the size of the literal has a digit
    bool m_spaced = false; ///< a word may begin here
    bool m_inQuotes = false; ///< within a response code
};

} // namespace Indicia
