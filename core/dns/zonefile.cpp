// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "zonefile.h"

#include "dnsname_p.h"
#include "dnstype.h"
#include "zonelexer_p.h"
#include "zonerecord_p.h"

#include <QFile>

#include <span>
#include <utility>

namespace Indicia {

namespace {

using Tokens = std::span<const ZoneToken>;
using Result = std::expected<void, ZoneFault>;

constexpr quint32 DefaultTtl = 3'600; // where neither the record nor $TTL nor a record before says one

bool isWord(const ZoneToken &token, QByteArrayView word)
{
    return !token.quoted && token.text.compare(word, Qt::CaseInsensitive) == 0;
}

/// Puts entries together into a zone, with what one entry leaves behind for the next.
class ZoneBuilder
{
public:
    [[nodiscard]] Result add(const ZoneEntry &entry);
    [[nodiscard]] Zone take() { return std::move(m_zone); }

private:
    [[nodiscard]] Result addDirective(Tokens tokens);
    [[nodiscard]] Result addRecord(Tokens tokens, bool indented);
    [[nodiscard]] Result addData(Tokens tokens, quint32 ttl);
    [[nodiscard]] Result addFaultLine(Tokens tokens);

    Zone m_zone;
    QByteArray m_origin = QByteArray(1, '\0');
    QByteArray m_owner; // on the wire; empty before the first record
    std::optional<quint32> m_ttl; // $TTL
    quint32 m_lastTtl = DefaultTtl;
};

Result ZoneBuilder::add(const ZoneEntry &entry)
{
    if (entry.kind == ZoneEntry::Kind::FaultLine) {
        return addFaultLine(entry.tokens);
    }
    const ZoneToken &first = entry.tokens.front();
    if (!entry.indented && !first.quoted && first.text.startsWith('$')) {
        return addDirective(entry.tokens);
    }
    return addRecord(entry.tokens, entry.indented);
}

Result ZoneBuilder::addDirective(Tokens tokens)
{
    if (isWord(tokens[0], "$INCLUDE")) {
        return std::unexpected(ZoneFault::Include);
    }
    if (tokens.size() != 2) {
        return std::unexpected(ZoneFault::BadDirective);
    }
    if (isWord(tokens[0], "$ORIGIN")) {
        const auto origin = readName(tokens[1], m_origin);
        m_origin = origin.value_or(m_origin);
        return origin ? Result() : std::unexpected(ZoneFault::BadName);
    }
    if (isWord(tokens[0], "$TTL")) {
        m_ttl = readTtl(tokens[1].text);
        return m_ttl ? Result() : std::unexpected(ZoneFault::BadTtl);
    }
    return std::unexpected(ZoneFault::BadDirective);
}

/// [<domain-name>] [<TTL>] [<class>] <type> <RDATA>, with TTL and class in either order (RFC 1035 section 5.1)
Result ZoneBuilder::addRecord(Tokens tokens, bool indented)
{
    if (!indented) {
        const auto owner = readName(tokens[0], m_origin);
        if (!owner) {
            return std::unexpected(ZoneFault::BadName);
        }
        m_owner = *owner;
        tokens = tokens.subspan(1);
    } else if (m_owner.isEmpty()) {
        return std::unexpected(ZoneFault::NoOwner);
    }
    std::optional<quint32> ttl;
    for (int i = 0; i < 2 && !tokens.empty(); ++i) {
        const QByteArrayView text = tokens[0].text;
        if (!ttl && !text.isEmpty() && text.front() >= '0' && text.front() <= '9') {
            ttl = readTtl(text);
            if (!ttl) {
                return std::unexpected(ZoneFault::BadTtl);
            }
        } else if (isWord(tokens[0], "CH") || isWord(tokens[0], "HS") || isWord(tokens[0], "CS")) {
            return std::unexpected(ZoneFault::BadClass);
        } else if (!isWord(tokens[0], "IN")) {
            break;
        }
        tokens = tokens.subspan(1);
    }
    m_lastTtl = ttl.value_or(m_ttl.value_or(m_lastTtl));
    return addData(tokens, m_lastTtl);
}

Result ZoneBuilder::addData(Tokens tokens, quint32 ttl)
{
    if (tokens.empty() || tokens[0].quoted) {
        return std::unexpected(ZoneFault::BadType);
    }
    if (m_zone.recordCount() >= MaxZoneRecords) {
        return std::unexpected(ZoneFault::TooLarge);
    }
    const QByteArray owner = nameText(m_owner);
    const auto type = dnsTypeFromName(tokens[0].text);
    if (!type) {
        if (!isTypeMnemonic(tokens[0].text)) {
            return std::unexpected(ZoneFault::BadType);
        }
        return m_zone.addName(owner) ? Result() : std::unexpected(ZoneFault::BadName);
    }
    DnsRecord record{.owner = owner, .type = *type, .ttl = ttl};
    if (!readRecordData(tokens.subspan(1), m_origin, record)) {
        return std::unexpected(ZoneFault::BadData);
    }
    return m_zone.add(record) ? Result() : std::unexpected(ZoneFault::BadName);
}

Result ZoneBuilder::addFaultLine(Tokens tokens)
{
    if (tokens.size() < 3 || tokens.size() > 4) {
        return {}; // some comment
    }
    const auto type = dnsTypeFromName(tokens[1].text);
    const auto status = dnsStatusFromName(tokens[2].text);
    const auto ttl = tokens.size() == 4 ? readTtl(tokens[3].text) : 0;
    const bool any = isWord(tokens[1], "ANY");
    if (!tokens[0].text.endsWith('.') || (!type && !any) || !status || *status == DnsStatus::NoError || !ttl) {
        return std::unexpected(ZoneFault::BadFaultLine);
    }
    const QByteArray owner = tokens[0].text.toByteArray();
    const bool set = any ? m_zone.setStatus(owner, *status, *ttl) : m_zone.setStatus(owner, *type, *status, *ttl);
    return set ? Result() : std::unexpected(ZoneFault::BadName);
}

} // namespace

std::expected<Zone, ZoneError> parseZone(QByteArrayView text)
{
    if (text.size() > MaxZoneFileSize) {
        return std::unexpected(ZoneError{.fault = ZoneFault::TooLarge});
    }
    ZoneLexer lexer(text);
    ZoneBuilder builder;
    ZoneEntry entry;
    while (true) {
        if (const auto read = lexer.next(entry); !read) {
            return std::unexpected(read.error());
        }
        if (entry.kind == ZoneEntry::Kind::End) {
            return builder.take();
        }
        if (const auto added = builder.add(entry); !added) {
            return std::unexpected(ZoneError{.fault = added.error(), .line = entry.line});
        }
    }
}

std::expected<Zone, ZoneError> readZoneFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly)) {
        return std::unexpected(ZoneError{.fault = ZoneFault::Unreadable});
    }
    const QByteArray text = file.read(MaxZoneFileSize + 1);
    if (file.error() != QFile::NoError) {
        return std::unexpected(ZoneError{.fault = ZoneFault::Unreadable});
    }
    return parseZone(text);
}

} // namespace Indicia
