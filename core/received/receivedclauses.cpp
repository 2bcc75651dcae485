// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receivedclauses_p.h"

#include "tlscomment.h"
#include "tlsversion.h"
#include "withkeyword.h"

#include <array>
#include <utility>

namespace Indicia {
namespace {

/// "Microsoft SMTP Server", "Internet Mail Service": more words than that are no protocol's name.
constexpr int longestPhrase = 5;

void addDefect(ReceivedField &field, ReceivedDefect defect)
{
    if (!field.defects.contains(defect)) {
        field.defects.append(defect);
    }
}

/// Letters, digits and what occurs in host names, accounts and addresses; no brackets, quotes or controls.
bool isPlainName(QByteArrayView text)
{
    for (const char c : text) {
        if (uchar(c) <= ' ' || c == '<' || c == '>' || c == '[' || c == ']' || c == '?' || c == '\x7f') {
            return false;
        }
    }
    return !text.isEmpty();
}

} // namespace

ReceivedClauses::Keyword ReceivedClauses::keywordOf(QByteArrayView word)
{
    static constexpr std::array<std::pair<QByteArrayView, Keyword>, 11> keywords{{
        {"from", Keyword::From},
        {"by", Keyword::By},
        {"via", Keyword::Via},
        {"with", Keyword::With},
        {"id", Keyword::Id},
        {"for", Keyword::For},
        {"tls", Keyword::Tls},
        {"group", Keyword::Group},
        {"auth", Keyword::Auth},
        {"envelope-from", Keyword::EnvelopeFrom},
        {"envelope-sender", Keyword::EnvelopeFrom},
    }};
    for (const auto &[name, keyword] : keywords) {
        if (sameWord(word, name)) {
            return keyword;
        }
    }
    return Keyword::None;
}

bool ReceivedClauses::isWord(qsizetype index) const
{
    return index >= 0 && index < m_tokens.size() && m_tokens[index].kind == ReceivedToken::Kind::Word;
}

/// "by" and a name behind it: not the greeting "by", as in "from by (unknown [192.0.2.1]) by mx.example.net".
bool ReceivedClauses::isByWithName(qsizetype index) const
{
    return isWord(index) && sameWord(m_tokens[index].text, "by") && isWord(index + 1)
        && keywordOf(m_tokens[index + 1].text) == Keyword::None;
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
            ReceivedDraft draft;
            readReceivedComment(m_tokens[index].text, Place::From, draft);
            if (draft.field.fromIp) {
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
            addDefect(m_field, ReceivedDefect::RepeatedClause);
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
        // One word that is a protocol says all: "with SMTP 12345".
        if (pending == Keyword::With && !readWithKeyword(word).protocol.isEmpty()) {
            endPhrase();
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
            m_field.tls.group = word.toByteArray();
        }
        return;
    case Keyword::Auth:
        m_field.authenticated = true;
        m_field.authenticatedAs = unwrapped(word).toByteArray();
        return;
    case Keyword::EnvelopeFrom:
        m_field.envelopeFrom = unwrapped(word).toByteArray();
        m_field.hasEnvelopeFrom = true;
        return;
    case Keyword::None:
        return;
    }
}

void ReceivedClauses::endPhrase()
{
    const Keyword phrase = std::exchange(m_phrase, Keyword::None);
    if (phrase == Keyword::With) {
        setWith();
    } else if (phrase == Keyword::Via && replaces(!m_field.via.isEmpty(), m_earlyVia)) {
        m_field.via = m_phraseText.toByteArray().simplified();
    }
}

/// Whether a value found now counts, @p given saying that there is one and @p early that it came from before "by".
bool ReceivedClauses::replaces(bool given, bool &early)
{
    const bool earlyNow = m_by >= 0 && m_place == Place::From;
    if (given) {
        addDefect(m_field, ReceivedDefect::RepeatedClause);
        if (!early || earlyNow) {
            return false;
        }
    }
    early = earlyNow;
    return true;
}

void ReceivedClauses::setFrom(QByteArrayView word)
{
    if (m_fromSeen) {
        // XMail ends with "from <sender>", smail writes "via smail from stdin".
        if (word.startsWith('<') && !m_field.hasEnvelopeFrom) {
            m_field.envelopeFrom = unwrapped(word).toByteArray();
            m_field.hasEnvelopeFrom = true;
        }
        m_field.local = m_field.local || sameWord(word, "stdin");
        return;
    }
    m_fromSeen = true;
    if (readReceivedAddress(word)) {
        m_field.from = receivedAddressText(word).toByteArray();
        return;
    }
    const QByteArrayView name = unwrapped(word);
    if (!isPlainName(name)) {
        addDefect(m_field, ReceivedDefect::BadAddress);
        return;
    }
    m_field.from = name.toByteArray();
}

void ReceivedClauses::setBy(QByteArrayView word)
{
    m_field.byIp = readReceivedAddress(word);
    m_field.by = (m_field.byIp ? receivedAddressText(word) : unwrapped(word)).toByteArray();
    if (word.startsWith('[') && !m_field.byIp) {
        addDefect(m_field, ReceivedDefect::BadAddress);
    }
}

void ReceivedClauses::setWith()
{
    const WithKeyword keyword = readWithKeyword(m_phraseText);
    // Mimecast: "with ESMTP with STARTTLS"; Cisco: "with ESMTP/TLS/CIPHER"; MessageLabs: "with CIPHER encrypted SMTP"
    const QByteArray phrase = m_phraseText.toByteArray().simplified();
    if (phrase == "STARTTLS" && !m_field.with.isEmpty()) {
        m_field.with += " with STARTTLS";
        m_field.tls.claimed = true;
        return;
    }
    if (!replaces(!m_field.with.isEmpty(), m_earlyWith)) {
        return;
    }
    m_field.with = phrase;
    m_field.protocol = keyword.protocol;
    m_field.authenticated = m_field.authenticated || keyword.authenticated;
    m_field.local = m_field.local || keyword.local;
    if (const qsizetype tls = phrase.indexOf("/TLS"); tls > 0) {
        const qsizetype cipher = phrase.indexOf('/', tls + 1);
        claimCipher(cipher > 0 ? QByteArrayView(phrase).sliced(cipher + 1) : QByteArrayView());
    } else if (const qsizetype end = phrase.indexOf(" encrypted"); end > 0) {
        mergeTlsClaim(m_field.tls, readTlsComment(QByteArrayView(phrase).first(end + 10)));
    }
}

void ReceivedClauses::setId(QByteArrayView word)
{
    if (replaces(!m_field.id.isEmpty(), m_earlyId)) {
        m_field.id = unwrapped(word).toByteArray();
    }
}

/// for <a@example.net>, for a@example.net, for <a@example.net> , <b@example.net>, for <multiple recipients>
void ReceivedClauses::setFor(QByteArrayView word)
{
    QByteArrayView address = unwrapped(word);
    if (address.startsWith('@') && address.contains(':')) { // RFC 5321 section 4.1.1.3: a source route is to be ignored
        address = address.sliced(address.indexOf(':') + 1);
    }
    if (!address.contains('@') && !sameWord(address, "Postmaster")) {
        if (!address.contains(' ')) {
            addDefect(m_field, ReceivedDefect::BadAddress);
        }
        return;
    }
    if (replaces(!m_field.forAddress.isEmpty(), m_earlyFor)) {
        m_field.forAddress = address.toByteArray();
    }
}

void ReceivedClauses::claimCipher(QByteArrayView cipher)
{
    TlsClaim claim;
    claim.cipher = cipher.toByteArray();
    claim.claimed = true;
    mergeTlsClaim(m_field.tls, claim);
}

/// RFC 8314 section 4.3: the cipher suite; OpenSMTPD 5 wrote "TLS version=... cipher=..." here.
void ReceivedClauses::setTls(QByteArrayView word)
{
    TlsClaim claim;
    claim.claimed = true;
    claim.version = normalizedTlsVersion(word);
    if (claim.version.isEmpty() && !word.contains('=')) {
        claim.cipher = word.toByteArray();
    }
    mergeTlsClaim(m_field.tls, claim);
    if (word.contains('=')) {
        readStrayWord(word);
    }
}

void ReceivedClauses::readStrayWord(QByteArrayView word)
{
    if (const qsizetype equals = word.indexOf('='); equals > 0 && !word.startsWith('<')) {
        readStrayPair(word.first(equals), word.sliced(equals + 1));
    } else if (sameWord(word, "encrypted") && looksLikeCipher(m_before)) {
        claimCipher(m_before);
    } else if (m_place == Place::From && sameWord(m_before, "user")) { // "as user u by ..."
        m_field.authenticated = true;
        m_field.authenticatedAs = unwrapped(word).toByteArray();
    } else if (m_place == Place::From && word.startsWith('"') && sameWord(m_before, "be")) { // claiming to be "name"
        m_field.helo = unwrapped(word).toByteArray();
        m_draft.heloSaid = true;
    } else if (m_place == Place::From && sameWord(word, "pickup")) { // IIS: "from mail pickup service"
        m_field.local = true;
    } else if (m_place == Place::From && (word.startsWith('[') || word.startsWith('('))) {
        // A literal without a comment around it, or a comment that does not end
        readReceivedLiteral(word.startsWith('(') ? word.sliced(1) : word, m_draft);
    } else if (m_place == Place::By && word.startsWith('[') && !m_field.byIp) {
        m_field.byIp = readReceivedAddress(word);
    }
}

/// OpenSMTPD's auth=yes user=u, and TLS parameters outside of a comment
void ReceivedClauses::readStrayPair(QByteArrayView key, QByteArrayView value)
{
    if (m_place == Place::From || m_place == Place::Start) {
        return; // the client's greeting
    }
    if (sameWord(key, "auth")) {
        m_field.authenticated = m_field.authenticated || !sameWord(value, "no");
    } else if (sameWord(key, "user")) {
        m_field.authenticatedAs = value.toByteArray();
    } else if (sameWord(key, "version") || sameWord(key, "cipher") || sameWord(key, "bits")
        || sameWord(key, "verify")) {
        const QByteArrayView pair(key.data(), value.end());
        TlsClaim claim = readTlsComment(QByteArray("TLS version= ").append(pair));
        claim.claimed = !claim.version.isEmpty() || !claim.cipher.isEmpty();
        mergeTlsClaim(m_field.tls, claim);
    }
}

} // namespace Indicia
