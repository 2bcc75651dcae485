// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dnsserver.h"

#include <QFile>

#include <algorithm>

#include <net/if.h>

namespace Indicia {

namespace {

constexpr qsizetype MaxScope = IF_NAMESIZE;

std::optional<quint32> parseNumber(QByteArrayView text, quint32 highest)
{
    if (text.isEmpty() || text.size() > 9 || !std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; })) {
        return {};
    }
    const quint32 value = text.toByteArray().toUInt();
    return value <= highest ? std::optional(value) : std::nullopt;
}

/// RFC 4007 section 11: the index of an interface or its name; 0 where there is none by that name.
quint32 scopeOf(QByteArrayView host)
{
    const qsizetype percent = host.indexOf('%');
    if (percent < 0 || host.size() - percent > MaxScope) {
        return 0;
    }
    const QByteArray zone = host.sliced(percent + 1).toByteArray();
    return parseNumber(zone, 0x7fffffff).value_or(if_nametoindex(zone.constData()));
}

/// The words of a line of resolv.conf(5), without what follows # or ;.
QByteArrayList wordsOf(const QByteArray &line)
{
    const qsizetype end = std::ranges::find_if(line, [](char c) { return c == '#' || c == ';'; }) - line.begin();
    QByteArrayList words = line.first(end).simplified().split(' ');
    words.removeAll(QByteArray());
    return words;
}

void readOption(QByteArrayView option, ResolverConfiguration &configuration)
{
    const qsizetype colon = option.indexOf(':');
    const auto value = colon < 0 ? std::nullopt : parseNumber(option.sliced(colon + 1), 1'000);
    if (!value) {
        return;
    }
    const int number = static_cast<int>(*value);
    if (option.first(colon) == "timeout") {
        configuration.timeout = std::chrono::seconds(std::clamp(number, 1, 10));
    } else if (option.first(colon) == "attempts") {
        configuration.attempts = std::clamp(number, 1, 5);
    }
}

} // namespace

std::optional<DnsServer> DnsServer::parse(QByteArrayView text)
{
    DnsServer server;
    const qsizetype hash = text.indexOf('#');
    if (hash >= 0) {
        const auto port = parseNumber(text.sliced(hash + 1), 65'535);
        if (!port || *port == 0) {
            return {};
        }
        server.port = static_cast<quint16>(*port);
        text = text.first(hash);
    }
    if (text.size() > 2 && text.front() == '[' && text.back() == ']') {
        text = text.sliced(1, text.size() - 2);
        if (!text.contains(':')) {
            return {};
        }
    }
    const auto address = IpAddress::parse(text == "localhost" ? QByteArrayView("127.0.0.1") : text);
    if (!address) {
        return {};
    }
    server.address = *address;
    server.scope = scopeOf(text);
    return server;
}

QByteArray DnsServer::toText() const
{
    return address.toText() + (port == 53 ? QByteArray() : '#' + QByteArray::number(port));
}

ResolverConfiguration ResolverConfiguration::parse(QByteArrayView text)
{
    ResolverConfiguration configuration;
    for (const QByteArray &line : text.first(std::min(text.size(), MaxFileSize)).toByteArray().split('\n')) {
        const QByteArrayList words = wordsOf(line);
        if (words.size() < 2) {
            continue;
        }
        if (words.first() == "nameserver" && configuration.servers.size() < MaxServers) {
            // The file has no ports: a # begins a comment, and was cut off.
            if (const auto server = DnsServer::parse(words.at(1))) {
                configuration.servers += *server;
            }
        } else if (words.first() == "options") {
            std::ranges::for_each(words, [&](const QByteArray &word) { readOption(word, configuration); });
        }
    }
    if (configuration.servers.isEmpty()) {
        configuration.servers += DnsServer{.address = IpAddress::fromV4(0x7f000001)};
    }
    return configuration;
}

ResolverConfiguration ResolverConfiguration::read(const QString &path)
{
    QFile file(path);
    return parse(file.open(QFile::ReadOnly) ? file.read(MaxFileSize) : QByteArray());
}

} // namespace Indicia
