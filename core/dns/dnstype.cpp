// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dnstype.h"

#include <algorithm>
#include <iterator>

namespace Indicia {

namespace {

template <typename Value>
struct Named
{
    Value value;
    QByteArrayView name;
};

constexpr Named<DnsType> Types[] = {
    {DnsType::A, "A"},
    {DnsType::Ns, "NS"},
    {DnsType::Cname, "CNAME"},
    {DnsType::Soa, "SOA"},
    {DnsType::Ptr, "PTR"},
    {DnsType::Mx, "MX"},
    {DnsType::Txt, "TXT"},
    {DnsType::Aaaa, "AAAA"},
    {DnsType::Srv, "SRV"},
    {DnsType::Tlsa, "TLSA"},
};

constexpr Named<DnsStatus> Statuses[] = {
    {DnsStatus::NoError, "NOERROR"},
    {DnsStatus::NoData, "NODATA"},
    {DnsStatus::NxDomain, "NXDOMAIN"},
    {DnsStatus::ServFail, "SERVFAIL"},
    {DnsStatus::Timeout, "TIMEOUT"},
    {DnsStatus::Refused, "REFUSED"},
    {DnsStatus::Cancelled, "CANCELLED"},
    {DnsStatus::NotAsked, "NOTASKED"},
};

template <typename Value, size_t Size>
QByteArrayView nameOf(const Named<Value> (&table)[Size], Value value)
{
    const auto row = std::ranges::find(table, value, &Named<Value>::value);
    return row == std::end(table) ? QByteArrayView() : row->name;
}

template <typename Value, size_t Size>
std::optional<Value> valueOf(const Named<Value> (&table)[Size], QByteArrayView name)
{
    const auto row = std::ranges::find_if(
        table, [&](const Named<Value> &r) { return r.name.compare(name, Qt::CaseInsensitive) == 0; });
    return row == std::end(table) ? std::nullopt : std::optional(row->value);
}

} // namespace

QByteArrayView dnsTypeName(DnsType type)
{
    return nameOf(Types, type);
}

std::optional<DnsType> dnsTypeFromName(QByteArrayView name)
{
    return valueOf(Types, name);
}

QByteArrayView dnsStatusName(DnsStatus status)
{
    return nameOf(Statuses, status);
}

std::optional<DnsStatus> dnsStatusFromName(QByteArrayView name)
{
    return valueOf(Statuses, name);
}

} // namespace Indicia
