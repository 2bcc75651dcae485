// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tlsversion.h"

#include "asciiword.h"

#include <array>

namespace Indicia {
namespace {

char upper(char c)
{
    return c >= 'a' && c <= 'z' ? char(c - 32) : c;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes the separators that the dialects put between "TLS", "v" and the numbers.
QByteArrayView withoutJoint(QByteArrayView text, bool withV)
{
    while (
        !text.isEmpty() && (text[0] == '.' || text[0] == '_' || text[0] == '-' || (withV && upper(text[0]) == 'V'))) {
        text = text.sliced(1);
    }
    return text;
}

QByteArray tlsVersion(QByteArrayView digits)
{
    if (digits.isEmpty() || digits[0] != '1') {
        return {};
    }
    const QByteArrayView minor = withoutJoint(digits.sliced(1), false);
    if (minor.isEmpty()) {
        return digits.size() == 1 ? QByteArrayLiteral("TLSv1.0") : QByteArray();
    }
    if (minor.size() != 1 || minor[0] < '0' || minor[0] > '3') {
        return {};
    }
    static const std::array versions{QByteArrayLiteral("TLSv1.0"), QByteArrayLiteral("TLSv1.1"),
        QByteArrayLiteral("TLSv1.2"), QByteArrayLiteral("TLSv1.3")};
    return versions.at(size_t(minor[0] - '0'));
}

QByteArray sslVersion(QByteArrayView digits)
{
    // SSL 2 and 3 come with and without ".0".
    const QByteArrayView minor = digits.isEmpty() ? digits : withoutJoint(digits.sliced(1), false);
    if (digits.isEmpty() || (digits[0] != '2' && digits[0] != '3') || (!minor.isEmpty() && minor != "0")) {
        return {};
    }
    return QByteArray("SSLv").append(digits[0]);
}

/// The longest version that is written in one word, with room.
constexpr qsizetype longestVersion = 12;

constexpr std::array<bool, 256> joints = [] {
    std::array<bool, 256> octets{};
    octets['-'] = octets['_'] = octets['+'] = true;
    return octets;
}();

/// Of a cipher's name, what stands between two joints. EXP and DES stand for all that begin so (EXP1024, DES40).
bool isWeakPart(QByteArrayView part)
{
    switch (part.isEmpty() ? '\0' : asciiLower(part.front())) {
    case '3':
        return sameWord(part, "3DES");
    case 'a':
        return sameWord(part, "ANON") || sameWord(part, "ADH") || sameWord(part, "AECDH") || sameWord(part, "ARCFOUR");
    case 'c':
        return sameWord(part, "CBC3");
    case 'd':
        return startsWithWord(part, "DES");
    case 'e':
        return startsWithWord(part, "EXP");
    case 'm':
        return sameWord(part, "MD5");
    case 'n':
        return sameWord(part, "NULL");
    case 'r':
        return sameWord(part, "RC2") || sameWord(part, "RC4");
    default:
        return false;
    }
}

} // namespace

QByteArray normalizedTlsVersion(QByteArrayView text)
{
    const bool tls = startsWithWord(text, "TLS");
    const bool ssl = startsWithWord(text, "SSL");
    if (!tls && !ssl) {
        return {};
    }
    if (const qsizetype slash = text.indexOf('/'); slash > 0) {
        text = text.first(slash);
    }
    if (text.size() < 4 || text.size() > longestVersion) {
        return {};
    }
    const QByteArrayView digits = withoutJoint(text.sliced(3), true);
    if (digits.isEmpty() || !isDigit(digits[0])) {
        return {};
    }
    return tls ? tlsVersion(digits) : ssl ? sslVersion(digits) : QByteArray();
}

bool isOldTlsVersion(QByteArrayView version)
{
    return version.startsWith("SSL") || version == "TLSv1.0" || version == "TLSv1.1";
}

bool isWeakCipher(QByteArrayView cipher)
{
    qsizetype begin = 0;
    for (qsizetype at = 0; at < cipher.size(); ++at) {
        if (joints[quint8(cipher[at])]) {
            if (isWeakPart(cipher.sliced(begin, at - begin))) {
                return true;
            }
            begin = at + 1;
        }
    }
    return isWeakPart(cipher.sliced(begin));
}

} // namespace Indicia
