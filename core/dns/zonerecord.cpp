// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "zonerecord_p.h"

#include "dnsname_p.h"
#include "dnstype.h"

#include <ldns/ldns.h>

#include <algorithm>

namespace Indicia {

namespace {

constexpr qsizetype MaxString = 255; // RFC 1035 section 3.3
constexpr qsizetype MaxRecordData = 65'535; // RFC 1035 section 3.2.1

std::optional<quint32> readNumber(QByteArrayView text, quint64 highest)
{
    quint64 value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return {};
        }
        value = value * 10 + static_cast<quint64>(c - '0');
        if (value > highest) {
            return {};
        }
    }
    return text.isEmpty() ? std::nullopt : std::optional(static_cast<quint32>(value));
}

bool readAddress(const ZoneToken &token, DnsRecord &record)
{
    const auto address = IpAddress::parse(token.text);
    const bool v6 = record.type == DnsType::Aaaa;
    if (!address || token.text.contains(':') != v6 || token.text.contains('%')) {
        return false;
    }
    record.value = v6 ? aaaaText(*address) : address->toText();
    return true;
}

/// <character-string>s, joined
bool readStrings(std::span<const ZoneToken> tokens, DnsRecord &record)
{
    qsizetype size = 0;
    for (const ZoneToken &token : tokens) {
        const auto octets = unescaped(token.text);
        if (!octets || octets->size() > MaxString) {
            return false;
        }
        record.value += *octets;
        size += 1 + octets->size();
    }
    return size > 0 && size <= MaxRecordData;
}

bool readHost(const ZoneToken &token, QByteArrayView origin, DnsRecord &record)
{
    const auto name = readName(token, origin);
    if (name) {
        record.value = nameText(*name);
    }
    return name.has_value();
}

bool readMx(std::span<const ZoneToken> tokens, QByteArrayView origin, DnsRecord &record)
{
    const auto preference = readNumber(tokens[0].text, 0xffff);
    record.preference = static_cast<quint16>(preference.value_or(0));
    return preference && readHost(tokens[1], origin, record);
}

/// What one octet of a pattern stands for: n a name, 1, 2, 4 a number of that many octets, t a time.
std::optional<QByteArray> readField(char kind, const ZoneToken &token, QByteArrayView origin)
{
    if (kind == 'n') {
        const auto name = readName(token, origin);
        return name ? std::optional(nameText(*name) + '.') : std::nullopt;
    }
    const auto number
        = kind == 't' ? readTtl(token.text, ~quint32(0)) : readNumber(token.text, (quint64(1) << 8 * (kind - '0')) - 1);
    return number ? std::optional(QByteArray::number(*number)) : std::nullopt;
}

/// Data in master-file form, a field a token.
bool readFields(QByteArrayView pattern, std::span<const ZoneToken> tokens, QByteArrayView origin, DnsRecord &record)
{
    if (tokens.size() != static_cast<size_t>(pattern.size())) {
        return false;
    }
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const auto field = readField(pattern[i], tokens[static_cast<size_t>(i)], origin);
        if (!field) {
            return false;
        }
        record.value += (i > 0 ? " " : "") + *field;
    }
    return true;
}

/// Three numbers, and hexadecimal digits that blanks may part (RFC 6698 section 2.2)
bool readTlsa(std::span<const ZoneToken> tokens, DnsRecord &record)
{
    if (tokens.size() < 4 || !readFields("111", tokens.first(3), {}, record)) {
        return false;
    }
    record.value += ' ';
    const qsizetype start = record.value.size();
    for (const ZoneToken &token : tokens.subspan(3)) {
        record.value += token.text.toByteArray().toLower();
    }
    const QByteArrayView digits = QByteArrayView(record.value).sliced(start);
    return digits.size() % 2 == 0 && digits.size() <= 2 * MaxRecordData
        && std::ranges::all_of(digits, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

} // namespace

bool readRecordData(std::span<const ZoneToken> tokens, QByteArrayView origin, DnsRecord &record)
{
    switch (record.type) {
    case DnsType::A:
    case DnsType::Aaaa:
        return tokens.size() == 1 && readAddress(tokens[0], record);
    case DnsType::Ns:
    case DnsType::Cname:
    case DnsType::Ptr:
        return tokens.size() == 1 && readHost(tokens[0], origin, record);
    case DnsType::Soa:
        return readFields("nn4tttt", tokens, origin, record);
    case DnsType::Mx:
        return tokens.size() == 2 && readMx(tokens, origin, record);
    case DnsType::Txt:
        return readStrings(tokens, record);
    case DnsType::Srv:
        return readFields("222n", tokens, origin, record);
    case DnsType::Tlsa:
        return readTlsa(tokens, record);
    }
    return false;
}

std::optional<quint32> readTtl(QByteArrayView text, quint32 highest)
{
    quint64 total = 0;
    quint64 number = 0;
    bool digits = false;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            number = number * 10 + static_cast<quint64>(c - '0');
            digits = true;
        } else {
            constexpr QByteArrayView Units = "smhdwSMHDW";
            constexpr quint64 Seconds[] = {1, 60, 3'600, 86'400, 604'800};
            const qsizetype unit = Units.indexOf(c);
            if (unit < 0 || !digits) {
                return {};
            }
            total += number * Seconds[unit % 5];
            number = 0;
            digits = false;
        }
        if (number > highest || total > highest) {
            return {};
        }
    }
    total += number;
    return text.isEmpty() || total > highest ? std::nullopt : std::optional(static_cast<quint32>(total));
}

std::optional<QByteArray> readName(const ZoneToken &token, QByteArrayView origin)
{
    if (token.quoted || token.text.isEmpty()) {
        return {};
    }
    return token.text == "@" ? origin.toByteArray() : wireName(token.text, origin);
}

QByteArray aaaaText(const IpAddress &address)
{
    return address.isV4() ? "::ffff:" + address.toText() : address.toText();
}

bool isTypeMnemonic(QByteArrayView text)
{
    return text.size() <= 16 && ldns_get_rr_type_by_name(text.toByteArray().constData()) != 0;
}

} // namespace Indicia
