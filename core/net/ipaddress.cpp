// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ipaddress.h"

#include "ipnetwork_p.h"
#include "octetpair.h"

#include <algorithm>
#include <span>

namespace Indicia {

namespace {

constexpr qsizetype MaxScopeLength = 32; // longer than any interface name

/// Takes a dec-octet of RFC 3986 section 3.2.2 off @p text: 0 to 255 without leading zeros, which some readers take as
/// octal.
std::optional<quint8> takeOctet(QByteArrayView &text)
{
    constexpr qsizetype MaxDigits = 3;
    qsizetype digits = 0;
    int value = 0;
    for (; digits < text.size() && text[digits] >= '0' && text[digits] <= '9'; ++digits) {
        if (digits == MaxDigits || (digits > 0 && value == 0)) {
            return {};
        }
        value = value * 10 + (text[digits] - '0');
    }
    text = text.sliced(digits);
    return digits > 0 && value <= 255 ? std::optional(static_cast<quint8>(value)) : std::nullopt;
}

bool parseV4(QByteArrayView text, std::span<quint8, 4> octets)
{
    for (size_t i = 0; i < 4; ++i) {
        if (i > 0) {
            if (!text.startsWith('.')) {
                return false;
            }
            text = text.sliced(1);
        }
        const auto octet = takeOctet(text);
        if (!octet) {
            return false;
        }
        octets[i] = *octet;
    }
    return text.isEmpty();
}

/// h16 = 1*4HEXDIG (RFC 3986 section 3.2.2)
bool parseH16(QByteArrayView text, std::span<quint8, 2> octets)
{
    if (text.isEmpty() || text.size() > 4) {
        return false;
    }
    unsigned value = 0;
    for (const char c : text) {
        const int digit = hexDigit(c);
        if (digit < 0) {
            return false;
        }
        value = value * 16 + static_cast<unsigned>(digit);
    }
    octets[0] = static_cast<quint8>(value >> 8);
    octets[1] = static_cast<quint8>(value & 0xff);
    return true;
}

/// Groups with single colons between them, the last perhaps a dotted quad. Returns the octets written, or -1.
qsizetype parseGroups(QByteArrayView text, bool quadAllowed, std::span<quint8, 16> octets)
{
    size_t used = 0;
    while (!text.isEmpty()) {
        const qsizetype colon = text.indexOf(':');
        const QByteArrayView group = colon < 0 ? text : text.first(colon);
        if (colon < 0 && quadAllowed && group.contains('.')) {
            if (used > 12 || !parseV4(group, octets.subspan(used).first<4>())) {
                return -1;
            }
            return static_cast<qsizetype>(used + 4);
        }
        if (used > 14 || !parseH16(group, octets.subspan(used).first<2>())) {
            return -1;
        }
        used += 2;
        if (colon < 0) {
            break;
        }
        text = text.sliced(colon + 1);
        if (text.isEmpty()) {
            return -1; // a single colon at the end
        }
    }
    return static_cast<qsizetype>(used);
}

bool parseV6(QByteArrayView text, std::array<quint8, 16> &octets)
{
    octets.fill(0);
    const qsizetype gap = indexOfWord(text, "::");
    if (gap < 0) {
        return parseGroups(text, true, octets) == 16;
    }
    std::array<quint8, 16> tail{};
    const qsizetype before = parseGroups(text.first(gap), false, octets);
    const qsizetype after = parseGroups(text.sliced(gap + 2), true, tail);
    // "::" stands for at least one group of zeros (RFC 4291 section 2.2).
    if (before < 0 || after < 0 || before + after > 14) {
        return false;
    }
    std::copy_n(tail.begin(), after, octets.end() - after);
    return true;
}

/// The text before "%", where a scope of RFC 4007 section 11 follows; null where the scope is malformed.
QByteArrayView withoutScope(QByteArrayView text)
{
    const qsizetype percent = text.indexOf('%');
    if (percent < 0) {
        return text;
    }
    const QByteArrayView scope = text.sliced(percent + 1);
    const bool good = !scope.isEmpty() && scope.size() <= MaxScopeLength
        && std::ranges::all_of(scope, [](char c) { return c > ' ' && c < 0x7f && c != '%' && c != '/'; });
    return good ? text.first(percent) : QByteArrayView();
}

bool isMapped(const std::array<quint8, 16> &octets)
{
    return std::all_of(octets.begin(), octets.begin() + 10, [](quint8 o) { return o == 0; }) && octets[10] == 0xff
        && octets[11] == 0xff;
}

struct Run
{
    size_t start = 8;
    size_t length = 1;
};

/// The zeros that "::" stands for: the first of the longest runs of two or more (RFC 5952 sections 4.2.2 and 4.2.3).
Run longestZeroRun(std::span<const unsigned, 8> groups)
{
    Run best;
    for (size_t i = 0; i < 8; ++i) {
        size_t length = 0;
        while (i + length < 8 && groups[i + length] == 0) {
            ++length;
        }
        if (length > best.length) {
            best = {i, length};
        }
        i += length;
    }
    return best;
}

QByteArray v4Text(const std::array<quint8, 16> &o)
{
    return QByteArray::number(o[0]) + '.' + QByteArray::number(o[1]) + '.' + QByteArray::number(o[2]) + '.'
        + QByteArray::number(o[3]);
}

QByteArray v6Text(const std::array<quint8, 16> &octets)
{
    std::array<unsigned, 8> groups{};
    for (size_t i = 0; i < 8; ++i) {
        groups[i] = static_cast<unsigned>(octets[2 * i] << 8 | octets[2 * i + 1]);
    }
    const Run zeros = longestZeroRun(groups);
    QByteArray text;
    for (size_t i = 0; i < 8; ++i) {
        if (i == zeros.start) {
            text += "::";
            i += zeros.length - 1;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith(':')) {
            text += ':';
        }
        text += QByteArray::number(groups[i], 16);
    }
    return text;
}

} // namespace

std::optional<IpAddress> IpAddress::parse(QByteArrayView text)
{
    IpAddress address;
    if (!text.contains(':')) {
        if (!parseV4(text, std::span(address.m_octets).first<4>())) {
            return {};
        }
        return address;
    }
    std::array<quint8, 16> octets{};
    if (!parseV6(withoutScope(text), octets)) {
        return {};
    }
    return fromV6(octets);
}

std::optional<IpAddress> IpAddress::parseLiteral(QByteArrayView text)
{
    if (text.size() < 2 || text.front() != '[' || text.back() != ']') {
        return {};
    }
    text = text.sliced(1, text.size() - 2);
    // IPv6-address-literal = "IPv6:" IPv6-addr; strings of ABNF are without case (RFC 5234 section 2.3).
    constexpr QByteArrayView Tag = "IPv6:";
    if (text.size() > Tag.size() && text.first(Tag.size()).compare(Tag, Qt::CaseInsensitive) == 0) {
        text = text.sliced(Tag.size());
        return text.contains(':') ? parse(text) : std::nullopt;
    }
    return text.contains(':') ? std::nullopt : parse(text);
}

IpAddress IpAddress::fromV4(quint32 hostOrder)
{
    IpAddress address;
    for (size_t i = 0; i < 4; ++i) {
        address.m_octets[i] = static_cast<quint8>(hostOrder >> (24 - 8 * i) & 0xff);
    }
    return address;
}

IpAddress IpAddress::fromV6(const std::array<quint8, 16> &octets)
{
    IpAddress address;
    if (isMapped(octets)) {
        std::copy_n(octets.begin() + 12, 4, address.m_octets.begin());
        return address;
    }
    address.m_family = Family::V6;
    address.m_octets = octets;
    return address;
}

QByteArray IpAddress::toText() const
{
    return isV4() ? v4Text(m_octets) : v6Text(m_octets);
}

QByteArray IpAddress::reverseName() const
{
    QByteArray name;
    if (isV4()) {
        for (size_t i = 4; i-- > 0;) {
            name += QByteArray::number(m_octets[i]) + '.';
        }
        return name + "in-addr.arpa"; // RFC 1035 section 3.5
    }
    constexpr char Digits[] = "0123456789abcdef";
    for (size_t i = 16; i-- > 0;) {
        name += Digits[m_octets[i] & 0xf];
        name += '.';
        name += Digits[m_octets[i] >> 4];
        name += '.';
    }
    return name + "ip6.arpa"; // RFC 3596 section 2.5
}

bool IpAddress::isPrivate() const
{
    return isSpecialPurpose(*this);
}

} // namespace Indicia
