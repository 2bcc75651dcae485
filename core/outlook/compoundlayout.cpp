// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compoundlayout_p.h"

#include <QList>
#include <QtEndian>

#include <optional>

namespace Indicia {

namespace {

constexpr qsizetype headerOctets = 512;
constexpr qsizetype entryOctets = 128;
constexpr qsizetype listsInHeader = 109; // sectors of the allocation table that the header itself names
constexpr quint32 largestSector = 0xfffffffa;
constexpr quint32 noEntry = 0xffffffff;
constexpr quint16 littleEndian = 0xfffe;
constexpr quint32 smallStream = 4096; // streams below this lie in the mini stream
constexpr quint32 smallSectorOctets = 64;
constexpr uchar streamType = 2; // of a directory entry
constexpr uchar rootType = 5;

template <typename Number>
Number numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.data() + at);
}

class CompoundLayout
{
public:
    explicit CompoundLayout(QByteArrayView file) : m_file(file) { }

    [[nodiscard]] std::expected<void, OutlookFault> check();

private:
    using Fault = std::unexpected<OutlookFault>;

    [[nodiscard]] bool readHeader();
    [[nodiscard]] bool readTable();
    [[nodiscard]] std::expected<void, OutlookFault> readDirectory();
    [[nodiscard]] std::expected<void, OutlookFault> walkDirectory() const;
    [[nodiscard]] bool checkChains();
    [[nodiscard]] bool takeChain(quint32 first);
    [[nodiscard]] bool isShortChain(quint32 first) const;
    [[nodiscard]] QByteArrayView entry(quint32 number) const;
    [[nodiscard]] QByteArrayView sector(quint32 number) const;
    /// What the table in these sectors has for that number; nothing where it has no place for it.
    [[nodiscard]] std::optional<quint32> next(const QList<quint32> &table, quint32 number) const;

    const QByteArrayView m_file;
    qsizetype m_sectorOctets = 0;
    quint32 m_sectors = 0; ///< in the file, the header not counted
    QList<quint32> m_table; ///< the sectors that the allocation table lies in
    QList<quint32> m_smallTable; ///< and those of the mini stream's
    QList<bool> m_taken; ///< sectors that belong to a stream
    QByteArray m_directory;
};

QByteArrayView CompoundLayout::sector(quint32 number) const
{
    const qsizetype begin = (qsizetype(number) + 1) * m_sectorOctets;
    return m_file.sliced(begin, std::min(m_sectorOctets, m_file.size() - begin));
}

bool CompoundLayout::readHeader()
{
    if (m_file.size() < headerOctets || !isOutlookFile(m_file) || numberAt<quint16>(m_file, 0x1c) != littleEndian) {
        return false;
    }
    const auto version = numberAt<quint16>(m_file, 0x1a);
    const auto sectorShift = numberAt<quint16>(m_file, 0x1e);
    if ((version != 3 || sectorShift != 9) && (version != 4 || sectorShift != 12)) {
        return false;
    }
    m_sectorOctets = qsizetype(1) << sectorShift;
    const qsizetype content = m_file.size() - m_sectorOctets;
    if (content <= 0) {
        return false;
    }
    m_sectors = static_cast<quint32>((content + m_sectorOctets - 1) / m_sectorOctets);
    return numberAt<quint16>(m_file, 0x20) == 6 && numberAt<quint32>(m_file, 0x38) == smallStream
        && numberAt<quint32>(m_file, 0x40) <= m_sectors; // of the mini stream's table
}

// The header names the first sectors of the table, a chain of sectors the others (section 2.5).
bool CompoundLayout::readTable()
{
    const qsizetype numbers = m_sectorOctets / qsizetype(sizeof(quint32));
    const auto tables = numberAt<quint32>(m_file, 0x2c);
    const auto lists = numberAt<quint32>(m_file, 0x48);
    // As many as the file's sectors need, and one that is not full; writers round up, none doubles.
    if (tables == 0 || tables > m_sectors / quint32(numbers) + 2 || lists > tables) {
        return false;
    }
    const auto add = [&](quint32 number) {
        if (m_table.size() < tables && number < m_sectors) {
            m_table.append(number);
        }
        return number < m_sectors;
    };
    for (qsizetype i = 0; i < std::min<qsizetype>(listsInHeader, tables); ++i) {
        if (!add(numberAt<quint32>(m_file, 0x4c + i * 4))) {
            return false;
        }
    }
    auto list = numberAt<quint32>(m_file, 0x44);
    for (quint32 i = 0; i < lists; ++i) {
        if (list >= m_sectors || sector(list).size() < m_sectorOctets) {
            return false;
        }
        const QByteArrayView names = sector(list);
        for (qsizetype j = 0; j + 1 < numbers && m_table.size() < tables; ++j) {
            if (!add(numberAt<quint32>(names, j * 4))) {
                return false;
            }
        }
        list = numberAt<quint32>(names, (numbers - 1) * 4);
    }
    return m_table.size() == tables;
}

