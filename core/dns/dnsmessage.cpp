// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dnsmessage_p.h"

#include "dnsname_p.h"
#include "dnsrdata_p.h"

#include <ldns/ldns.h>

#include <QtEndian>

#include <memory>
#include <optional>

namespace Indicia {

namespace {

constexpr quint16 ClassIn = 1;
constexpr quint16 TypeOpt = 41; // RFC 6891
constexpr quint16 TypeSig = 24; // SIG(0), RFC 2931
constexpr quint16 TypeTsig = 250; // RFC 8945
constexpr int MaxNamePointers = 127; // as many as a name can have labels

constexpr quint16 FlagQr = 0x8000;
constexpr quint16 FlagAa = 0x0400;
constexpr quint16 FlagTc = 0x0200;
constexpr quint16 FlagRd = 0x0100;
constexpr quint16 FlagRa = 0x0080;
constexpr quint16 FlagAd = 0x0020;
constexpr quint16 OpcodeMask = 0x7800;
constexpr quint16 RcodeMask = 0x000f;

struct FreePacket
{
    void operator()(ldns_pkt *packet) const { ldns_pkt_free(packet); }
};
using Packet = std::unique_ptr<ldns_pkt, FreePacket>;

quint16 u16(QByteArrayView packet, qsizetype at)
{
    return qFromBigEndian<quint16>(packet.data() + at);
}

void appendU16(QByteArray &packet, quint16 value)
{
    packet += static_cast<char>(value >> 8);
    packet += static_cast<char>(value & 0xff);
}

/// The name at @p at, uncompressed, with @p at moved behind it. Pointers lead backwards only (RFC 1035 section 4.1.4),
/// so that there is no loop.
std::optional<QByteArray> takeName(QByteArrayView packet, qsizetype &at)
{
    QByteArray name;
    qsizetype from = at;
    qsizetype lowest = at; // a pointer must lead before it
    int pointers = 0;
    while (from < packet.size() && name.size() < MaxDnsName) {
        const auto length = static_cast<uchar>(packet[from]);
        if (length == 0) {
            at = pointers == 0 ? from + 1 : at;
            name += '\0';
            return name;
        }
        if (length <= MaxDnsLabel) {
            if (from + 1 + length > packet.size()) {
                return {};
            }
            name += packet.sliced(from, 1 + length);
            from += 1 + length;
            continue;
        }
        if (length < 0xc0 || from + 2 > packet.size() || pointers == MaxNamePointers) {
            return {};
        }
        const qsizetype target = u16(packet, from) & 0x3fff;
        if (target < DnsHeaderSize || target >= lowest) {
            return {};
        }
        at = pointers == 0 ? from + 2 : at;
        ++pointers;
        lowest = target;
        from = target;
    }
    return {};
}

/// Walks over all records before ldns allocates anything for them. The extended response code of an OPT record goes to
/// @p upperRcode.
std::expected<void, DnsReplyFault> checkRecords(QByteArrayView packet, int &upperRcode)
{
    qsizetype at = DnsHeaderSize;
    for (int i = u16(packet, 4); i > 0; --i) {
        if (!takeName(packet, at) || at + 4 > packet.size()) {
            return std::unexpected(DnsReplyFault::Malformed);
        }
        at += 4;
    }
    for (int i = u16(packet, 6) + u16(packet, 8) + u16(packet, 10); i > 0; --i) {
        if (!takeName(packet, at) || at + 10 > packet.size()) {
            return std::unexpected(DnsReplyFault::Malformed);
        }
        const quint16 type = u16(packet, at);
        const qsizetype dataSize = u16(packet, at + 8);
        if (type == TypeTsig || type == TypeSig) {
            return std::unexpected(DnsReplyFault::Tsig);
        }
        if ((type == static_cast<quint16>(DnsType::A) && dataSize != 4)
            || (type == static_cast<quint16>(DnsType::Aaaa) && dataSize != 16)) {
            return std::unexpected(DnsReplyFault::Malformed); // ldns reads over what is too much
        }
        if (type == TypeOpt) {
            upperRcode = static_cast<uchar>(packet[at + 4]);
        }
        at += 10 + dataSize;
        if (at > packet.size()) {
            return std::unexpected(DnsReplyFault::Malformed);
        }
    }
    return {};
}

bool readSection(const ldns_rr_list *section, QList<DnsRecord> &records, bool authority)
{
    const size_t count = section ? ldns_rr_list_rr_count(section) : 0;
    for (size_t i = 0; i < count; ++i) {
        const ldns_rr *rr = ldns_rr_list_rr(section, i);
        if (ldns_rr_get_class(rr) != LDNS_RR_CLASS_IN || !isKnownType(ldns_rr_get_type(rr))) {
            continue;
        }
        auto record = recordFrom(rr);
        if (!record) {
            return false;
        }
        if (!authority || record->type == DnsType::Soa || record->type == DnsType::Ns) {
            records += std::move(*record);
        }
    }
    return true;
}

} // namespace

QByteArray encodeQuery(const DnsQuery &query)
{
    QByteArray packet;
    packet.reserve(DnsHeaderSize + query.name.size() + 4 + 11);
    appendU16(packet, query.id);
    appendU16(packet, FlagRd | FlagAd);
    appendU16(packet, 1); // questions
    appendU16(packet, 0);
    appendU16(packet, 0);
    appendU16(packet, query.edns ? 1 : 0);
    packet += query.name;
    appendU16(packet, static_cast<quint16>(query.type));
    appendU16(packet, ClassIn);
    if (query.edns) {
        packet += '\0'; // the OPT record's owner is the root (RFC 6891 section 6.1.2)
        appendU16(packet, TypeOpt);
        appendU16(packet, EdnsPayloadSize);
        packet += QByteArray(6, '\0'); // no extended code, version 0, no flags, no options
    }
    return packet;
}

std::expected<void, DnsReplyFault> matchReply(QByteArrayView packet, const DnsQuery &query)
{
    if (packet.size() < DnsHeaderSize) {
        return std::unexpected(DnsReplyFault::TooShort);
    }
    if (u16(packet, 0) != query.id) {
        return std::unexpected(DnsReplyFault::WrongId);
    }
    const quint16 flags = u16(packet, 2);
    if ((flags & FlagQr) == 0) {
        return std::unexpected(DnsReplyFault::NotAReply);
    }
    if ((flags & OpcodeMask) != 0) {
        return std::unexpected(DnsReplyFault::WrongOpcode);
    }
    const auto rcode = static_cast<DnsRcode>(flags & RcodeMask);
    if (packet.size() == DnsHeaderSize && u16(packet, 4) == 0
        && (rcode == DnsRcode::FormErr || rcode == DnsRcode::NotImp)) {
        return {};
    }
    qsizetype at = DnsHeaderSize;
    const auto name = u16(packet, 4) == 1 ? takeName(packet, at) : std::nullopt;
    if (!name || at + 4 > packet.size() || loweredName(*name) != loweredName(query.name)
        || u16(packet, at) != static_cast<quint16>(query.type) || u16(packet, at + 2) != ClassIn) {
        return std::unexpected(DnsReplyFault::WrongQuestion);
    }
    return {};
}

std::expected<DnsReply, DnsReplyFault> decodeReply(QByteArrayView packet)
{
    if (packet.size() < DnsHeaderSize) {
        return std::unexpected(DnsReplyFault::TooShort);
    }
    const quint16 flags = u16(packet, 2);
    DnsReply reply{.authoritative = (flags & FlagAa) != 0,
        .truncated = (flags & FlagTc) != 0,
        .recursionAvailable = (flags & FlagRa) != 0,
        .authenticData = (flags & FlagAd) != 0,
        .answers = {},
        .authorities = {}};
    if (reply.truncated) {
        return reply; // whatever is in it is cut off somewhere, and nobody will read it
    }
    int upperRcode = 0;
    if (const auto checked = checkRecords(packet, upperRcode); !checked) {
        return std::unexpected(checked.error());
    }
    reply.rcode = upperRcode << 4 | (flags & RcodeMask);
    ldns_pkt *decoded = nullptr;
    const ldns_status status
        = ldns_wire2pkt(&decoded, reinterpret_cast<const uint8_t *>(packet.data()), static_cast<size_t>(packet.size()));
    const Packet owner(decoded);
    if (status != LDNS_STATUS_OK || !readSection(ldns_pkt_answer(decoded), reply.answers, false)
        || !readSection(ldns_pkt_authority(decoded), reply.authorities, true)) {
        return std::unexpected(DnsReplyFault::Malformed);
    }
    return reply;
}

} // namespace Indicia
