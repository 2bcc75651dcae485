// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imapparser.h"

#include "asciiword.h"
#include "imapoctets_p.h"

#include <algorithm>
#include <limits>

namespace Indicia {

void ImapParser::stepGap(char octet)
{
    const bool afterOpen = m_response.tokens.back().kind == ImapToken::Kind::Open;
    const bool afterClose = m_response.tokens.back().kind == ImapToken::Kind::Close;
    if (octet == ' ') {
        m_spaced = true;
    } else if (octet == '\r') {
        m_state = State::LineFeed;
        demand(m_depth == 0, ImapFlaw::Unbalanced);
    } else if (octet == ')') {
        close();
    } else if (!m_spaced && !afterOpen && (!afterClose || octet != '(')) {
        fail(ImapFlaw::BadWord);
    } else if (octet == '(') {
        beginToken(ImapToken::Kind::Open, State::Gap);
        demand(++m_depth <= m_limits.nesting, ImapFlaw::TooDeep);
    } else if (octet == '"') {
        beginToken(ImapToken::Kind::Quoted, State::Quoted);
    } else if (octet == '{') {
        m_literalLeft = 0;
        m_digits = false;
        m_state = State::LiteralSize;
    } else if (isImapAtomOctet(octet)) {
        beginToken(ImapToken::Kind::Atom, State::Atom);
        addToToken(octet);
    } else {
        fail(ImapFlaw::BadOctet);
    }
}

void ImapParser::close()
{
    if (--m_depth < 0) {
        fail(ImapFlaw::Unbalanced);
        return;
    }
    beginToken(ImapToken::Kind::Close, State::Gap);
}

void ImapParser::stepAtom(char octet)
{
    const bool inSection = m_state == State::Section;
    if (inSection ? octet >= ' ' && octet < '\x7f' : isImapAtomOctet(octet)) {
        // Only BODY has a section, in which there are spaces and parentheses; names of folders have brackets too.
        if (octet == '[' && sameWord(lastToken(), "BODY")) {
            m_state = State::Section;
        } else if (octet == ']') {
            m_state = State::Atom;
        }
        addToToken(octet);
    } else if (!inSection && (octet == ' ' || octet == ')' || octet == '\r')) {
        m_spaced = false;
        m_state = State::Gap;
        stepGap(octet);
    } else {
        fail(octet == '(' || octet == '"' || octet == '{' ? ImapFlaw::BadWord : ImapFlaw::BadOctet);
    }
}

void ImapParser::stepQuoted(char octet)
{
    if (m_state == State::Escape) {
        m_state = State::Quoted;
        demand(octet == '"' || octet == '\\', ImapFlaw::BadOctet);
        addToToken(octet);
        return;
    }
    if (octet == '"') {
        m_state = State::Gap;
    } else if (octet == '\\') {
        m_state = State::Escape;
    } else if (isImapTextOctet(octet)) {
        addToToken(octet);
    } else {
        fail(ImapFlaw::BadOctet);
    }
}

void ImapParser::stepLiteralSize(char octet)
{
    if (octet == '}' && m_digits) {
        m_literals += m_literalLeft;
        beginToken(ImapToken::Kind::Literal, State::LiteralCr);
        demand(m_literals <= m_limits.literals, ImapFlaw::LiteralTooLong);
        return;
    }
    if (octet < '0' || octet > '9') {
        fail(ImapFlaw::BadNumber);
        return;
    }
    m_digits = true;
    m_literalLeft = m_literalLeft * 10 + (octet - '0');
    // Far below an overflow of the sum, which is compared as soon as the number is complete.
    if (m_literalLeft > std::numeric_limits<qint32>::max()) {
        fail(ImapFlaw::BadNumber);
    }
}

qsizetype ImapParser::takeLiteral(QByteArrayView octets)
{
    const qsizetype piece = std::min<qint64>(octets.size(), m_literalLeft);
    m_response.octets.append(octets.first(piece));
    m_response.tokens.back().length += piece;
    m_literalLeft -= piece;
    if (m_literalLeft == 0) {
        endLiteral();
    }
    return piece;
}

void ImapParser::endLiteral()
{
    m_state = State::Gap;
}

void ImapParser::beginToken(ImapToken::Kind kind, State state)
{
    m_response.tokens.push_back({.kind = kind, .offset = m_response.octets.size(), .length = 0});
    m_state = state;
    m_spaced = false;
}

void ImapParser::addToToken(char octet)
{
    m_response.octets.append(octet);
    ++m_response.tokens.back().length;
}

} // namespace Indicia
