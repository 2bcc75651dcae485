// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domainname.h"
#include "ipaddress.h"
#include "resolver.h"

#include <QMap>

#include <algorithm>
#include <optional>

namespace Indicia {

/// Answers from what a test told it, and keeps the questions. A name that nobody told of does not exist. Aliases are
/// followed, at most eight of them; a longer chain or a loop is a server failure.
class FakeTestResolver : public Resolver
{
public:
    /// Adds a record. A final dot of @p name, or of a host in @p value, is taken off.
    FakeTestResolver &add(const QByteArray &name, DnsType type, const QByteArray &value, quint16 preference = 0)
    {
        const bool host = type == DnsType::Mx || type == DnsType::Ptr || type == DnsType::Cname;
        DnsRecord record;
        record.owner = normalizedDomain(name);
        record.type = type;
        record.ttl = 300;
        record.value = host && value.endsWith('.') ? value.chopped(1) : value;
        record.preference = preference;
        m_records[record.owner].append(record);
        return *this;
    }
    FakeTestResolver &txt(const QByteArray &name, const QByteArray &value) { return add(name, DnsType::Txt, value); }
    FakeTestResolver &a(const QByteArray &name, const QByteArray &value) { return add(name, DnsType::A, value); }
    FakeTestResolver &mx(const QByteArray &name, const QByteArray &host, quint16 preference = 0)
    {
        return add(name, DnsType::Mx, host, preference);
    }
    FakeTestResolver &ptr(const char *address, const QByteArray &host)
    {
        return add(IpAddress::parse(address)->reverseName(), DnsType::Ptr, host);
    }
    /// @p name exists, whether it has records or not.
    FakeTestResolver &exists(const QByteArray &name)
    {
        m_records[normalizedDomain(name)];
        return *this;
    }
    /// Questions for @p name, of all types or of @p type only, are answered with @p status, unless there are records.
    FakeTestResolver &fault(const QByteArray &name, DnsStatus status, std::optional<DnsType> type = {})
    {
        m_faults[normalizedDomain(name)].append({type, status});
        return *this;
    }

    /// Lines of NAME TYPE VALUE: A, AAAA, TXT, PTR (of an address), CNAME, MX (PREFERENCE HOST); EXISTS; or for a fault
    /// TIMEOUT, SERVFAIL, REFUSED, CANCELLED, NOTASKED, NODATA, NXDOMAIN. Empty lines are left out.
    FakeTestResolver &zone(const QByteArray &lines)
    {
        for (const QByteArray &line : lines.split('\n')) {
            if (!line.trimmed().isEmpty()) {
                addLine(line.trimmed());
            }
        }
        return *this;
    }

    [[nodiscard]] DnsAnswer query(const QByteArray &name, DnsType type, const Patience &) override
    {
        questions.append({normalizedDomain(name), type});
        DnsAnswer answer;
        answer.ttl = 300;
        QByteArray owner = questions.last().name;
        while (answer.aliases.size() <= 8) {
            if (!faultOf(owner, type, answer) && !recordsOf(owner, type, answer)) {
                const auto alias = aliasOf(owner);
                if (alias) {
                    owner = normalizedDomain(*alias);
                    answer.aliases.append(*alias);
                    continue;
                }
                answer.status = m_records.contains(owner) ? DnsStatus::NoData : DnsStatus::NxDomain;
            }
            return answer;
        }
        answer.status = DnsStatus::ServFail;
        return answer;
    }

    QList<DnsQuestion> questions; ///< all that were asked, in their order

private:
    void addLine(const QByteArray &line)
    {
        const qsizetype first = line.indexOf(' ');
        const QByteArray name = line.first(first);
        const qsizetype second = line.indexOf(' ', first + 1);
        const QByteArray type = line.sliced(first + 1, (second < 0 ? line.size() : second) - first - 1);
        const QByteArray value = second < 0 ? QByteArray() : line.sliced(second + 1);
        if (type == "A") {
            a(name, value);
        } else if (type == "AAAA") {
            add(name, DnsType::Aaaa, value);
        } else if (type == "TXT") {
            txt(name, value);
        } else if (type == "PTR") {
            ptr(name.constData(), value);
        } else if (type == "CNAME") {
            add(name, DnsType::Cname, value);
        } else if (type == "MX") {
            const qsizetype host = value.indexOf(' ') + 1;
            mx(name, value.sliced(host), value.first(host).trimmed().toUShort());
        } else if (type == "EXISTS") {
            exists(name);
        } else {
            fault(name, statusOf(type));
        }
    }

    static DnsStatus statusOf(const QByteArray &word)
    {
        static const QMap<QByteArray, DnsStatus> words{
            {"TIMEOUT", DnsStatus::Timeout},
            {"SERVFAIL", DnsStatus::ServFail},
            {"REFUSED", DnsStatus::Refused},
            {"CANCELLED", DnsStatus::Cancelled},
            {"NOTASKED", DnsStatus::NotAsked},
            {"NODATA", DnsStatus::NoData},
            {"NXDOMAIN", DnsStatus::NxDomain},
        };
        if (!words.contains(word)) {
            qFatal("no record type or status: %s", word.constData());
        }
        return words.value(word);
    }

    struct Fault
    {
        std::optional<DnsType> type;
        DnsStatus status;
    };

    bool recordsOf(const QByteArray &owner, DnsType type, DnsAnswer &answer) const
    {
        const QList<DnsRecord> all = m_records.value(owner);
        std::copy_if(all.begin(), all.end(), std::back_inserter(answer.records),
            [type](const DnsRecord &record) { return record.type == type; });
        if (!answer.records.isEmpty()) {
            answer.status = DnsStatus::NoError;
        }
        return !answer.records.isEmpty();
    }

    bool faultOf(const QByteArray &owner, DnsType type, DnsAnswer &answer) const
    {
        if (DnsAnswer records; recordsOf(owner, type, records)) {
            return false;
        }
        for (const Fault &fault : m_faults.value(owner)) {
            if (!fault.type || fault.type == type) {
                answer.status = fault.status;
                return true;
            }
        }
        return false;
    }

    std::optional<QByteArray> aliasOf(const QByteArray &owner) const
    {
        DnsAnswer answer;
        return recordsOf(owner, DnsType::Cname, answer) ? std::optional(answer.records.first().value) : std::nullopt;
    }

    QMap<QByteArray, QList<DnsRecord>> m_records;
    QMap<QByteArray, QList<Fault>> m_faults;
};

} // namespace Indicia