std::optional<quint32> CompoundLayout::next(const QList<quint32> &table, quint32 number) const
{
    const qsizetype numbers = m_sectorOctets / qsizetype(sizeof(quint32));
    const qsizetype place = qsizetype(number) / numbers;
    if (place >= table.size()) {
        return std::nullopt;
    }
    const QByteArrayView names = sector(table.at(place));
    const qsizetype at = qsizetype(number) % numbers * 4;
    return at + 4 <= names.size() ? std::optional(numberAt<quint32>(names, at)) : std::nullopt;
}

std::expected<void, OutlookFault> CompoundLayout::readDirectory()
{
    auto number = numberAt<quint32>(m_file, 0x30);
    while (number < largestSector) {
        if (number >= m_sectors) {
            return Fault(OutlookFault::Damaged);
        }
        if (m_directory.size() / entryOctets >= Limits::outlookEntries) { // or a chain that bites its own tail
            return Fault(OutlookFault::TooLarge);
        }
        m_directory += sector(number);
        const auto following = next(m_table, number);
        if (!following) {
            return Fault(OutlookFault::Damaged);
        }
        number = *following;
    }
    return {};
}

// Siblings are a binary tree, and each storage has a tree of its own (section 2.6.4): one tree in all.
std::expected<void, OutlookFault> CompoundLayout::walkDirectory() const
{
    const auto entries = static_cast<quint32>(m_directory.size() / entryOctets);
    if (entries == 0) {
        return Fault(OutlookFault::Damaged);
    }
    const bool rootIsAlone
        = numberAt<quint32>(entry(0), 0x44) == noEntry && numberAt<quint32>(entry(0), 0x48) == noEntry;
    if (!rootIsAlone || static_cast<uchar>(entry(0)[0x42]) != rootType) { // libgsf loses track of its siblings
        return Fault(OutlookFault::Damaged);
    }
    QList<bool> seen(entries, false);
    QList<quint32> ahead{0};
    while (!ahead.isEmpty()) {
        const quint32 number = ahead.takeLast();
        if (number == noEntry) {
            continue;
        }
        if (number >= entries || seen.at(number)) {
            return Fault(OutlookFault::Damaged);
        }
        seen[number] = true;
        const QByteArrayView fields = entry(number);
        ahead.append(
            {numberAt<quint32>(fields, 0x44), numberAt<quint32>(fields, 0x48), numberAt<quint32>(fields, 0x4c)});
    }
    return {};
}

QByteArrayView CompoundLayout::entry(quint32 number) const
{
    return QByteArrayView(m_directory).sliced(qsizetype(number) * entryOctets, entryOctets);
}

// A library follows each chain to its end whenever the stream is opened, whatever the size says: a thousand streams
// that share one long chain would take for ever. No sector belongs to two.
bool CompoundLayout::takeChain(quint32 first)
{
    for (std::optional<quint32> number = first; number && *number < m_sectors; number = next(m_table, *number)) {
        if (m_taken.at(*number)) {
            return false;
        }
        m_taken[*number] = true;
    }
    return true;
}

/// In the mini stream no stream is longer than the threshold.
bool CompoundLayout::isShortChain(quint32 first) const
{
    std::optional<quint32> number = first;
    for (quint32 i = 0; i <= smallStream / smallSectorOctets; ++i) {
        if (!number || *number >= largestSector) {
            return true;
        }
        number = next(m_smallTable, *number);
    }
    return false;
}

bool CompoundLayout::checkChains()
{
    m_taken.fill(false, m_sectors);
    auto table = numberAt<quint32>(m_file, 0x3c);
    while (table < m_sectors) {
        if (m_taken.at(table)) {
            return false;
        }
        m_taken[table] = true;
        m_smallTable.append(table);
        table = next(m_table, table).value_or(noEntry);
    }
    for (quint32 i = 0; i < static_cast<quint32>(m_directory.size() / entryOctets); ++i) {
        const auto type = static_cast<uchar>(entry(i)[0x42]);
        const auto first = numberAt<quint32>(entry(i), 0x74);
        const bool isSmall = numberAt<quint32>(entry(i), 0x78) < smallStream && type != rootType;
        const bool isSound
            = (type != streamType && type != rootType) || (isSmall ? isShortChain(first) : takeChain(first));
        if (!isSound) {
            return false;
        }
    }
    return true;
}

std::expected<void, OutlookFault> CompoundLayout::check()
{
    if (!readHeader() || !readTable()) {
        return Fault(OutlookFault::Damaged);
    }
    return readDirectory().and_then([this] { return walkDirectory(); }).and_then([this] {
        return checkChains() ? std::expected<void, OutlookFault>() : Fault(OutlookFault::Damaged);
    });
}

} // namespace

std::expected<void, OutlookFault> checkCompoundLayout(QByteArrayView file)
{
    return CompoundLayout(file).check();
}

} // namespace Indicia
