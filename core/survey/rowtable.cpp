// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowtable.h"

#include <algorithm>
#include <limits>

namespace Indicia {

namespace {

constexpr qint64 noDate = std::numeric_limits<qint64>::min();
constexpr qsizetype shaOctets = 32;

/// In the record of what is no other row's.
enum RecordFlag : quint8 { NameHasKey = 1, HasSha = 2, RoomForSha = 4 };

/// Lengths before the octets: two octets for the key, one for each text.
void putText(QByteArray &record, QByteArrayView text)
{
    const QByteArrayView kept = TextPool::cut(text);
    record.append(static_cast<char>(kept.size()));
    record.append(kept);
}

QByteArrayView takeText(const char *&at)
{
    const auto length = static_cast<quint8>(*at);
    const QByteArrayView text(at + 1, length);
    at += 1 + length;
    return text;
}

} // namespace

size_t qHash(const RowJudgement &judgement, size_t seed) noexcept
{
    return qHashMulti(seed, judgement.verdict, judgement.certainty, judgement.kind, judgement.role, judgement.reason,
        judgement.complete, judgement.judged, judgement.fault ? int(*judgement.fault) : -1, judgement.rule,
        judgement.dialect, judgement.status, judgement.faultDetail);
}

IpNetwork networkOf(const IpAddress &address)
{
    constexpr int v4Prefix = 24;
    constexpr int v6Prefix = 48;
    constexpr std::size_t bits = 8;
    const int prefix = address.isV4() ? v4Prefix : v6Prefix;
    std::array<quint8, 16> octets = address.octets();
    std::fill(octets.begin() + std::size_t(prefix) / bits, octets.end(), quint8(0));
    const IpAddress first = address.isV4()
        ? IpAddress::fromV4(quint32(octets[0]) << 24 | quint32(octets[1]) << 16 | quint32(octets[2]) << 8)
        : IpAddress::fromV6(octets);
    return {first, prefix};
}

RowTable::RowTable()
{
    m_addresses.append({});
}

RowTable::Packed RowTable::packed(const ScanRow &row)
{
    Packed packed{};
    const std::array<const QByteArray *, TextColumns> texts{&row.from, &row.subject, &row.helo, &row.generator,
        &row.recipient, &row.injectionHelo, &row.returnedSender, &row.returnedSubject};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        packed.texts[i] = m_texts.add(*texts[i]);
    }
    packed.addresses = {addressOf(row.client), addressOf(row.injection)};
    packed.judgement = judgementOf(row);
    packed.folder = folderOf(row);
    packed.size = static_cast<quint32>(std::clamp<qint64>(row.size, 0, std::numeric_limits<quint32>::max()));
    packed.recipients = static_cast<quint32>(std::max(row.recipients, 0));
    packed.date = row.date ? row.date->time_since_epoch().count() : noDate;
    return packed;
}

void RowTable::append(const ScanRow &row)
{
    Packed added = packed(row);
    added.own = m_own.add(recordOf(row));
    m_rows.append(added);
}

void RowTable::replace(Row row, const ScanRow &full)
{
    const TextArena::Place before = m_rows.at(row).own;
    const QByteArray record = recordOf(full);
    Packed added = packed(full);
    // Octets in the arena are never given back: a row that was looked at has room for the same record when judged.
    const bool fits = before != TextArena::Nowhere && record.size() == recordOf(this->row(row)).size();
    added.own = fits ? m_own.put(before, record) : m_own.add(record);
    m_rows[row] = added;
}

quint32 RowTable::judgementOf(const ScanRow &row)
{
    RowJudgement judgement{row.verdict, row.certainty, row.kind, row.role, row.reason, row.complete, row.judged,
        std::nullopt, m_texts.add(row.rule), m_texts.add(row.dialect), m_texts.add(row.status), 0};
    if (row.fault) {
        judgement.fault = row.fault->trouble;
        judgement.faultDetail = m_texts.add(row.fault->detail);
    }
    const auto known = m_judgementIds.constFind(judgement);
    if (known != m_judgementIds.cend()) {
        return *known;
    }
    m_judgements.append(judgement);
    return *m_judgementIds.insert(judgement, quint32(m_judgements.size() - 1));
}

quint32 RowTable::addressOf(const std::optional<IpAddress> &address)
{
    if (!address) {
        return NoAddress;
    }
    constexpr qsizetype v4Octets = 4;
    const auto *octets = reinterpret_cast<const char *>(address->octets().data());
    const QByteArray key(octets, address->isV4() ? v4Octets : qsizetype(address->octets().size()));
    const auto known = m_addressIds.constFind(key);
    if (known != m_addressIds.cend()) {
        return *known;
    }
    m_addresses.append(*address);
    return *m_addressIds.insert(key, quint32(m_addresses.size() - 1));
}

quint32 RowTable::folderOf(const ScanRow &row)
{
    const Folder folder{row.folder, m_texts.add(row.folderName.toUtf8())};
    const auto known = m_folderIds.constFind(folder);
    if (known != m_folderIds.cend()) {
        return *known;
    }
    m_folders.append(folder);
    return *m_folderIds.insert(folder, quint32(m_folders.size() - 1));
}

