// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rsakeyder_p.h"

#include <algorithm>
#include <bit>

namespace Indicia {

namespace {

enum class DerTag : uchar { Integer = 0x02, BitString = 0x03, Null = 0x05, ObjectId = 0x06, Sequence = 0x30 };

// rsaEncryption, 1.2.840.113549.1.1.1 (RFC 8017 appendix A.1)
constexpr QByteArrayView RsaEncryption("\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01", 9);
constexpr int MaxLengthOctets = 3; // no key is longer than 16 MiB

/// Takes one value of the kind @p tag from the front of @p der (ITU-T X.690 section 8.1).
std::optional<QByteArrayView> take(QByteArrayView &der, DerTag tag)
{
    if (der.size() < 2 || static_cast<uchar>(der[0]) != static_cast<uchar>(tag)) {
        return {};
    }
    qsizetype length = static_cast<uchar>(der[1]);
    qsizetype at = 2;
    if (length >= 0x80) {
        const qsizetype octets = length & 0x7f;
        if (octets == 0 || octets > MaxLengthOctets || der.size() < at + octets) {
            return {};
        }
        length = 0;
        for (qsizetype i = 0; i < octets; ++i) {
            length = length << 8 | static_cast<uchar>(der[at++]);
        }
    }
    if (der.size() - at < length) {
        return {};
    }
    const QByteArrayView value = der.sliced(at, length);
    der = der.sliced(at + length);
    return value;
}

/// A positive INTEGER without its leading zeros.
std::optional<QByteArrayView> takeNumber(QByteArrayView &der)
{
    const auto value = take(der, DerTag::Integer);
    if (!value || value->isEmpty() || static_cast<uchar>(value->front()) >= 0x80) {
        return {};
    }
    const auto first = std::ranges::find_if(*value, [](char c) { return c != '\0'; });
    const QByteArrayView number = value->sliced(first - value->begin());
    return number.isEmpty() ? std::nullopt : std::optional(number);
}

/// RSAPublicKey ::= SEQUENCE { modulus INTEGER, publicExponent INTEGER }
std::optional<RsaNumbers> readBareKey(QByteArrayView der)
{
    auto inner = take(der, DerTag::Sequence);
    if (!inner || !der.isEmpty()) {
        return {};
    }
    const auto modulus = takeNumber(*inner);
    const auto exponent = takeNumber(*inner);
    if (!modulus || !exponent || !inner->isEmpty()) {
        return {};
    }
    return RsaNumbers{*modulus, *exponent};
}

} // namespace

int RsaNumbers::bits(QByteArrayView number)
{
    return number.isEmpty()
        ? 0
        : static_cast<int>(number.size() - 1) * 8 + std::bit_width(static_cast<uchar>(number.front()));
}

// SubjectPublicKeyInfo ::= SEQUENCE { SEQUENCE { OBJECT IDENTIFIER, parameters NULL }, BIT STRING }
std::optional<RsaNumbers> readRsaKey(QByteArrayView der)
{
    if (const auto bare = readBareKey(der)) {
        return bare;
    }
    auto info = take(der, DerTag::Sequence);
    if (!info || !der.isEmpty()) {
        return {};
    }
    auto algorithm = take(*info, DerTag::Sequence);
    const auto bitString = take(*info, DerTag::BitString);
    if (!algorithm || !bitString || !info->isEmpty()) {
        return {};
    }
    // Some keys leave the NULL out (RFC 4055 section 1.2 asks for it).
    if (take(*algorithm, DerTag::ObjectId) != RsaEncryption
        || (!algorithm->isEmpty() && (!take(*algorithm, DerTag::Null) || !algorithm->isEmpty()))) {
        return {};
    }
    if (bitString->isEmpty() || bitString->front() != '\0') { // unused bits in the last octet
        return {};
    }
    return readBareKey(bitString->sliced(1));
}

} // namespace Indicia
