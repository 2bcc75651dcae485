// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outlookproperties_p.h"

#include <QString>
#include <QtEndian>

namespace Indicia {

namespace {

constexpr qsizetype entryOctets = 16;
constexpr qint64 longestPropertyStream = 1'048'576; // 65,536 entries: as many as there are ids

enum Type : quint16 {
    Integer = 0x0003,
    Object = 0x000d,
    Text = 0x001e,
    Unicode = 0x001f,
    Time = 0x0040,
    Binary = 0x0102
};

quint32 keyOf(OutlookProperty id, Type type)
{
    return (quint32(id) << 16) | type;
}

/// "__substg1.0_007D001F", in capitals as CompoundStorage has its names.
QByteArray streamName(OutlookProperty id, Type type)
{
    return "__SUBSTG1.0_" + QByteArray::number(keyOf(id, type), 16).toUpper().rightJustified(8, '0');
}

QByteArray utf8Of(const QByteArray &utf16)
{
    QString text(utf16.size() / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        text[i] = QChar(qFromLittleEndian<quint16>(utf16.constData() + i * 2));
    }
    return text.toUtf8();
}

} // namespace

std::optional<OutlookProperties> OutlookProperties::read(const CompoundStorage &storage, Header header)
{
    const auto stream = storage.stream("__PROPERTIES_VERSION1.0", longestPropertyStream);
    if (!stream) {
        return std::nullopt;
    }
    OutlookProperties properties(storage);
    for (qsizetype at = qsizetype(header); at + entryOctets <= stream->size(); at += entryOctets) {
        const char *entry = stream->constData() + at;
        properties.m_fixed.insert(qFromLittleEndian<quint32>(entry), qFromLittleEndian<quint64>(entry + 8));
    }
    return properties;
}

std::optional<qint32> OutlookProperties::number(OutlookProperty id) const
{
    const auto found = m_fixed.constFind(keyOf(id, Integer));
    return found == m_fixed.cend() ? std::nullopt : std::optional(static_cast<qint32>(*found & 0xffffffff));
}

// PtypTime ([MS-OXCDATA] section 2.11.1): units of 100 nanoseconds since 1601.
std::optional<std::chrono::sys_seconds> OutlookProperties::time(OutlookProperty id) const
{
    constexpr quint64 unitsInSecond = 10'000'000;
    constexpr qint64 epoch = 11'644'473'600;
    constexpr qint64 latest = 253'402'300'799; // the end of the year 9999: later ones are no times of mail
    const auto found = m_fixed.constFind(keyOf(id, Time));
    if (found == m_fixed.cend()) {
        return std::nullopt;
    }
    const qint64 seconds = static_cast<qint64>(*found / unitsInSecond) - epoch;
    return seconds > 0 && seconds <= latest ? std::optional(std::chrono::sys_seconds(std::chrono::seconds(seconds)))
                                            : std::nullopt;
}

OutlookText OutlookProperties::text(OutlookProperty id) const
{
    if (const auto unicode = m_storage.stream(streamName(id, Unicode), Limits::outlookContentOctets)) {
        return {utf8Of(*unicode).replace('\0', QByteArrayView()), true};
    }
    const auto octets = m_storage.stream(streamName(id, Text), Limits::outlookContentOctets);
    return {octets.value_or(QByteArray()).replace('\0', QByteArrayView()), false};
}

std::optional<QByteArray> OutlookProperties::binary(OutlookProperty id) const
{
    return m_storage.stream(streamName(id, Binary), Limits::outlookContentOctets);
}

std::optional<qint64> OutlookProperties::binarySize(OutlookProperty id) const
{
    return m_storage.streamSize(streamName(id, Binary));
}

std::optional<CompoundStorage> OutlookProperties::object(OutlookProperty id) const
{
    return m_storage.storage(streamName(id, Object));
}

} // namespace Indicia
