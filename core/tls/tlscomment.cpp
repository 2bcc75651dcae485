// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tlscomment.h"

#include "asciiword.h"
#include "tlsversion.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace Indicia {
namespace {

enum OctetClass : quint8 {
    Break = 1, ///< ends a word
    Joint = 2, ///< = and : join two things in one word
    Cipher = 4, ///< what names of ciphers consist of
};

constexpr std::array<quint8, 256> octetClasses = [] {
    std::array<quint8, 256> classes{};
    for (const char c : {' ', '\t', '\r', '\n', ',', ';', '(', ')'}) {
        classes[quint8(c)] = Break;
    }
    classes['='] = classes[':'] = Joint;
    for (const char c : std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_+")) {
        classes[quint8(c)] = Cipher;
    }
    return classes;
}();

bool isCipherOctet(char c)
{
    return octetClasses[quint8(c)] == Cipher;
}

bool isBreak(char c)
{
    return octetClasses[quint8(c)] == Break;
}

/// TLS or SSL: no other word need be looked at.
bool mayBeVersion(QByteArrayView word)
{
    const char first = asciiLower(word.front());
    return first == 't' || first == 's';
}

/// A number at the beginning of "256", "256/256" and "256bits"; 0 where there is none or a senseless one.
int leadingNumber(QByteArrayView text)
{
    int number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9' || number > 100'000) {
            break;
        }
        number = number * 10 + (c - '0');
    }
    return number <= 100'000 ? number : 0;
}

/// Reads a comment word by word; parentheses inside count as depth, commas and semicolons as spaces.
class Reader
{
public:
    explicit Reader(QByteArrayView text) : m_text(text) { }

    TlsClaim read();

private:
    QByteArrayView next();
    [[nodiscard]] bool speaksOfTls() const;
    void readClient();
    void readWord(QByteArrayView word);
    void readPair(QByteArrayView key, QByteArrayView value);
    void readColons(QByteArrayView word);
    void setCipher(QByteArrayView cipher);
    void setVerify(QByteArrayView word);

    QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_isJoint = false; ///< the word read last has an octet of that class
    QByteArrayView m_before; ///< the word before
    TlsClaim m_claim;
};

QByteArrayView Reader::next()
{
    const char *at = m_text.data() + m_at;
    const char *const end = m_text.data() + m_text.size();
    for (; at != end && isBreak(*at); ++at) {
        m_depth += *at == '(' ? 1 : *at == ')' ? -1 : 0;
    }
    const char *const begin = at;
    int classes = 0;
    while (at != end) {
        const quint8 octetClass = octetClasses[quint8(*at)];
        if (octetClass == Break) {
            break;
        }
        classes |= octetClass;
        ++at;
    }
    m_at = at - m_text.data();
    m_isJoint = (classes & Joint) != 0;
    return {begin, at};
}

/// Only the first words decide, so that a name or an account in another comment cannot look like TLS.
bool Reader::speaksOfTls() const
{
    Reader ahead(m_text);
    const QByteArrayView first = ahead.next();
    if (first.isEmpty() || !(looksLikeCipher(first) || QByteArrayView("CcGgSsTtUuVv").contains(first[0]))) {
        return false;
    }
    const QByteArrayView second = ahead.next();
    if (sameWord(first, "using")) {
        return startsWithWord(second, "TLS") || startsWithWord(second, "SSL") || sameWord(second, "STARTTLS");
    }
    if (sameWord(first, "cipher") || sameWord(first, "tls_cipher")) {
        return second.contains(':') || looksLikeCipher(second);
    }
    if (startsWithWord(first, "version=") || startsWithWord(first, "cipher=") || sameWord(first, "TLS:")
        || sameWord(first, "STARTTLS")) {
        return true;
    }
    if (sameWord(first, "TLS") || sameWord(first, "SSL")) {
        return second.isEmpty() || startsWithWord(second, "version=") || looksLikeCipher(second);
    }
    if (sameWord(first, "Google")) {
        return sameWord(second, "Transport");
    }
    if (sameWord(second, "encrypted")) {
        return looksLikeCipher(first);
    }
    const qsizetype colon = first.indexOf(':');
    return !normalizedTlsVersion(colon < 0 ? first : first.first(colon)).isEmpty();
}

