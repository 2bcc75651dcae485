// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any octets as a Received field, and, parted at the octet 0x1E, as a chain of them: each must be read twice to the
// same value, no field may be dropped, and nothing below a trusted field that names a stranger's address may be
// trusted.

#include "demand.h"
#include "identity.h"
#include "mailtime.h"
#include "message.h"
#include "route.h"

#include <cstdint>

using namespace Indicia;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

const Identity &ourselves()
{
    static const Identity identity = [] {
        Identity ours;
        ours.domains = {"our.example"};
        ours.trustedHosts = {"mx.our.example"};
        ours.trustedNetworks = {*IpNetwork::parse("192.0.2.10")};
        ours.outbound = {*IpNetwork::parse("192.0.2.11")};
        return ours;
    }();
    return identity;
}

void readField(QByteArrayView value)
{
    const ReceivedField field = parseReceived(value);
    demand(field == parseReceived(value));
    for (const QByteArray &text : {field.from, field.helo, field.reverseName, field.ident, field.authenticatedAs,
             field.by, field.via, field.with, field.id, field.forAddress, field.envelopeFrom, field.software}) {
        demand(text.size() <= value.size());
    }
    demand(!field.hasEnvelopeFrom || !value.isEmpty());
    demand(field.time || field.zoneMinutes == 0);

    const MailTime time = readMailTime(value);
    demand(time.length >= 0 && time.length <= value.size());
}

/// Trust may be handed on past a field only if no stranger's address stands in it.
bool namesStranger(const ReceivedField &field)
{
    return field.fromIp && !field.fromIp->isPrivate() && !ourselves().isTrustedAddress(*field.fromIp)
        && field.protocol != "POP3" && field.protocol != "IMAP" && field.dialect != ReceivedDialect::Fetchmail
        && field.dialect != ReceivedDialect::Getmail && !field.via.toUpper().startsWith("POP3")
        && !field.via.toUpper().startsWith("IMAP") && !field.by.toLower().contains("outlook");
}

void readRoute(const Message &message, const RouteTrust &trust)
{
    const Route route = traceRoute(message, trust);
    demand(route.hops.size() == message.all("Received").size());
    demand(route.boundary < route.hops.size());
    bool below = false;
    for (const Hop &hop : route.hops) {
        const bool trusted = hop.trust == HopTrust::Trusted || hop.trust == HopTrust::Boundary;
        demand(!(trusted && below));
        below = below || !trusted || hop.trust == HopTrust::Boundary || namesStranger(hop.field);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView input(data, static_cast<qsizetype>(size));
    QByteArray header;
    for (qsizetype at = 0; at <= input.size();) {
        qsizetype end = input.indexOf('\x1e', at);
        end = end < 0 ? input.size() : end;
        const QByteArrayView value = input.sliced(at, end - at);
        readField(value);
        header.append("Received: ").append(value).append("\r\n");
        at = end + 1;
    }
    const Message message = Message::parse(header);
    RouteTrust trust;
    trust.now = std::chrono::sys_seconds(std::chrono::seconds(1'795'000'000));
    readRoute(message, trust);
    trust.identity = &ourselves();
    readRoute(message, trust);
    trust.trustIdentity = false;
    trust.assumeTopmost = false;
    trust.alsoTrusted = {"bouncer.example"};
    readRoute(message, trust);
    return 0;
}
