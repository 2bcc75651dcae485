// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

/// Packets octet by octet, so that a test can write what no library would.
namespace DnsPackets {

inline QByteArray u16(int value)
{
    QByteArray octets(2, '\0');
    qToBigEndian(static_cast<quint16>(value), octets.data());
    return octets;
}

inline QByteArray u32(quint32 value)
{
    QByteArray octets(4, '\0');
    qToBigEndian(value, octets.data());
    return octets;
}

/// "a.example" on the wire, without escapes.
inline QByteArray name(const QByteArray &text)
{
    QByteArray wire;
    for (const QByteArray &label : text.isEmpty() ? QByteArrayList() : text.split('.')) {
        wire += static_cast<char>(label.size());
        wire += label;
    }
    return wire + '\0';
}

inline const QByteArray ToQuestion = "\xc0\x0c"; ///< a pointer to the name in the question

inline QByteArray rr(const QByteArray &owner, int type, quint32 ttl, const QByteArray &data, int dataSize = -1)
{
    return owner + u16(type) + u16(1) + u32(ttl) + u16(dataSize < 0 ? static_cast<int>(data.size()) : dataSize) + data;
}

inline QByteArray a(const QByteArray &owner, quint32 ttl, int lastOctet)
{
    return rr(owner, 1, ttl, QByteArray("\xc0\x00\x02", 3) + static_cast<char>(lastOctet));
}

inline QByteArray cname(const QByteArray &owner, quint32 ttl, const QByteArray &target)
{
    return rr(owner, 5, ttl, name(target));
}

inline QByteArray soa(const QByteArray &owner, quint32 ttl, quint32 minimum)
{
    return rr(
        owner, 6, ttl, name("ns.example") + name("host.example") + u32(1) + u32(2) + u32(3) + u32(4) + u32(minimum));
}

/// The question section of a query, without its OPT record.
inline QByteArray question(const QByteArray &query)
{
    qsizetype end = 12;
    while (end < query.size() && query[end] != 0) {
        end += 1 + static_cast<uchar>(query[end]);
    }
    return query.sliced(12, end + 5 - 12);
}

/// QR, RD and RA
inline constexpr int Reply = 0x8180;
inline constexpr int Tc = 0x0200;
inline constexpr int Ad = 0x0020;
inline constexpr int Aa = 0x0400;
inline constexpr int Ra = 0x0080;

struct Sections
{
    QList<QByteArray> answers{};
    QList<QByteArray> authorities{};
    QList<QByteArray> additionals{};
};

/// A reply to @p query.
inline QByteArray reply(const QByteArray &query, int flags, const Sections &sections = {})
{
    QByteArray packet = query.first(2) + u16(flags) + u16(1) + u16(static_cast<int>(sections.answers.size()))
        + u16(static_cast<int>(sections.authorities.size())) + u16(static_cast<int>(sections.additionals.size()))
        + question(query);
    for (const QByteArray &record : sections.answers + sections.authorities + sections.additionals) {
        packet += record;
    }
    return packet;
}

/// As it goes over TCP.
inline QByteArray framed(const QByteArray &packet)
{
    return u16(static_cast<int>(packet.size())) + packet;
}

} // namespace DnsPackets