TlsClaim Reader::read()
{
    if (startsWithWord(m_text, "Client ") || startsWithWord(m_text, "No client certificate")) {
        readClient();
        return std::move(m_claim);
    }
    if (startsWithWord(m_text, "AUTH:")) { // Courier writes both into one comment; the account is not ours to read.
        const qsizetype tls = m_text.lastIndexOf(QByteArrayView(", TLS: "));
        return tls < 0 ? TlsClaim() : Reader(m_text.sliced(tls + 2)).read();
    }
    if (!speaksOfTls()) {
        return {};
    }
    for (QByteArrayView word = next(); !word.isEmpty(); word = next()) {
        if (startsWithWord(word, "server-")) { // Postfix from here on: the keys' own algorithms
            break;
        }
        readWord(word);
        m_before = word;
    }
    // "version=... verify=NONE" is sendmail's word for no TLS: it says so by leaving version and cipher out.
    m_claim.claimed = !startsWithWord(m_text, "version=") || !m_claim.version.isEmpty() || !m_claim.cipher.isEmpty();
    return std::move(m_claim);
}

/// Postfix on the client's certificate. The names in it are the client's own, so that only the last words, in their
/// parentheses, tell the result.
void Reader::readClient()
{
    const QByteArrayView certificate = m_text.sliced(std::min<qsizetype>(7, m_text.size()));
    if (startsWithWord(certificate, "did not present") || startsWithWord(m_text, "No ")) {
        m_claim.peer = TlsClaim::Peer::NoCertificate;
    } else if (startsWithWord(certificate, "CN ") || startsWithWord(certificate, "RPK ")) {
        m_claim.peer = m_text.endsWith("(verified OK)") || m_text.endsWith("(verified)") ? TlsClaim::Peer::Verified
                                                                                         : TlsClaim::Peer::NotVerified;
        const QByteArrayView name = certificate.sliced(3);
        if (name.startsWith('"')) {
            qsizetype end = name.indexOf(QByteArrayView("\", Issuer "));
            end = end < 0 ? name.lastIndexOf('"') : end;
            m_claim.peerName = name.sliced(1, std::max<qsizetype>(0, end - 1)).toByteArray();
        }
    } else {
        return;
    }
    m_claim.claimed = true;
}

void Reader::readWord(QByteArrayView word)
{
    if (const qsizetype equals = m_isJoint ? word.indexOf('=') : -1; equals > 0) {
        readPair(word.first(equals), word.sliced(equals + 1));
    } else if (m_isJoint && word.contains(':') && !word.endsWith(':')) {
        readColons(word);
    } else if (sameWord(m_before, "cipher")) {
        setCipher(word);
    } else if (sameWord(m_before, "key-exchange")) {
        m_claim.group = word.toByteArray();
    } else if (m_depth > 0 && sameWord(m_before, m_claim.group) && m_claim.group.endsWith("DHE")) {
        m_claim.group = word.toByteArray(); // "key-exchange ECDHE (P-256)": the curve says more than the method
    } else if (const QByteArray version = mayBeVersion(word) ? normalizedTlsVersion(word) : QByteArray();
        !version.isEmpty()) {
        m_claim.version = m_claim.version.isEmpty() ? version : m_claim.version;
    } else if (sameWord(word, "bits") || (word.back() == 's' && word.endsWith("bits"))) {
        const int bits = leadingNumber(sameWord(word, "bits") ? m_before : word);
        m_claim.bits = m_claim.bits == 0 ? bits : m_claim.bits;
    } else if (m_claim.cipher.isEmpty() && looksLikeCipher(word)) {
        setCipher(word);
    }
}

void Reader::readPair(QByteArrayView key, QByteArrayView value)
{
    if (sameWord(key, "version")) {
        m_claim.version = normalizedTlsVersion(value);
    } else if (sameWord(key, "cipher")) {
        setCipher(value);
    } else if (sameWord(key, "bits")) {
        m_claim.bits = leadingNumber(value);
    } else if (sameWord(key, "verify")) {
        setVerify(value);
    }
}

/// version ":" cipher ":" bits [ ":" verified ]
void Reader::readColons(QByteArrayView word)
{
    for (int place = 0; place < 4; ++place) {
        const qsizetype colon = word.indexOf(':');
        const QByteArrayView item = colon < 0 ? word : word.first(colon);
        if (place == 0) {
            m_claim.version = normalizedTlsVersion(item);
        } else if (place == 1) {
            setCipher(item);
        } else if (place == 2) {
            m_claim.bits = leadingNumber(item);
        } else {
            setVerify(item);
        }
        if (colon < 0) {
            return;
        }
        word = word.sliced(colon + 1);
    }
}

