// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receivedclient_p.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace Indicia {
namespace {

/// Null where the word is none of them.
QByteArray greetingVerb(QByteArrayView word)
{
    return sameWord(word, "HELO") ? "HELO"_ba
        : sameWord(word, "EHLO")  ? "EHLO"_ba
        : sameWord(word, "LHLO")  ? "LHLO"_ba
                                  : QByteArray();
}

enum OctetClass : quint8 {
    Letter = 1,
    NoLetter = 2, ///< a digit or one of -_.
};

/// What host names consist of.
constexpr std::array<quint8, 256> hostOctets = [] {
    std::array<quint8, 256> classes{};
    for (int letter = 0; letter < 26; ++letter) {
        classes['A' + letter] = classes['a' + letter] = Letter;
    }
    for (const char c : std::string_view("0123456789-_.")) {
        classes[quint8(c)] = NoLetter;
    }
    return classes;
}();

/// Host names as reverse lookups give them: at least one dot that is not at an end.
bool looksLikeHost(QByteArrayView word)
{
    int classes = 0;
    for (const char c : word) {
        const quint8 octetClass = hostOctets[quint8(c)];
        if (octetClass == 0) {
            return false;
        }
        classes |= octetClass;
    }
    const qsizetype dot = word.indexOf('.');
    return (classes & Letter) != 0 && dot > 0 && dot < word.size() - 1;
}

/// Four numbers with dots, one of them above 255. No software prints that of a connection.
bool isImpossibleAddress(QByteArrayView text)
{
    int dots = 0;
    int number = 0;
    bool tooLarge = false;
    for (const char c : text) {
        if (c == '.') {
            ++dots;
            number = 0;
        } else if (c >= '0' && c <= '9' && number < 1000) {
            number = number * 10 + (c - '0');
            tooLarge = tooLarge || number > 255;
        } else {
            return false;
        }
    }
    return dots == 3 && tooLarge;
}

/// What a writer puts where a reverse name belongs if it has none.
bool saysNoReverse(QByteArrayView word)
{
    return sameWord(word, "unknown") || sameWord(word, "softdnserr") || sameWord(word, "nodnsquery")
        || sameWord(word, "RDNS");
}

} // namespace

void ReceivedClient::read()
{
    if (sameWord(m_text, "localhost")) { // sendmail on what it made itself: from localhost (localhost)
        m_field.local = true;
        return;
    }
    // The name in IDENT comes from the client itself, and the writer's own words follow it.
    const bool clientFirst = startsWithWord(m_text, "IDENT:");
    for (QByteArrayView word = m_words.next(); !word.isEmpty(); word = m_words.next()) {
        if (clientFirst && word.startsWith('[')) {
            m_draft.addressInBrackets = false;
        }
        readWord(word);
    }
}

void ReceivedClient::readWord(QByteArrayView word)
{
    if (startsWithWord(word, "IDENT:")) {
        word = word.sliced(6);
    }
    if (QByteArray verb = greetingVerb(word); !verb.isEmpty()) {
        m_field.heloVerb = std::move(verb);
        m_field.helo = m_draft.pieces.copy(unwrapped(m_words.next()));
        m_draft.heloSaid = true;
    } else if (sameWord(word, "account")) {
        noteReceivedAccount(m_draft, unwrapped(m_words.next()));
    } else if (sameWord(word, "uid")) {
        m_field.local = true;
    } else if (sameWord(word, "unverified") || sameWord(word, "forged")) {
        m_field.mayBeForged = true;
    } else if (sameWord(word, "plain") || sameWord(word, "login")) { // Yahoo: (user@192.0.2.1 with plain)
        m_field.authenticated = true;
    } else if (saysNoReverse(word)) {
        m_field.reverseUnknown = true;
    } else if (word.startsWith('[')) {
        readLiteral(word);
    } else if (const qsizetype equals = word.indexOf('='); equals > 0) {
        readPair(word.first(equals), word.sliced(equals + 1));
    } else if (word.contains('@')) {
        readMailbox(word);
    } else {
        readName(word);
    }
}

/// Exim's helo=, ident=, port=
void ReceivedClient::readPair(QByteArrayView key, QByteArrayView value)
{
    if (sameWord(key, "helo") && !m_draft.heloSaid) {
        m_field.helo = m_draft.pieces.copy(unwrapped(value));
        m_draft.heloSaid = true;
    } else if (sameWord(key, "ident") && m_field.ident.isEmpty()) {
        m_field.ident = m_draft.pieces.copy(unwrapped(value));
    }
}

/// user@host, user@192.0.2.1, user@ before [192.0.2.1], IDENT:user@host: the client's own name for itself (RFC 1413)
void ReceivedClient::readMailbox(QByteArrayView word)
{
    const qsizetype at = word.lastIndexOf('@');
    if (m_field.ident.isEmpty()) {
        m_field.ident = m_draft.pieces.copy(word.first(std::max<qsizetype>(0, at)));
    }
    readName(word.sliced(at + 1));
}

void ReceivedClient::readLiteral(QByteArrayView word)
{
    const auto address = readReceivedAddress(word);
    if (address && !m_draft.addressInBrackets) {
        m_field.fromIp = address;
        m_draft.addressInBrackets = true;
        if (m_field.reverseName.isEmpty()) {
            m_field.reverseName = m_draft.pieces.copy(m_name);
        }
    }
    const QByteArrayView inside = unwrapped(word);
    if (!address) {
        noteImpossible(inside);
    }
    if (startsWithWord(inside, "local") || startsWithWord(inside, "unix") || startsWithWord(inside, "UNIX:")) {
        m_field.local = true; // OpenSMTPD, Cyrus, sendmail
    }
    m_name = {};
}

void ReceivedClient::noteImpossible(QByteArrayView word)
{
    if (isImpossibleAddress(word) && !m_field.fromIp && !m_field.fromIpImpossible) {
        m_field.fromIpImpossible = true;
        noteReceivedDefect(m_field, ReceivedDefect::BadAddress);
    }
}

void ReceivedClient::readName(QByteArrayView word)
{
    word = unwrapped(word);
    if (const auto address = readReceivedAddress(word)) {
        if (!m_field.fromIp) {
            m_field.fromIp = address;
        }
        return;
    }
    noteImpossible(word);
    if (m_field.fromIp || !m_field.reverseName.isEmpty() || m_words.isNested()) {
        return;
    }
    if (looksLikeHost(word)) {
        m_field.reverseName = word == m_field.from ? m_field.from : m_draft.pieces.copy(word); // as of most servers
    } else {
        m_name = word;
    }
}

void readReceivedLiteral(QByteArrayView word, ReceivedDraft &draft)
{
    ReceivedClient(word, draft).read();
}

} // namespace Indicia
