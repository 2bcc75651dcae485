// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dkimkeyarchive.h"

#include "digest.h"
#include "dkimkeylookup_p.h"
#include "dkimoutcome.h"
#include "domainname.h"
#include "zonewriter.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <tuple>

namespace Indicia {

namespace {

using std::chrono::seconds;
using std::chrono::sys_seconds;

constexpr QByteArrayView Infix = "._domainkey.";
constexpr QByteArrayView CommentStart = ";key ";
constexpr quint32 Ttl = 3600;

QByteArray timeText(sys_seconds time)
{
    return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count(), QTimeZone::UTC)
        .toString(Qt::ISODate)
        .toLatin1();
}

std::optional<sys_seconds> readTime(const QByteArray &text)
{
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
    return time.isValid() ? std::optional(sys_seconds(seconds(time.toSecsSinceEpoch()))) : std::nullopt;
}

QByteArray digestOf(const QByteArray &record)
{
    Digest digest(HashAlgorithm::Sha256);
    digest.add(record);
    return digest.take().toHex();
}

/// How far @p at lies outside of the time in which a key was seen.
seconds distance(const ArchivedDkimKey &key, sys_seconds at)
{
    return std::max({seconds(0), key.firstSeen - at, at - key.lastSeen});
}

/// The words of our comments, by owner and digest.
class Comments
{
public:
    explicit Comments(QByteArrayView text)
    {
        qsizetype from = 0;
        while (from < text.size()) {
            const qsizetype newline = text.indexOf('\n', from);
            const qsizetype end = newline < 0 ? text.size() : newline;
            const QByteArrayView line = text.sliced(from, end - from).trimmed();
            if (line.startsWith(CommentStart)) {
                read(line.sliced(CommentStart.size()).toByteArray());
            }
            from = end + 1;
        }
    }

    /// Puts in what is said of the key, if anything.
    void apply(const QByteArray &owner, ArchivedDkimKey &key) const
    {
        const auto known = m_keys.constFind({owner, digestOf(key.record)});
        if (known != m_keys.constEnd()) {
            key.firstSeen = known->firstSeen;
            key.lastSeen = known->lastSeen;
            key.source = known->source;
        }
    }

private:
    void read(const QByteArray &line)
    {
        const QByteArrayList words = line.split(' ');
        const auto first = readTime(words.value(1));
        const auto last = readTime(words.value(2));
        if (words.size() < 4 || !first || !last || *last < *first) {
            return;
        }
        ArchivedDkimKey key;
        key.firstSeen = *first;
        key.lastSeen = *last;
        key.source = QByteArray::fromPercentEncoding(words.value(4));
        m_keys.insert({normalizedDomain(words.first()), words.at(3)}, key);
    }

    QHash<std::pair<QByteArray, QByteArray>, ArchivedDkimKey> m_keys;
};

} // namespace

bool DkimKeyArchive::add(const ArchivedDkimKey &key)
{
    ArchivedDkimKey added = key;
    added.domain = normalizedDomain(key.domain);
    added.selector = normalizedDomain(key.selector);
    if (added.domain.isEmpty() || added.selector.isEmpty()) {
        return false;
    }
    QList<ArchivedDkimKey> &keys = m_keys[keyName(added.domain, added.selector)];
    const auto same = std::ranges::find(keys, added.record, &ArchivedDkimKey::record);
    if (same != keys.end()) {
        same->source = added.lastSeen > same->lastSeen ? added.source : same->source;
        same->firstSeen = std::min(same->firstSeen, added.firstSeen);
        same->lastSeen = std::max(same->lastSeen, added.lastSeen);
        return true;
    }
    if (keys.size() == MaxRecordsOfSelector) {
        return false;
    }
    keys.append(added);
    return true;
}

bool DkimKeyArchive::add(const DkimOutcome &outcome, sys_seconds seen, const QByteArray &source)
{
    if (outcome.keyFromArchive || outcome.keyRecord.isEmpty() || outcome.keyBits == 0) {
        return false;
    }
    return add({outcome.domain, outcome.selector, outcome.keyRecord, seen, seen, source});
}

void DkimKeyArchive::merge(const DkimKeyArchive &other)
{
    for (const QList<ArchivedDkimKey> &keys : other.m_keys) {
        for (const ArchivedDkimKey &key : keys) {
            add(key);
        }
    }
}

QList<ArchivedDkimKey> DkimKeyArchive::find(
    const QByteArray &domain, const QByteArray &selector, std::optional<sys_seconds> at) const
{
    QList<ArchivedDkimKey> keys = m_keys.value(keyName(normalizedDomain(domain), normalizedDomain(selector)));
    std::ranges::stable_sort(keys, [at](const ArchivedDkimKey &a, const ArchivedDkimKey &b) {
        if (at && distance(a, *at) != distance(b, *at)) {
            return distance(a, *at) < distance(b, *at);
        }
        return a.lastSeen > b.lastSeen;
    });
    return keys;
}

qsizetype DkimKeyArchive::size() const
{
    qsizetype count = 0;
    for (const QList<ArchivedDkimKey> &keys : m_keys) {
        count += keys.size();
    }
    return count;
}

QList<ArchivedDkimKey> DkimKeyArchive::all() const
{
    QList<ArchivedDkimKey> all;
    for (const QList<ArchivedDkimKey> &keys : m_keys) {
        all += keys;
    }
    const auto place = [](const ArchivedDkimKey &key) {
        return std::tie(key.domain, key.selector, key.firstSeen, key.lastSeen, key.record);
    };
    std::ranges::sort(all, {}, place);
    return all;
}

QByteArray DkimKeyArchive::toZone() const
{
    QByteArrayList owners = m_keys.keys();
    std::ranges::sort(owners);
    QByteArray comments;
    QList<DnsExchange> exchanges;
    for (const QByteArray &owner : std::as_const(owners)) {
        DnsExchange exchange{{owner, DnsType::Txt}, {}};
        exchange.answer.status = DnsStatus::NoError;
        for (const ArchivedDkimKey &key : m_keys.value(owner)) {
            exchange.answer.records.append({.owner = owner, .type = DnsType::Txt, .ttl = Ttl, .value = key.record});
            comments += CommentStart.toByteArray() + owner + ". " + timeText(key.firstSeen) + ' '
                + timeText(key.lastSeen) + ' ' + digestOf(key.record) + ' ' + key.source.toPercentEncoding() + '\n';
        }
        exchanges.append(exchange);
    }
    return comments + writeZone(exchanges);
}

std::expected<DkimKeyArchive, ZoneError> DkimKeyArchive::fromZone(
    QByteArrayView text, sys_seconds seen, const QByteArray &source)
{
    const auto zone = parseZone(text);
    if (!zone) {
        return std::unexpected(zone.error());
    }
    const Comments comments(text);
    DkimKeyArchive archive;
    for (const DnsRecord &record : zone->records(DnsType::Txt)) {
        const qsizetype infix = record.owner.indexOf(Infix);
        if (infix <= 0) {
            continue;
        }
        ArchivedDkimKey key{
            record.owner.sliced(infix + Infix.size()), record.owner.first(infix), record.value, seen, seen, source};
        comments.apply(record.owner, key);
        archive.add(key);
    }
    return archive;
}

} // namespace Indicia