void Reader::setCipher(QByteArrayView cipher)
{
    if (!sameWord(cipher, "OTHER") && !sameWord(cipher, "UNKNOWN") && !sameWord(cipher, "NONE")) {
        m_claim.cipher = cipher.toByteArray();
    }
}

/// sendmail's words for {verify}, and OpenSMTPD's YES.
void Reader::setVerify(QByteArrayView word)
{
    if (sameWord(word, "OK") || sameWord(word, "YES")) {
        m_claim.peer = TlsClaim::Peer::Verified;
    } else if (sameWord(word, "NO") || sameWord(word, "NOT")) {
        m_claim.peer = TlsClaim::Peer::NoCertificate;
    } else if (!sameWord(word, "NONE")) {
        m_claim.peer = TlsClaim::Peer::NotVerified;
    }
}

/// Comments that were read, each in the one place that follows from some of its octets, until another needs that place.
class TlsComments
{
public:
    TlsClaim read(QByteArrayView comment);

private:
    struct Kept
    {
        QByteArray comment;
        TlsClaim claim;
    };

    static std::size_t placeOf(QByteArrayView comment);

    static constexpr qsizetype longest = 256;
    static constexpr std::size_t places = 64;
    std::array<Kept, places> m_kept;
};

std::size_t TlsComments::placeOf(QByteArrayView comment)
{
    const auto octet = [&](qsizetype at) { return std::size_t(quint8(comment[at])); };
    const qsizetype size = comment.size();
    return (std::size_t(size) + octet(size / 4) * 3 + octet(size / 3) * 5 + octet(size / 2) * 7 + octet(size - 1) * 11)
        % places;
}

TlsClaim TlsComments::read(QByteArrayView comment)
{
    Kept &kept = m_kept[placeOf(comment)];
    if (kept.comment == comment) {
        return kept.claim;
    }
    TlsClaim claim = Reader(comment).read();
    if (claim.claimed && claim.peerName.isEmpty() && comment.size() <= longest) { // else it will hardly come again
        kept = {.comment = comment.toByteArray(), .claim = claim};
    }
    return claim;
}

} // namespace

bool mayBeTlsComment(QByteArrayView comment)
{
    const auto begin = std::ranges::find_if_not(comment, isBreak);
    if (comment.end() - begin < 2) {
        return false;
    }
    const auto pair = [](char first, char second) { return quint8(first) << 8 | quint8(second); };
    switch (pair(asciiLower(begin[0]), asciiLower(begin[1]))) {
    case 'a' << 8 | 'u': // AUTH:
    case 'c' << 8 | 'i': // cipher
    case 'c' << 8 | 'l': // Client
    case 'g' << 8 | 'o': // Google
    case 'n' << 8 | 'o': // No client certificate
    case 's' << 8 | 's': // SSL
    case 's' << 8 | 't': // STARTTLS
    case 't' << 8 | 'l': // TLS
    case 'u' << 8 | 's': // using
    case 'v' << 8 | 'e': // version=
        return true;
    default:
        return isCipherOctet(begin[0]) && isCipherOctet(begin[1]);
    }
}

TlsClaim readTlsComment(QByteArrayView comment)
{
    comment = comment.trimmed();
    if (!mayBeTlsComment(comment)) {
        return {};
    }
    // Of the thousands in a mailbox hardly a dozen differ: the few kinds of servers and ciphers that there are.
    thread_local TlsComments kept;
    return kept.read(comment);
}

bool looksLikeCipher(QByteArrayView text)
{
    bool joint = false;
    for (const char c : text) {
        if (!isCipherOctet(c)) {
            return false;
        }
        joint = joint || c == '-' || c == '_';
    }
    return joint && text.size() > 6 && text[0] >= 'A';
}

void mergeTlsClaim(TlsClaim &claim, TlsClaim more)
{
    const auto take = [](QByteArray &into, QByteArray &from) {
        if (into.isEmpty() && !from.isEmpty()) {
            into = std::move(from);
        }
    };
    take(claim.version, more.version);
    take(claim.cipher, more.cipher);
    take(claim.group, more.group);
    take(claim.peerName, more.peerName);
    claim.bits = claim.bits == 0 ? more.bits : claim.bits;
    claim.peer = claim.peer == TlsClaim::Peer::NotSaid ? more.peer : claim.peer;
    claim.claimed = claim.claimed || more.claimed;
}

} // namespace Indicia
