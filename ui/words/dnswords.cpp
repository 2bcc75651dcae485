// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dnswords.h"

#include "hostile.h"

#include <QStringList>

namespace Indicia {

QString DnsWords::name(DnsType type)
{
    switch (type) {
    case DnsType::A:
        return QStringLiteral("A");
    case DnsType::Ns:
        return QStringLiteral("NS");
    case DnsType::Cname:
        return QStringLiteral("CNAME");
    case DnsType::Soa:
        return QStringLiteral("SOA");
    case DnsType::Ptr:
        return QStringLiteral("PTR");
    case DnsType::Mx:
        return QStringLiteral("MX");
    case DnsType::Txt:
        return QStringLiteral("TXT");
    case DnsType::Aaaa:
        return QStringLiteral("AAAA");
    case DnsType::Srv:
        return QStringLiteral("SRV");
    case DnsType::Tlsa:
        return QStringLiteral("TLSA");
    }
    return {};
}

QString DnsWords::name(DnsStatus status)
{
    switch (status) {
    case DnsStatus::NoError:
        return tr("answered");
    case DnsStatus::NoData:
        return tr("no such record");
    case DnsStatus::NxDomain:
        return tr("no such name");
    case DnsStatus::ServFail:
        return tr("server fault");
    case DnsStatus::Timeout:
        return tr("no answer in time");
    case DnsStatus::Refused:
        return tr("refused");
    case DnsStatus::Cancelled:
        return tr("cancelled");
    case DnsStatus::NotAsked:
        return tr("not asked");
    }
    return {};
}

QString DnsWords::meaning(DnsStatus status, Voice voice)
{
    switch (status) {
    case DnsStatus::NoError:
        return voiced(voice, tr("The name server answered."), tr("NOERROR with records of the type asked for."));
    case DnsStatus::NoData:
        return voiced(voice, tr("The name exists, but has no such entry."),
            tr("NODATA: the name exists, the type does not (RFC 2308 section 2.2)."));
    case DnsStatus::NxDomain:
        return voiced(
            voice, tr("The name does not exist."), tr("NXDOMAIN: nothing exists at or below the name (RFC 8020)."));
    case DnsStatus::ServFail:
        return voiced(voice, tr("The name server has a fault."),
            tr("SERVFAIL, FORMERR, NOTIMP, BADVERS, or an answer that makes no sense."));
    case DnsStatus::Timeout:
        return voiced(voice, tr("No answer came in time."), tr("No valid answer before the deadline."));
    case DnsStatus::Refused:
        return voiced(voice, tr("The name server refused to answer."), tr("REFUSED: the server does not serve us."));
    case DnsStatus::Cancelled:
        return voiced(voice, tr("You stopped the lookup."), tr("The caller cancelled the query."));
    case DnsStatus::NotAsked:
        return voiced(voice, tr("It was not looked up."),
            tr("Not asked: lookups are off, or the limit for one message was reached."));
    }
    return {};
}

QString DnsWords::name(Dnssec dnssec)
{
    switch (dnssec) {
    case Dnssec::Indeterminate:
        return tr("not known");
    case Dnssec::Secure:
        return tr("secure");
    case Dnssec::Insecure:
        return tr("insecure");
    case Dnssec::Bogus:
        return tr("bogus");
    }
    return {};
}

QString DnsWords::line(const DnsExchange &exchange)
{
    const QString question = tr("%1 %2", "DNS record type and name")
                                 .arg(name(exchange.question.type), Hostile(exchange.question.name).displayText());
    if (exchange.answer.status != DnsStatus::NoError) {
        return tr("%1: %2", "DNS question and what came of it").arg(question, name(exchange.answer.status));
    }
    QStringList values;
    for (const DnsRecord &record : exchange.answer.records) {
        const QString value = Hostile(record.value).displayText();
        values << (record.type == DnsType::Mx ? QString::number(record.preference) + QLatin1Char(' ') + value : value);
    }
    return tr("%1: %2", "DNS question and what came of it").arg(question, values.join(QLatin1String(" | ")));
}

} // namespace Indicia
