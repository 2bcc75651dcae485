// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ipaddress.h"

#include "ipnetwork_p.h"

#include <algorithm>
#include <array>
#include <bit>

namespace Indicia {

namespace {

constexpr int MappedPrefix = 96; // ::ffff:0:0/96, RFC 4291 section 2.5.5.2

/// A prefix length in at most three decimal digits without leading zeros.
std::optional<int> parsePrefixLength(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 3 || (text.size() > 1 && text.front() == '0')) {
        return {};
    }
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return {};
        }
        value = value * 10 + (c - '0');
    }
    return value;
}

bool samePrefix(const std::array<quint8, 16> &a, const std::array<quint8, 16> &b, int bits)
{
    const int whole = bits / 8;
    if (!std::equal(a.begin(), a.begin() + whole, b.begin())) {
        return false;
    }
    const int rest = bits % 8;
    const auto at = static_cast<size_t>(whole);
    return rest == 0 || ((a[at] ^ b[at]) & (0xff << (8 - rest) & 0xff)) == 0;
}

/// The octets of an address, to be compared eight at a time: as they lie in memory.
using Halves = std::array<quint64, 2>;

/// The bits that a prefix covers.
consteval Halves maskOf(int prefixLength)
{
    std::array<quint8, 16> octets{};
    for (int bit = 0; bit < prefixLength; ++bit) {
        octets[static_cast<size_t>(bit / 8)] |= static_cast<quint8>(0x80 >> bit % 8);
    }
    return std::bit_cast<Halves>(octets);
}

struct Block
{
    consteval Block(IpAddress::Family itsFamily, const std::array<quint8, 16> &octets, int itsPrefixLength)
        : family(itsFamily)
        , firstOctet(octets[0])
        , prefixLength(itsPrefixLength)
        , network(std::bit_cast<Halves>(octets))
        , mask(maskOf(itsPrefixLength))
    { }

    [[nodiscard]] bool contains(const Halves &address) const
    {
        return (((address[0] ^ network[0]) & mask[0]) | ((address[1] ^ network[1]) & mask[1])) == 0;
    }

    IpAddress::Family family;
    quint8 firstOctet;
    int prefixLength;
    Halves network;
    Halves mask;
};

using enum IpAddress::Family;

/// The IANA special-purpose address registries (RFC 6890 section 2.2.2 and .3, as updated), with multicast, and without
/// the blocks for documentation and benchmarking: a test network has them in the place of public addresses, never
/// inside.
constexpr Block SpecialPurpose[] = {
    {V4, {0}, 8}, // this network
    {V4, {10}, 8}, // private use, RFC 1918
    {V4, {100, 64}, 10}, // shared address space of carrier-grade NAT, RFC 6598
    {V4, {127}, 8}, // loopback
    {V4, {169, 254}, 16}, // link-local, RFC 3927
    {V4, {172, 16}, 12}, // private use, RFC 1918
    {V4, {192, 0, 0}, 24}, // IETF protocol assignments
    {V4, {192, 168}, 16}, // private use, RFC 1918
    {V4, {224}, 4}, // multicast, RFC 5771
    {V4, {240}, 4}, // reserved, and the limited broadcast
    {V6, {}, 127}, // unspecified and loopback, RFC 4291
    {V6, {0x00, 0x64, 0xff, 0x9b, 0x00, 0x01}, 48}, // local NAT64, RFC 8215
    {V6, {0x01, 0x00}, 64}, // discard only, RFC 6666
    {V6, {0xfc}, 7}, // unique local, RFC 4193
    {V6, {0xfe, 0x80}, 10}, // link-local, RFC 4291
    {V6, {0xfe, 0xc0}, 10}, // site-local, RFC 3879
    {V6, {0xff}, 8}, // multicast, RFC 4291
};

/// What the addresses of a family's blocks begin with: nearly all others are known by their first octet.
constexpr std::array<bool, 256> firstOctetsOf(IpAddress::Family family)
{
    std::array<bool, 256> octets{};
    for (const Block &block : SpecialPurpose) {
        const unsigned first = block.firstOctet;
        const unsigned count = block.prefixLength < 8 ? 1U << (8 - block.prefixLength) : 1U;
        for (unsigned octet = first; block.family == family && octet < first + count; ++octet) {
            octets[octet] = true;
        }
    }
    return octets;
}

constexpr std::array<bool, 256> V4FirstOctets = firstOctetsOf(V4);
constexpr std::array<bool, 256> V6FirstOctets = firstOctetsOf(V6);

} // namespace

bool isSpecialPurpose(const IpAddress &address)
{
    const quint8 first = address.octets()[0];
    const auto octets = std::bit_cast<Halves>(address.octets());
    return (address.isV4() ? V4FirstOctets : V6FirstOctets)[first]
        && std::ranges::any_of(SpecialPurpose,
            [&](const Block &block) { return block.family == address.family() && block.contains(octets); });
}

std::optional<IpNetwork> IpNetwork::parse(QByteArrayView text)
{
    const qsizetype slash = text.indexOf('/');
    const QByteArrayView host = slash < 0 ? text : text.first(slash);
    const auto address = IpAddress::parse(host);
    if (!address) {
        return {};
    }
    // A mapped address counts its prefix in 128 bits as written, in 32 bits as the IPv4 address that it is.
    const int offset = address->isV4() && host.contains(':') ? MappedPrefix : 0;
    const int longest = address->isV4() ? 32 : 128;
    if (slash < 0) {
        return IpNetwork(*address, longest);
    }
    const auto prefix = parsePrefixLength(text.sliced(slash + 1));
    if (!prefix || *prefix < offset || *prefix - offset > longest) {
        return {};
    }
    return IpNetwork(*address, *prefix - offset);
}

IpNetwork::IpNetwork(const IpAddress &address, int prefixLength)
    : m_address(address), m_prefixLength(std::clamp(prefixLength, 0, address.isV4() ? 32 : 128))
{ }

bool IpNetwork::contains(const IpAddress &address) const
{
    return address.family() == m_address.family() && samePrefix(address.octets(), m_address.octets(), m_prefixLength);
}

QByteArray IpNetwork::toText() const
{
    return m_address.toText() + '/' + QByteArray::number(m_prefixLength);
}

} // namespace Indicia