QByteArray RowTable::recordOf(const ScanRow &row)
{
    // A key that was cut would be another message's.
    const QByteArrayView key = row.key.size() > MaxKey ? QByteArrayView() : QByteArrayView(row.key);
    const QByteArray name = row.name.toUtf8();
    const QByteArray sha = QByteArray::fromHex(row.sha256);
    const bool nameHasKey = !key.isEmpty() && QByteArrayView(name).startsWith(key) && key.size() <= TextPool::MaxText;
    const int shaFlag = sha.size() == shaOctets ? HasSha : row.judged ? 0 : RoomForSha;
    QByteArray record;
    record.reserve(key.size() + name.size() + row.messageId.size() + 48);
    record.append(static_cast<char>(key.size() & 0xFF));
    record.append(static_cast<char>(key.size() >> 8));
    record.append(key);
    record.append(static_cast<char>((nameHasKey ? NameHasKey : 0) | shaFlag));
    if (shaFlag == HasSha) {
        record.append(sha);
    } else if (shaFlag == RoomForSha) {
        record.append(shaOctets, '\0');
    }
    putText(record, nameHasKey ? QByteArrayView(name).sliced(key.size()) : QByteArrayView(name));
    putText(record, row.messageId);
    return record;
}

RowTable::Own RowTable::own(Row row) const
{
    const TextArena::Place place = m_rows.at(row).own;
    if (place == TextArena::Nowhere) {
        return {};
    }
    const char *at = m_own.at(place);
    Own own;
    const auto keySize = static_cast<quint8>(at[0]) | static_cast<quint8>(at[1]) << 8;
    own.key = QByteArrayView(at + 2, keySize);
    at += 2 + keySize;
    const auto flags = static_cast<quint8>(*at++);
    if ((flags & HasSha) != 0) {
        own.sha256 = QByteArrayView(at, shaOctets);
    }
    if ((flags & (HasSha | RoomForSha)) != 0) {
        at += shaOctets;
    }
    if ((flags & NameHasKey) != 0) {
        own.nameHead = own.key;
    }
    own.nameTail = takeText(at);
    own.messageId = takeText(at);
    return own;
}

std::optional<IpAddress> RowTable::address(Row row, AddressColumn column) const
{
    const quint32 id = addressId(row, column);
    return id == NoAddress ? std::nullopt : std::optional(m_addresses.at(id));
}

std::optional<std::chrono::sys_seconds> RowTable::date(Row row) const
{
    const qint64 date = m_rows.at(row).date;
    return date == noDate ? std::nullopt : std::optional(std::chrono::sys_seconds(std::chrono::seconds(date)));
}

ScanRow RowTable::row(Row row) const
{
    const Packed &packed = m_rows.at(row);
    const RowJudgement &judgement = m_judgements.at(packed.judgement);
    const Own mine = own(row);
    ScanRow full;
    full.folder = m_folders.at(packed.folder).id;
    full.folderName = QString::fromUtf8(folderName(row));
    full.key = mine.key.toByteArray();
    full.name = QString::fromUtf8(mine.nameHead.toByteArray() + mine.nameTail.toByteArray());
    full.sha256 = mine.sha256.toByteArray().toHex();
    full.messageId = mine.messageId.toByteArray();
    full.size = packed.size;
    full.recipients = int(packed.recipients);
    full.date = date(row);
    if (judgement.fault) {
        full.fault = MailFault{*judgement.fault, m_texts.at(judgement.faultDetail).toByteArray()};
    }
    full.verdict = judgement.verdict;
    full.certainty = judgement.certainty;
    full.kind = judgement.kind;
    full.role = judgement.role;
    full.reason = judgement.reason;
    full.complete = judgement.complete;
    full.judged = judgement.judged;
    full.rule = m_texts.at(judgement.rule).toByteArray();
    full.dialect = m_texts.at(judgement.dialect).toByteArray();
    full.status = m_texts.at(judgement.status).toByteArray();
    const std::array<QByteArray *, TextColumns> texts{&full.from, &full.subject, &full.helo, &full.generator,
        &full.recipient, &full.injectionHelo, &full.returnedSender, &full.returnedSubject};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        *texts[i] = m_texts.at(packed.texts[i]).toByteArray();
    }
    full.client = address(row, Client);
    full.injection = address(row, Injection);
    return full;
}

qsizetype RowTable::octets() const
{
    // A node of QHash with its share of spans: the key, the value, and about two octets.
    constexpr qsizetype node = 2;
    constexpr qsizetype heapBlock = 32; // of a short QByteArray
    return m_texts.octets() + m_own.octets() + m_rows.octets() + m_judgements.octets() + m_addresses.octets()
        + m_judgementIds.capacity() * qsizetype(sizeof(RowJudgement) + sizeof(quint32) + node)
        + m_addressIds.capacity() * qsizetype(sizeof(QByteArray) + sizeof(quint32) + node)
        + m_addressIds.size() * heapBlock;
}

} // namespace Indicia
