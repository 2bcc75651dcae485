// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "zonewriter.h"

#include "dnsname_p.h"
#include "dnstype.h"
#include "zonerecord_p.h"

#include <QHash>
#include <QSet>

namespace Indicia {

namespace {

/// A name or a word so that a master file's reader takes it for nothing else; escapes that it has stand.
QByteArray masterWord(QByteArrayView text)
{
    QByteArray word;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto octet = static_cast<uchar>(text[i]);
        if (octet <= ' ' || octet >= 0x7f) {
            word += '\\' + QByteArray::number(octet).rightJustified(3, '0');
            continue;
        }
        if (QByteArrayView(";()\"@$").contains(text[i])) {
            word += '\\';
        }
        word += text[i];
        if (text[i] == '\\' && i + 1 < text.size()) {
            word += text[++i];
        }
    }
    return word;
}

/// With the final dot; the root where the text is no name.
QByteArray masterName(const QByteArray &text)
{
    const auto wire = wireName(text);
    return wire ? masterWord(nameText(*wire)) + '.' : QByteArray(".");
}

/// <character-string>s of at most 255 octets
QByteArray masterStrings(QByteArrayView octets)
{
    constexpr qsizetype MaxString = 255; // RFC 1035 section 3.3
    QByteArray text;
    do {
        const QByteArrayView part = octets.first(std::min(MaxString, octets.size()));
        octets = octets.sliced(part.size());
        text += text.isEmpty() ? "\"" : " \"";
        for (const char c : part) {
            const auto octet = static_cast<uchar>(c);
            if (octet < ' ' || octet >= 0x7f || c == '"' || c == '\\') {
                text += '\\' + QByteArray::number(octet).rightJustified(3, '0');
            } else {
                text += c;
            }
        }
        text += '"';
    } while (!octets.isEmpty());
    return text;
}

QByteArray masterWords(const QByteArray &value)
{
    QByteArrayList words;
    for (const QByteArray &word : value.split(' ')) {
        words += masterWord(word);
    }
    return words.join(' ');
}

QByteArray masterData(const DnsRecord &record)
{
    switch (record.type) {
    case DnsType::Mx:
        return QByteArray::number(record.preference) + ' ' + masterName(record.value);
    case DnsType::Ns:
    case DnsType::Cname:
    case DnsType::Ptr:
        return masterName(record.value);
    case DnsType::Txt:
        return masterStrings(record.value);
    case DnsType::A:
    case DnsType::Aaaa:
    case DnsType::Soa:
    case DnsType::Srv:
    case DnsType::Tlsa:
        return masterWords(record.value);
    }
    return {};
}

QByteArray masterLine(const QByteArray &owner, const DnsRecord &record)
{
    return masterName(owner) + ' ' + QByteArray::number(std::min(record.ttl, 0x7fffffffU)) + " IN "
        + dnsTypeName(record.type).toByteArray() + ' ' + masterData(record) + '\n';
}

QByteArray faultLine(const QByteArray &owner, DnsType type, const DnsAnswer &answer)
{
    // That the caller gave up then is no fact; that there is no answer is one.
    const DnsStatus status = answer.status == DnsStatus::Cancelled ? DnsStatus::NotAsked : answer.status;
    return ";!" + masterName(owner) + ' ' + dnsTypeName(type).toByteArray() + ' ' + dnsStatusName(status).toByteArray()
        + ' ' + QByteArray::number(std::min(answer.ttl, 0x7fffffffU)) + '\n';
}

QByteArray canonical(const QByteArray &name)
{
    const auto wire = wireName(name);
    return wire ? nameText(loweredName(*wire)) : QByteArray();
}

/// The chain comes back to a name: it fails by itself, and a fault line would hide it.
bool isLoop(const DnsExchange &exchange)
{
    QSet<QByteArray> seen{canonical(exchange.question.name)};
    for (const QByteArray &target : exchange.answer.aliases) {
        seen += canonical(target);
    }
    return seen.size() <= exchange.answer.aliases.size();
}

/// Lays the answers of all questions upon each other.
class ZoneWriter
{
public:
    void addDirect(const DnsExchange &exchange) { set(exchange.question.name, exchange); }
    void addAliased(const DnsExchange &exchange);
    [[nodiscard]] QByteArray take() { return m_text; }

private:
    using Rrset = std::pair<QByteArray, quint16>;

    /// True where the name holds this answer for the type, now or already.
    bool set(const QByteArray &name, const DnsExchange &exchange);
    /// True where no hop leads elsewhere already, and none has an answer of its own that would come first.
    [[nodiscard]] bool chainIsFree(const DnsExchange &exchange) const;
    void write(const QByteArray &name, const DnsExchange &exchange);

    QHash<Rrset, DnsAnswer> m_answers;
    QHash<QByteArray, QByteArray> m_aliases;
    QByteArray m_text;
};

bool ZoneWriter::set(const QByteArray &name, const DnsExchange &exchange)
{
    const Rrset key(canonical(name), static_cast<quint16>(exchange.question.type));
    const auto known = m_answers.constFind(key);
    if (known != m_answers.constEnd()) {
        return known->status == exchange.answer.status && known->records == exchange.answer.records;
    }
    m_answers.insert(key, exchange.answer);
    write(name, exchange);
    return true;
}

void ZoneWriter::write(const QByteArray &name, const DnsExchange &exchange)
{
    if (exchange.answer.status != DnsStatus::NoError) {
        m_text += faultLine(name, exchange.question.type, exchange.answer);
        return;
    }
    for (const DnsRecord &record : exchange.answer.records) {
        m_text += masterLine(name, record);
        if (record.type == DnsType::Cname) {
            m_aliases.insert(canonical(name), record.value);
        }
    }
}

bool ZoneWriter::chainIsFree(const DnsExchange &exchange) const
{
    QByteArray hop = canonical(exchange.question.name);
    for (const QByteArray &target : exchange.answer.aliases) {
        if (m_answers.contains(Rrset(hop, static_cast<quint16>(exchange.question.type)))
            || m_aliases.value(hop, target) != target) {
            return false;
        }
        hop = canonical(target);
    }
    return true;
}

void ZoneWriter::addAliased(const DnsExchange &exchange)
{
    const QList<QByteArray> &aliases = exchange.answer.aliases;
    const bool playsItself = isLoop(exchange);
    if (!chainIsFree(exchange) || (!playsItself && !set(aliases.constLast(), exchange))) {
        set(exchange.question.name, exchange);
        return;
    }
    QByteArray hop = exchange.question.name;
    for (const QByteArray &target : aliases) {
        const DnsRecord alias{.type = DnsType::Cname, .ttl = exchange.answer.ttl, .value = target};
        if (!m_aliases.contains(canonical(hop))) {
            m_aliases.insert(canonical(hop), target);
            m_text += masterLine(hop, alias);
        }
        hop = target;
    }
}

} // namespace

QByteArray writeZone(const QList<DnsExchange> &exchanges)
{
    ZoneWriter writer;
    // What a name says of itself goes before what was seen at the end of an alias.
    for (const DnsExchange &exchange : exchanges) {
        if (exchange.answer.aliases.isEmpty() && wireName(exchange.question.name)) {
            writer.addDirect(exchange);
        }
    }
    for (const DnsExchange &exchange : exchanges) {
        if (!exchange.answer.aliases.isEmpty() && wireName(exchange.question.name)) {
            writer.addAliased(exchange);
        }
    }
    return writer.take();
}

} // namespace Indicia
