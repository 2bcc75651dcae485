// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transferencoding_p.h"

#include "asciiword.h"

#include <algorithm>
#include <array>

namespace Indicia {

namespace {

constexpr int notBase64 = -1;

constexpr std::array<int, 256> base64Values = [] {
    std::array<int, 256> values{};
    values.fill(notBase64);
    constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (int i = 0; i < 64; ++i) {
        values[static_cast<unsigned char>(alphabet[i])] = i;
    }
    return values;
}();

// RFC 2045 section 6.8. Padding ends a quantum; what follows it, as where encoded pieces were strung together,
// begins a new one.
QByteArray decodeBase64(QByteArrayView encoded, qint64 limit)
{
    QByteArray decoded;
    decoded.reserve(std::min<qint64>(limit, encoded.size() / 4 * 3 + 3));
    quint32 bits = 0;
    int count = 0;
    for (const char c : encoded) {
        if (decoded.size() >= limit) {
            break;
        }
        if (c == '=') {
            count = 0;
            continue;
        }
        const int value = base64Values[static_cast<unsigned char>(c)];
        if (value == notBase64) {
            continue;
        }
        bits = (bits << 6) | static_cast<quint32>(value);
        count += 6;
        if (count >= 8) {
            count -= 8;
            decoded.append(static_cast<char>((bits >> count) & 0xff));
        }
    }
    return decoded;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'A' && c <= 'F') {
        return c - 'A' + 10;
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return -1;
}

/// Where the line begins that follows a soft line break at @p at, behind the "="; -1 where there is none.
/// White space before the line end was added in transport (RFC 2045 section 6.7 rule 3).
qsizetype afterSoftBreak(QByteArrayView encoded, qsizetype at)
{
    while (at < encoded.size() && (encoded[at] == ' ' || encoded[at] == '\t')) {
        ++at;
    }
    if (at >= encoded.size()) {
        return at;
    }
    if (encoded[at] == '\n') {
        return at + 1;
    }
    if (encoded[at] != '\r') {
        return -1;
    }
    return at + 1 < encoded.size() && encoded[at + 1] == '\n' ? at + 2 : at + 1;
}

// RFC 2045 section 6.7
QByteArray decodeQuotedPrintable(QByteArrayView encoded, qint64 limit)
{
    QByteArray decoded;
    decoded.reserve(std::min<qint64>(limit, encoded.size()));
    qsizetype at = 0;
    while (at < encoded.size() && decoded.size() < limit) {
        const char c = encoded[at++];
        if (c != '=') {
            decoded.append(c);
            continue;
        }
        const int high = at + 1 < encoded.size() ? hexDigit(encoded[at]) : -1;
        const int low = high >= 0 ? hexDigit(encoded[at + 1]) : -1;
        if (low >= 0) {
            decoded.append(static_cast<char>(high * 16 + low));
            at += 2;
        } else if (const qsizetype next = afterSoftBreak(encoded, at); next >= 0) {
            at = next;
        } else {
            decoded.append(c);
        }
    }
    return decoded;
}

} // namespace

TransferEncoding transferEncodingOf(QByteArrayView name)
{
    const auto is = [name](QByteArrayView known) { return sameWord(name, known); };
    if (name.isEmpty() || is("7bit") || is("8bit") || is("binary")) {
        return TransferEncoding::Identity;
    }
    if (is("base64")) {
        return TransferEncoding::Base64;
    }
    if (is("quoted-printable")) {
        return TransferEncoding::QuotedPrintable;
    }
    if (is("x-uuencode") || is("x-uue") || is("uuencode") || is("x-yenc")) {
        return TransferEncoding::Opaque;
    }
    return TransferEncoding::Unknown;
}

QByteArray decodeTransfer(TransferEncoding encoding, QByteArrayView encoded, qint64 limit)
{
    switch (encoding) {
    case TransferEncoding::Base64:
        return decodeBase64(encoded, limit);
    case TransferEncoding::QuotedPrintable:
        return decodeQuotedPrintable(encoded, limit);
    case TransferEncoding::Identity:
    case TransferEncoding::Opaque:
    case TransferEncoding::Unknown:
        return encoded.first(std::min<qint64>(limit, encoded.size())).toByteArray();
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Indicia
