// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <compare>
#include <optional>

namespace Indicia {

/// An IPv4 or IPv6 address as a value. An IPv4-mapped IPv6 address (::ffff:192.0.2.1) is the IPv4 address
/// (RFC 7208 section 5, RFC 4291 section 2.5.5.2), so that both spellings compare equal.
class IpAddress
{
public:
    enum class Family { V4, V6 };

    /// 0.0.0.0, only to make the type regular.
    IpAddress() = default;

    /// Strict textual form: dotted quad without leading zeros, or RFC 4291 section 2.2. A scope (fe80::1%9) is dropped.
    /// No brackets, no "IPv6:" prefix. Nothing where the text is anything else.
    [[nodiscard]] static std::optional<IpAddress> parse(QByteArrayView text);
    /// An address literal of RFC 5321 section 4.1.3: [192.0.2.1] or [IPv6:2001:db8::1], with its brackets.
    [[nodiscard]] static std::optional<IpAddress> parseLiteral(QByteArrayView text);
    [[nodiscard]] static IpAddress fromV4(quint32 hostOrder);
    /// @p octets are in network order; a mapped address becomes IPv4.
    [[nodiscard]] static IpAddress fromV6(const std::array<quint8, 16> &octets);

    [[nodiscard]] Family family() const { return m_family; }
    [[nodiscard]] bool isV4() const { return m_family == Family::V4; }
    /// Network order; 4 octets are used for IPv4, 16 for IPv6.
    [[nodiscard]] const std::array<quint8, 16> &octets() const { return m_octets; }

    /// Canonical text: dotted quad, or RFC 5952.
    [[nodiscard]] QByteArray toText() const;
    /// The name that holds the PTR record: 1.2.0.192.in-addr.arpa or nibbles under ip6.arpa, without a final dot.
    [[nodiscard]] QByteArray reverseName() const;
    /// Not usable on the public Internet: private, loopback, link-local, unspecified, multicast, CGN (RFC 6890).
    /// Documentation ranges (RFC 5737, RFC 3849) count as public, so that examples and tests behave as real mail does.
    [[nodiscard]] bool isPrivate() const;

    friend bool operator==(const IpAddress &, const IpAddress &) = default;
    friend auto operator<=>(const IpAddress &, const IpAddress &) = default;

private:
    Family m_family = Family::V4;
    std::array<quint8, 16> m_octets{};
};

/// An address block in CIDR form.
class IpNetwork
{
public:
    /// "192.0.2.0/24", "2001:db8::/32" or one address. Host bits may be set. Nothing where the text is anything else.
    [[nodiscard]] static std::optional<IpNetwork> parse(QByteArrayView text);
    /// @p prefixLength in bits, at most 32 or 128.
    IpNetwork(const IpAddress &address, int prefixLength);

    [[nodiscard]] bool contains(const IpAddress &address) const;
    [[nodiscard]] const IpAddress &address() const { return m_address; }
    [[nodiscard]] int prefixLength() const { return m_prefixLength; }
    [[nodiscard]] QByteArray toText() const;

    friend bool operator==(const IpNetwork &, const IpNetwork &) = default;

private:
    IpAddress m_address;
    int m_prefixLength;
};

} // namespace Indicia
