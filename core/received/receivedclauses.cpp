// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receivedclauses_p.h"

#include <utility>

namespace Indicia {
namespace {

/// "Microsoft SMTP Server", "Internet Mail Service": more words than that are no protocol's name.
constexpr int longestPhrase = 5;

} // namespace

ReceivedClauses::Keyword ReceivedClauses::keywordOf(QByteArrayView word)
{
    switch (word.size()) {
    case 2:
        return sameWord(word, "by") ? Keyword::By : sameWord(word, "id") ? Keyword::Id : Keyword::None;
    case 3:
        return sameWord(word, "for") ? Keyword::For
            : sameWord(word, "via")  ? Keyword::Via
            : sameWord(word, "tls")  ? Keyword::Tls
                                     : Keyword::None;
    case 4:
        return sameWord(word, "from") ? Keyword::From
            : sameWord(word, "with")  ? Keyword::With
            : sameWord(word, "auth")  ? Keyword::Auth
                                      : Keyword::None;
    case 5:
        return sameWord(word, "group") ? Keyword::Group : Keyword::None;
    case 13:
        return sameWord(word, "envelope-from") ? Keyword::EnvelopeFrom : Keyword::None;
    case 15:
        return sameWord(word, "envelope-sender") ? Keyword::EnvelopeFrom : Keyword::None;
    default:
        return Keyword::None;
    }
}

bool ReceivedClauses::isWord(qsizetype index) const
{
    return index >= 0 && index < m_tokens.size() && m_tokens[index].kind == ReceivedToken::Kind::Word;
}

/// "by" and a name behind it: not the greeting "by", as in "from by (unknown [192.0.2.1]) by mx.example.net".
inline bool ReceivedClauses::isByWithName(qsizetype index) const
{
    return m_tokens[index].kind == ReceivedToken::Kind::Word && sameWord(m_tokens[index].text, "by")
        && isWord(index + 1) && keywordOf(m_tokens[index + 1].text) == Keyword::None;
}

/// A comment or literal with an address stands in [first, last), and directly before last a comment: so ends what a
/// server writes of its client.
bool ReceivedClauses::clientStandsBetween(qsizetype first, qsizetype last) const
{
    if (m_tokens[last - 1].kind != ReceivedToken::Kind::Comment) {
        return false;
    }
    for (qsizetype index = first; index < last; ++index) {
        if (m_tokens[index].kind == ReceivedToken::Kind::Comment) {
            ReceivedField field;
            ReceivedDraft draft{.field = field, .pieces = m_draft.pieces};
            readReceivedComment(m_tokens[index].text, Place::From, draft);
            if (field.fromIp) {
                return true;
            }
        }
    }
    return false;
}

void ReceivedClauses::findBy()
{
    qsizetype from = 0;
    for (qsizetype index = 0; index < m_tokens.size(); ++index) {
        if (!isByWithName(index)) {
            continue;
        }
        if (m_by >= 0) {
            noteReceivedDefect(m_field, ReceivedDefect::RepeatedClause);
        }
        if (m_by < 0 || clientStandsBetween(from, index)) {
            m_by = index;
        }
        from = index + 1; // each comment is looked at once
    }
}

void ReceivedClauses::read()
{
    findBy();
    for (qsizetype index = 0; index < m_tokens.size(); ++index) {
        readToken(index);
    }
    endPhrase();
}

void ReceivedClauses::readToken(qsizetype index)
{
    const ReceivedToken &token = m_tokens[index];
    switch (token.kind) {
    case ReceivedToken::Kind::Comment:
        endPhrase();
        readReceivedComment(token.text, m_place, m_draft);
        return;
    case ReceivedToken::Kind::Semicolon:
    case ReceivedToken::Kind::Comma:
        endPhrase();
        m_pending = Keyword::None;
        return;
    case ReceivedToken::Kind::Word:
        break;
    }
    const Keyword keyword = keywordOf(token.text);
    // A client may greet with a keyword: "from id (unknown [192.0.2.1]) by mx.example.net".
    const bool greeting = m_pending == Keyword::From && !isWord(index + 1);
    const bool otherBy = keyword == Keyword::By && index != m_by;
    if (keyword != Keyword::None && !greeting && !otherBy) {
        endPhrase();
        readKeyword(index, keyword);
    } else if (m_pending != Keyword::None) {
        readValue(token.text);
    } else if (m_phrase != Keyword::None && m_phraseWords < longestPhrase && !otherBy) {
        m_phraseText = QByteArrayView(m_phraseText.data(), token.text.end());
        ++m_phraseWords;
    } else {
        endPhrase();
        readStrayWord(token.text);
    }
    m_before = token.text;
}

void ReceivedClauses::readKeyword(qsizetype index, Keyword keyword)
{
    m_pending = keyword;
    switch (keyword) {
    case Keyword::From:
        if (m_place == Place::Start) {
            m_place = Place::From;
        }
        return;
    case Keyword::By:
        m_place = Place::By;
        return;
    case Keyword::Via:
    case Keyword::With:
    case Keyword::Id:
    case Keyword::For:
        // "from a with LMTP (...) by b": what stands before "by" still speaks of the client.
        if (index > m_by) {
            m_place = Place::Rest;
        }
        return;
    case Keyword::Tls:
    case Keyword::Group:
    case Keyword::Auth:
    case Keyword::EnvelopeFrom:
        // Servers write these behind the others; before "by" they are the client's greeting.
        if (index < m_by) {
            m_pending = Keyword::None;
        } else if (keyword == Keyword::Tls) {
            m_field.tls.claimed = true; // whatever follows: "TLS for <...>" says as much
        }
        return;
    case Keyword::None:
        return;
    }
}

void ReceivedClauses::readValue(QByteArrayView word)
{
    const Keyword pending = std::exchange(m_pending, Keyword::None);
    switch (pending) {
    case Keyword::From:
        setFrom(word);
        return;
    case Keyword::By:
        setBy(word);
        return;
    case Keyword::Via:
    case Keyword::With:
        m_phrase = pending;
        m_phraseText = word;
        m_phraseWords = 1;
        if (pending == Keyword::With) {
            // One word that is a protocol says all: "with SMTP 12345".
            if (const WithKeyword keyword = readWithKeyword(word); !keyword.protocol.isEmpty()) {
                m_phrase = Keyword::None;
                setWith(keyword);
            }
        }
        return;
    case Keyword::Id:
        setId(word);
        return;
    case Keyword::For:
        setFor(word);
        return;
    case Keyword::Tls:
        setTls(word);
        return;
    case Keyword::Group:
        if (m_field.tls.group.isEmpty()) {
            m_field.tls.group = m_draft.pieces.copy(word);
        }
        return;
    case Keyword::Auth:
        m_field.authenticated = true;
        m_field.authenticatedAs = m_draft.pieces.copy(unwrapped(word));
        return;
    case Keyword::EnvelopeFrom:
        m_field.envelopeFrom = m_draft.pieces.copy(unwrapped(word));
        m_field.hasEnvelopeFrom = true;
        return;
    case Keyword::None:
        return;
    }
}

void ReceivedClauses::takePhrase()
{
    const Keyword phrase = std::exchange(m_phrase, Keyword::None);
    if (phrase == Keyword::With) {
        setWith(readWithKeyword(m_phraseText));
    } else if (phrase == Keyword::Via && replaces(!m_field.via.isEmpty(), m_earlyVia)) {
        m_field.via = simplifiedCopy(m_phraseText, m_draft.pieces);
    }
}

} // namespace Indicia
