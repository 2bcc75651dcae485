// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What each clause makes of its value.

#include "receivedclauses_p.h"

#include "octetpair.h"
#include "tlscomment.h"
#include "tlsversion.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace Indicia {
namespace {

/// What no host name, account or address has in it: brackets, question marks, controls.
constexpr std::array<bool, 256> strangeOctets = [] {
    std::array<bool, 256> octets{};
    for (int control = 0; control <= ' '; ++control) {
        octets[control] = true;
    }
    for (const char c : std::string_view("<>[]?\x7f")) {
        octets[quint8(c)] = true;
    }
    return octets;
}();

bool isPlainName(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::none_of(text, [](char c) { return strangeOctets[quint8(c)]; });
}

} // namespace

/// Whether a value found now counts, @p given saying that there is one and @p early that it came from before "by".
bool ReceivedClauses::replaces(bool given, bool &early)
{
    const bool earlyNow = m_by >= 0 && m_place == Place::From;
    if (given) {
        noteReceivedDefect(m_field, ReceivedDefect::RepeatedClause);
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
            m_field.envelopeFrom = m_draft.pieces.copy(unwrapped(word));
            m_field.hasEnvelopeFrom = true;
        }
        m_field.local = m_field.local || sameWord(word, "stdin");
        return;
    }
    m_fromSeen = true;
    if (readReceivedAddress(word)) {
        m_field.from = m_draft.pieces.copy(receivedAddressText(word));
        return;
    }
    const QByteArrayView name = unwrapped(word);
    if (!isPlainName(name)) {
        noteReceivedDefect(m_field, ReceivedDefect::BadAddress);
        return;
    }
    m_field.from = m_draft.pieces.copy(name);
}

void ReceivedClauses::setBy(QByteArrayView word)
{
    m_field.byIp = readReceivedAddress(word);
    m_field.by = m_draft.pieces.copy(m_field.byIp ? receivedAddressText(word) : unwrapped(word));
    if (word.startsWith('[') && !m_field.byIp) {
        noteReceivedDefect(m_field, ReceivedDefect::BadAddress);
    }
}

void ReceivedClauses::setWith(const WithKeyword &keyword)
{
    // Mimecast: "with ESMTP with STARTTLS"; Cisco: "with ESMTP/TLS/CIPHER"; MessageLabs: "with CIPHER encrypted SMTP"
    const bool isKeyword = m_phraseWords == 1 && m_phraseText.size() == keyword.protocol.size(); // and no more
    const QByteArray phrase = m_phraseText == keyword.protocol ? keyword.protocol
        : isKeyword                                            ? m_draft.pieces.copy(m_phraseText)
                                                               : simplifiedCopy(m_phraseText, m_draft.pieces);
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
    if (isKeyword) {
        return;
    }
    if (const qsizetype tls = indexOfWord(phrase, "/TLS"); tls > 0) {
        const qsizetype cipher = phrase.indexOf('/', tls + 1);
        claimCipher(cipher > 0 ? QByteArrayView(phrase).sliced(cipher + 1) : QByteArrayView());
    } else if (const qsizetype end = indexOfWord(phrase, " encrypted"); end > 0) {
        mergeTlsClaim(m_field.tls, readTlsComment(QByteArrayView(phrase).first(end + 10)));
    }
}

void ReceivedClauses::setId(QByteArrayView word)
{
    if (replaces(!m_field.id.isEmpty(), m_earlyId)) {
        m_field.id = m_draft.pieces.copy(unwrapped(word));
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
            noteReceivedDefect(m_field, ReceivedDefect::BadAddress);
        }
        return;
    }
    if (replaces(!m_field.forAddress.isEmpty(), m_earlyFor)) {
        m_field.forAddress = m_draft.pieces.copy(address);
    }
}

void ReceivedClauses::claimCipher(QByteArrayView cipher)
{
    TlsClaim claim;
    claim.cipher = m_draft.pieces.copy(cipher);
    claim.claimed = true;
    mergeTlsClaim(m_field.tls, std::move(claim));
}

/// RFC 8314 section 4.3: the cipher suite; OpenSMTPD 5 wrote "TLS version=... cipher=..." here.
void ReceivedClauses::setTls(QByteArrayView word)
{
    TlsClaim claim;
    claim.claimed = true;
    claim.version = normalizedTlsVersion(word);
    if (claim.version.isEmpty() && !word.contains('=')) {
        claim.cipher = m_draft.pieces.copy(word);
    }
    mergeTlsClaim(m_field.tls, std::move(claim));
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
        m_field.authenticatedAs = m_draft.pieces.copy(unwrapped(word));
    } else if (m_place == Place::From && word.startsWith('"') && sameWord(m_before, "be")) { // claiming to be "name"
        m_field.helo = m_draft.pieces.copy(unwrapped(word));
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
        m_field.authenticatedAs = m_draft.pieces.copy(value);
    } else if (sameWord(key, "version") || sameWord(key, "cipher") || sameWord(key, "bits")
        || sameWord(key, "verify")) {
        const QByteArrayView pair(key.data(), value.end());
        TlsClaim claim = readTlsComment(QByteArray("TLS version= ").append(pair));
        claim.claimed = !claim.version.isEmpty() || !claim.cipher.isEmpty();
        mergeTlsClaim(m_field.tls, std::move(claim));
    }
}

} // namespace Indicia
