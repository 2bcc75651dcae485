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
    std::string_view written; ///< in capitals, as most servers write it
    std::string_view protocol;
    unsigned traits;
};

// Sorted by what is written. Behind the registry's own: Exim writes lower case and ssmtp, local-esmtp; CommuniGate
// ESMTP-TLS; Yahoo SMTPs; IIS SMTPSVC, which never tells TLS; old mailers ASMTP and BSMTP; Google HTTPREST.
constexpr std::array spellings{
    Spelling{"ASMTP", "ESMTPA", Auth | TellsTls},
    Spelling{"ASMTPS", "ESMTPSA", Auth | Tls | TellsTls},
    Spelling{"BSMTP", "SMTP", 0},
    Spelling{"ESMTP", "ESMTP", TellsTls},
    Spelling{"ESMTP-TLS", "ESMTPS", Tls | TellsTls},
    Spelling{"ESMTPA", "ESMTPA", Auth | TellsTls},
    Spelling{"ESMTPAS", "ESMTPSA", Auth | Tls | TellsTls},
    Spelling{"ESMTPS", "ESMTPS", Tls | TellsTls},
    Spelling{"ESMTPSA", "ESMTPSA", Auth | Tls | TellsTls},
    Spelling{"ESSMTP", "ESMTPS", Tls | TellsTls},
    Spelling{"ESSMTPA", "ESMTPSA", Auth | Tls | TellsTls},
    Spelling{"HTTP", "HTTP", 0},
    Spelling{"HTTPREST", "HTTP", 0},
    Spelling{"HTTPS", "HTTPS", Tls},
    Spelling{"HTTPU", "HTTP", 0},
    Spelling{"IMAP", "IMAP", 0},
    Spelling{"IMAP4", "IMAP", 0},
    Spelling{"IMAPS", "IMAP", Tls},
    Spelling{"LMTP", "LMTP", TellsTls},
    Spelling{"LMTPA", "LMTPA", Auth | TellsTls},
    Spelling{"LMTPS", "LMTPS", Tls | TellsTls},
    Spelling{"LMTPSA", "LMTPSA", Auth | Tls | TellsTls},
    Spelling{"LOCAL", "local", Local},
    Spelling{"LOCAL-BSMTP", "SMTP", Local},
    Spelling{"LOCAL-ESMTP", "ESMTP", Local},
    Spelling{"LOCAL-ESMTPA", "ESMTPA", Local | Auth},
    Spelling{"LOCAL-ESMTPS", "ESMTPS", Local | Tls},
    Spelling{"LOCAL-ESMTPSA", "ESMTPSA", Local | Auth | Tls},
    Spelling{"LOCAL-SMTP", "SMTP", Local},
    Spelling{"MMS", "MMS", 0},
    Spelling{"POP3", "POP3", 0},
    Spelling{"POP3S", "POP3", Tls},
    Spelling{"SMTP", "SMTP", TellsTls},
    Spelling{"SMTP-TLS", "SMTP", Tls | TellsTls},
    Spelling{"SMTPA", "ESMTPA", Auth | TellsTls},
    Spelling{"SMTPD", "SMTP", TellsTls},
    Spelling{"SMTPS", "SMTP", Tls | TellsTls},
    Spelling{"SMTPSA", "ESMTPSA", Auth | Tls | TellsTls},
    Spelling{"SMTPSVC", "SMTP", 0},
    Spelling{"SOCKET", "local", Local},
    Spelling{"SSMTP", "SMTP", Tls | TellsTls},
    Spelling{"STDIN", "local", Local},
    Spelling{"UTF8ESMTP", "UTF8SMTP", TellsTls},
    Spelling{"UTF8ESMTPA", "UTF8SMTPA", Auth | TellsTls},
    Spelling{"UTF8ESMTPS", "UTF8SMTPS", Tls | TellsTls},
    Spelling{"UTF8ESMTPSA", "UTF8SMTPSA", Auth | Tls | TellsTls},
    Spelling{"UTF8LMTP", "UTF8LMTP", TellsTls},
    Spelling{"UTF8LMTPA", "UTF8LMTPA", Auth | TellsTls},
    Spelling{"UTF8LMTPS", "UTF8LMTPS", Tls | TellsTls},
    Spelling{"UTF8LMTPSA", "UTF8LMTPSA", Auth | Tls | TellsTls},
    Spelling{"UTF8SMTP", "UTF8SMTP", TellsTls},
    Spelling{"UTF8SMTPA", "UTF8SMTPA", Auth | TellsTls},
    Spelling{"UTF8SMTPS", "UTF8SMTPS", Tls | TellsTls},
    Spelling{"UTF8SMTPSA", "UTF8SMTPSA", Auth | Tls | TellsTls},
};
static_assert(std::ranges::is_sorted(spellings, {}, &Spelling::written));

/// Where the spellings stand that begin with each letter, and behind the last of them.
constexpr std::array<std::size_t, 27> letterBegins = [] {
    std::array<std::size_t, 27> begins{};
    for (std::size_t letter = 0; letter < begins.size(); ++letter) {
        begins[letter] = static_cast<std::size_t>(std::ranges::count_if(
            spellings, [letter](const Spelling &s) { return s.written[0] < static_cast<char>('A' + letter); }));
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

WithKeyword keywordOf(const Spelling &spelling)
{
    return {.protocol = QByteArray::fromRawData(spelling.protocol.data(), qsizetype(spelling.protocol.size())),
        .tls = (spelling.traits & Tls) != 0,
        .authenticated = (spelling.traits & Auth) != 0,
        .local = (spelling.traits & Local) != 0,
        .tellsTls = (spelling.traits & TellsTls) != 0};
}

} // namespace

WithKeyword readWithKeyword(QByteArrayView with)
{
    if (const Spelling *whole = with.isEmpty() ? nullptr : find(with)) { // as nearly always
        return keywordOf(*whole);
    }
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
            return keywordOf(*spelling);
        }
    }
    return {};
}

} // namespace Indicia
