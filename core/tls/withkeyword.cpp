// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "withkeyword.h"

#include "asciiword.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace Indicia {
namespace {

enum Trait : unsigned {
    Tls = 1,
    Auth = 2,
    Local = 4,
    TellsTls = 8,
};

struct Spelling
{
    std::string_view written; ///< lower case
    std::string_view protocol;
    unsigned traits;
};

// Sorted by what is written. Behind the registry's own: Exim writes lower case and ssmtp, local-esmtp; CommuniGate
// ESMTP-TLS; Yahoo SMTPs; IIS SMTPSVC, which never tells TLS; old mailers ASMTP and BSMTP; Google HTTPREST.
constexpr std::array spellings{
    Spelling{"asmtp", "ESMTPA", Auth | TellsTls},
    Spelling{"asmtps", "ESMTPSA", Auth | Tls | TellsTls},
    Spelling{"bsmtp", "SMTP", 0},
    Spelling{"esmtp", "ESMTP", TellsTls},
    Spelling{"esmtp-tls", "ESMTPS", Tls | TellsTls},
    Spelling{"esmtpa", "ESMTPA", Auth | TellsTls},
    Spelling{"esmtpas", "ESMTPSA", Auth | Tls | TellsTls},
    Spelling{"esmtps", "ESMTPS", Tls | TellsTls},
    Spelling{"esmtpsa", "ESMTPSA", Auth | Tls | TellsTls},
    Spelling{"essmtp", "ESMTPS", Tls | TellsTls},
    Spelling{"essmtpa", "ESMTPSA", Auth | Tls | TellsTls},
    Spelling{"http", "HTTP", 0},
    Spelling{"httprest", "HTTP", 0},
    Spelling{"https", "HTTPS", Tls},
    Spelling{"httpu", "HTTP", 0},
    Spelling{"imap", "IMAP", 0},
    Spelling{"imap4", "IMAP", 0},
    Spelling{"imaps", "IMAP", Tls},
    Spelling{"lmtp", "LMTP", TellsTls},
    Spelling{"lmtpa", "LMTPA", Auth | TellsTls},
    Spelling{"lmtps", "LMTPS", Tls | TellsTls},
    Spelling{"lmtpsa", "LMTPSA", Auth | Tls | TellsTls},
    Spelling{"local", "local", Local},
    Spelling{"local-bsmtp", "SMTP", Local},
    Spelling{"local-esmtp", "ESMTP", Local},
    Spelling{"local-esmtpa", "ESMTPA", Local | Auth},
    Spelling{"local-esmtps", "ESMTPS", Local | Tls},
    Spelling{"local-esmtpsa", "ESMTPSA", Local | Auth | Tls},
    Spelling{"local-smtp", "SMTP", Local},
    Spelling{"mms", "MMS", 0},
    Spelling{"pop3", "POP3", 0},
    Spelling{"pop3s", "POP3", Tls},
    Spelling{"smtp", "SMTP", TellsTls},
    Spelling{"smtp-tls", "SMTP", Tls | TellsTls},
    Spelling{"smtpa", "ESMTPA", Auth | TellsTls},
    Spelling{"smtpd", "SMTP", TellsTls},
    Spelling{"smtps", "SMTP", Tls | TellsTls},
    Spelling{"smtpsa", "ESMTPSA", Auth | Tls | TellsTls},
    Spelling{"smtpsvc", "SMTP", 0},
    Spelling{"socket", "local", Local},
    Spelling{"ssmtp", "SMTP", Tls | TellsTls},
    Spelling{"stdin", "local", Local},
    Spelling{"utf8esmtp", "UTF8SMTP", TellsTls},
    Spelling{"utf8esmtpa", "UTF8SMTPA", Auth | TellsTls},
    Spelling{"utf8esmtps", "UTF8SMTPS", Tls | TellsTls},
    Spelling{"utf8esmtpsa", "UTF8SMTPSA", Auth | Tls | TellsTls},
    Spelling{"utf8lmtp", "UTF8LMTP", TellsTls},
    Spelling{"utf8lmtpa", "UTF8LMTPA", Auth | TellsTls},
    Spelling{"utf8lmtps", "UTF8LMTPS", Tls | TellsTls},
    Spelling{"utf8lmtpsa", "UTF8LMTPSA", Auth | Tls | TellsTls},
    Spelling{"utf8smtp", "UTF8SMTP", TellsTls},
    Spelling{"utf8smtpa", "UTF8SMTPA", Auth | TellsTls},
    Spelling{"utf8smtps", "UTF8SMTPS", Tls | TellsTls},
    Spelling{"utf8smtpsa", "UTF8SMTPSA", Auth | Tls | TellsTls},
};
static_assert(std::ranges::is_sorted(spellings, {}, &Spelling::written));

/// Where the spellings stand that begin with each letter, and behind the last of them.
constexpr std::array<std::size_t, 27> letterBegins = [] {
    std::array<std::size_t, 27> begins{};
    for (std::size_t letter = 0; letter < begins.size(); ++letter) {
        begins[letter] = static_cast<std::size_t>(std::ranges::count_if(
            spellings, [letter](const Spelling &s) { return s.written[0] < static_cast<char>('a' + letter); }));
    }
    return begins;
}();

constexpr qsizetype longestSpelling = 13;
static_assert(std::ranges::all_of(spellings, [](const Spelling &s) { return s.written.size() <= longestSpelling; }));

constexpr std::array<bool, 256> keywordOctets = [] {
    std::array<bool, 256> octets{};
    for (std::size_t letter = 0; letter < 26; ++letter) {
        octets['a' + letter] = octets['A' + letter] = true;
    }
    for (const char c : std::string_view("0123456789-_")) {
        octets[quint8(c)] = true;
    }
    return octets;
}();

bool isKeywordOctet(char c)
{
    return keywordOctets[quint8(c)];
}

const Spelling *find(QByteArrayView word)
{
    if (word.size() > longestSpelling) {
        return nullptr;
    }
    const char first = asciiLower(word.front());
    if (first < 'a' || first > 'z') {
        return nullptr;
    }
    const auto letter = static_cast<std::size_t>(first - 'a');
    for (std::size_t i = letterBegins[letter]; i < letterBegins[letter + 1]; ++i) {
        const std::string_view written = spellings[i].written;
        if (sameWord(word, QByteArrayView(written.data(), static_cast<qsizetype>(written.size())))) {
            return &spellings[i];
        }
    }
    return nullptr;
}

} // namespace

WithKeyword readWithKeyword(QByteArrayView with)
{
    for (qsizetype at = 0; at < with.size();) {
        if (!isKeywordOctet(with[at])) {
            ++at;
            continue;
        }
        const qsizetype begin = at;
        while (at < with.size() && isKeywordOctet(with[at])) {
            ++at;
        }
        if (const Spelling *spelling = find(with.sliced(begin, at - begin))) {
            return {
                .protocol = QByteArray::fromRawData(spelling->protocol.data(), qsizetype(spelling->protocol.size())),
                .tls = (spelling->traits & Tls) != 0,
                .authenticated = (spelling->traits & Auth) != 0,
                .local = (spelling->traits & Local) != 0,
                .tellsTls = (spelling->traits & TellsTls) != 0};
        }
    }
    return {};
}

} // namespace Indicia
