// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imapparser.h"

#include "asciiword.h"
#include "imapoctets_p.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace Indicia {

namespace {

constexpr qsizetype MaxTag = 64;
constexpr qsizetype MaxStatusWord = 64; ///< no name of a response is longer

std::optional<ImapStatus> statusOf(QByteArrayView word)
{
    static constexpr std::pair<QByteArrayView, ImapStatus> words[] = {{"OK", ImapStatus::Ok}, {"NO", ImapStatus::No},
        {"BAD", ImapStatus::Bad}, {"BYE", ImapStatus::Bye}, {"PREAUTH", ImapStatus::Preauth}};
    for (const auto &[name, status] : words) {
        if (sameWord(word, name)) {
            return status;
        }
    }
    return {};
}

} // namespace

qsizetype ImapParser::feed(QByteArrayView octets)
{
    qsizetype taken = 0;
    while (taken < octets.size() && !m_flaw && m_state != State::Complete) {
        if (m_state == State::Literal) {
            taken += takeLiteral(octets.sliced(taken));
        } else if (++m_line > m_limits.line) {
            fail(ImapFlaw::LineTooLong);
        } else {
            step(octets[taken]);
            ++taken;
        }
    }
    return taken;
}

std::optional<ImapResponse> ImapParser::take()
{
    if (m_state != State::Complete || m_flaw) {
        return {};
    }
    m_state = State::Tag;
    m_line = 0;
    m_literals = 0;
    m_depth = 0;
    m_word.clear();
    return std::exchange(m_response, {});
}

void ImapParser::step(char octet)
{
    switch (m_state) {
    case State::Tag:
        stepTag(octet);
        return;
    case State::Word:
        stepWord(octet);
        return;
    case State::Code:
        stepCode(octet);
        return;
    case State::Text:
        stepText(octet);
        return;
    case State::Gap:
        stepGap(octet);
        return;
    case State::Atom:
    case State::Section:
        stepAtom(octet);
        return;
    case State::Quoted:
    case State::Escape:
        stepQuoted(octet);
        return;
    case State::LiteralSize:
        stepLiteralSize(octet);
        return;
    case State::LiteralCr:
        m_state = State::LiteralLf;
        demand(octet == '\r', ImapFlaw::BadOctet);
        return;
    case State::LiteralLf:
        if (octet != '\n') {
            fail(ImapFlaw::BadOctet);
            return;
        }
        m_state = State::Literal;
        if (m_literalLeft == 0) {
            endLiteral();
        }
        return;
    case State::LineFeed:
        m_state = State::Complete;
        demand(octet == '\n', ImapFlaw::BadOctet);
        return;
    case State::Literal: // taken in pieces
    case State::Complete:
        return;
    }
}

void ImapParser::stepTag(char octet)
{
    const bool mark = m_word == "*" || m_word == "+"; // they stand alone
    if (octet == '\r' && m_word == "+") { // without the space that should follow
        m_response.kind = ImapResponse::Kind::Continuation;
        m_state = State::LineFeed;
    } else if (octet == ' ' && !m_word.isEmpty()) {
        endTag();
    } else if (!mark && m_word.size() < MaxTag && isImapAtomOctet(octet)) {
        m_word.append(octet);
    } else {
        fail(ImapFlaw::BadTag);
    }
}

void ImapParser::endTag()
{
    m_state = State::Word;
    if (m_word == "+") {
        m_response.kind = ImapResponse::Kind::Continuation;
        m_state = State::Text;
    } else if (m_word != "*") {
        m_response.kind = ImapResponse::Kind::Tagged;
        m_response.tag = m_word;
    }
    m_word.clear();
}

void ImapParser::stepWord(char octet)
{
    if (octet == ' ' || octet == '\r') {
        endWord(octet);
    } else if (isImapAtomOctet(octet) && m_word.size() < MaxStatusWord) {
        m_word.append(octet);
    } else {
        fail(ImapFlaw::BadWord);
    }
}

void ImapParser::endWord(char octet)
{
    const auto status = statusOf(m_word);
    const bool tagged = m_response.kind == ImapResponse::Kind::Tagged;
    if (m_word.isEmpty()) {
        fail(ImapFlaw::BadWord);
        return;
    }
    if (tagged && (!status || *status == ImapStatus::Bye || *status == ImapStatus::Preauth)) {
        fail(ImapFlaw::BadStatus);
        return;
    }
    m_response.status = status;
    if (status) {
        m_word.clear();
        m_state = octet == '\r' ? State::LineFeed : State::Text;
        return;
    }
    m_response.tokens.push_back({.kind = ImapToken::Kind::Atom, .offset = 0, .length = m_word.size()});
    m_response.octets = m_word;
    m_state = octet == '\r' ? State::LineFeed : State::Gap;
    m_spaced = octet == ' ';
}

/// Up to the bracket that closes it; one in quotes does not.
void ImapParser::stepCode(char octet)
{
    if (!isImapTextOctet(octet)) {
        fail(ImapFlaw::BadOctet);
        return;
    }
    if (octet == '"') {
        m_inQuotes = !m_inQuotes;
    }
    if (octet == ']' && !m_inQuotes) {
        m_state = State::Text;
    } else {
        m_response.code.append(octet);
    }
}

void ImapParser::stepText(char octet)
{
    const bool mayHaveCode = m_response.status && m_response.code.isNull() && m_response.text.isEmpty();
    if (octet == '\r') {
        m_state = State::LineFeed;
    } else if (!isImapTextOctet(octet)) {
        fail(ImapFlaw::BadOctet);
    } else if (octet == '[' && mayHaveCode) {
        m_response.code = QByteArray("");
        m_inQuotes = false;
        m_state = State::Code;
    } else if (octet != ' ' || !m_response.text.isEmpty()) {
        m_response.text.append(octet);
    }
}

} // namespace Indicia
