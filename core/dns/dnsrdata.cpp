// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dnsrdata_p.h"

#include "dnsname_p.h"
#include "dnstype.h"
#include "zonerecord_p.h"

#include <ldns/ldns.h>

#include <QtEndian>

#include <algorithm>

namespace Indicia {

namespace {

/// The octets of field @p index; empty where there is none.
QByteArrayView field(const ldns_rr *rr, size_t index)
{
    const ldns_rdf *rdf = index < ldns_rr_rd_count(rr) ? ldns_rr_rdf(rr, index) : nullptr;
    return rdf ? QByteArrayView(ldns_rdf_data(rdf), static_cast<qsizetype>(ldns_rdf_size(rdf))) : QByteArrayView();
}

/// A number of 1, 2 or 4 octets, as text.
QByteArray numberText(QByteArrayView octets)
{
    quint32 value = 0;
    for (const char c : octets) {
        value = value << 8 | static_cast<uchar>(c);
    }
    return QByteArray::number(value);
}

bool readAddress(const ldns_rr *rr, DnsRecord &record)
{
    const QByteArrayView octets = field(rr, 0);
    if (record.type == DnsType::A) {
        if (octets.size() != 4) {
            return false;
        }
        record.value = IpAddress::fromV4(qFromBigEndian<quint32>(octets.data())).toText();
        return true;
    }
    std::array<quint8, 16> address{};
    if (octets.size() != static_cast<qsizetype>(address.size())) {
        return false;
    }
    std::ranges::copy(octets, address.begin());
    record.value = aaaaText(IpAddress::fromV6(address));
    return true;
}

bool readHost(const ldns_rr *rr, size_t index, DnsRecord &record)
{
    const QByteArrayView name = field(rr, index);
    record.value = nameText(name);
    return !name.isEmpty();
}

bool readMx(const ldns_rr *rr, DnsRecord &record)
{
    const QByteArrayView preference = field(rr, 0);
    if (preference.size() != 2) {
        return false;
    }
    record.preference = qFromBigEndian<quint16>(preference.data());
    return readHost(rr, 1, record);
}

bool readStrings(const ldns_rr *rr, DnsRecord &record)
{
    const size_t count = ldns_rr_rd_count(rr);
    for (size_t i = 0; i < count; ++i) {
        const QByteArrayView string = field(rr, i);
        if (string.isEmpty() || static_cast<uchar>(string[0]) != string.size() - 1) {
            return false;
        }
        record.value += string.sliced(1);
    }
    return count > 0;
}

/// Data in master-file form: n is a name, 1, 2 and 4 a number of so many octets, x the rest in hexadecimal digits.
bool readFields(const ldns_rr *rr, QByteArrayView pattern, DnsRecord &record)
{
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QByteArrayView octets = field(rr, static_cast<size_t>(i));
        record.value += i > 0 ? " " : "";
        if (pattern[i] == 'n') {
            record.value += nameText(octets) + '.';
        } else if (pattern[i] == 'x') {
            record.value += octets.toByteArray().toHex();
        } else if (octets.size() != pattern[i] - '0') {
            return false;
        } else {
            record.value += numberText(octets);
        }
        if (octets.isEmpty()) {
            return false;
        }
    }
    return true;
}

bool readData(const ldns_rr *rr, DnsRecord &record)
{
    switch (record.type) {
    case DnsType::A:
    case DnsType::Aaaa:
        return readAddress(rr, record);
    case DnsType::Ns:
    case DnsType::Cname:
    case DnsType::Ptr:
        return readHost(rr, 0, record);
    case DnsType::Soa:
        return readFields(rr, "nn44444", record);
    case DnsType::Mx:
        return readMx(rr, record);
    case DnsType::Txt:
        return readStrings(rr, record);
    case DnsType::Srv:
        return readFields(rr, "222n", record);
    case DnsType::Tlsa:
        return readFields(rr, "111x", record);
    }
    return false;
}

} // namespace

bool isKnownType(int type)
{
    return !dnsTypeName(static_cast<DnsType>(type)).isEmpty();
}

std::optional<DnsRecord> recordFrom(const ldns_struct_rr *rr)
{
    const ldns_rdf *owner = ldns_rr_owner(rr);
    const quint32 ttl = ldns_rr_ttl(rr);
    DnsRecord record{.owner = nameText(loweredName(QByteArray(reinterpret_cast<const char *>(ldns_rdf_data(owner)),
                         static_cast<qsizetype>(ldns_rdf_size(owner))))),
        .type = static_cast<DnsType>(ldns_rr_get_type(rr)),
        .ttl = ttl <= MaxTtl ? ttl : 0};
    return readData(rr, record) ? std::optional(std::move(record)) : std::nullopt;
}

} // namespace Indicia
