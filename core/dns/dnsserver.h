// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ipaddress.h"
#include "querypace.h"

#include <QList>
#include <QString>

#include <chrono>

namespace Indicia {

/// Where a DNS server listens.
struct DnsServer
{
    IpAddress address;
    quint16 port = 53;
    quint32 scope = 0; ///< the interface's index, for a link-local address; 0 for none

    /// "192.0.2.53", "192.0.2.53#5353", "2001:db8::53#5353", with or without brackets around the address, "localhost"
    /// for 127.0.0.1 (RFC 6761 section 6.3). No other names: to look them up would need a server.
    [[nodiscard]] static std::optional<DnsServer> parse(QByteArrayView text);
    /// The address, and #PORT where it is not 53.
    [[nodiscard]] QByteArray toText() const;

    friend bool operator==(const DnsServer &, const DnsServer &) = default;
};

/// What resolv.conf says, as far as we go by it. Search lists are not among it: all names here are complete.
struct ResolverConfiguration
{
    static constexpr qsizetype MaxServers = 3; ///< MAXNS of resolv.conf(5)
    static constexpr qsizetype MaxFileSize = 64 * 1024;

    QList<DnsServer> servers; ///< never empty when read from a file: without one it is 127.0.0.1
    std::chrono::milliseconds timeout = std::chrono::seconds(3); ///< for one server's answer; 1 to 10 s
    int attempts = 2; ///< rounds over all servers; 1 to 5
    QueryPace pace{}; ///< for each server; not among what a file says

    [[nodiscard]] static ResolverConfiguration parse(QByteArrayView text);
    /// A file that cannot be read counts as an empty one, as resolv.conf(5) has it.
    [[nodiscard]] static ResolverConfiguration read(const QString &path);

    friend bool operator==(const ResolverConfiguration &, const ResolverConfiguration &) = default;
};

} // namespace Indicia
