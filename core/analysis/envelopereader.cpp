// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "envelopereader.h"

#include "message.h"
#include "ownership.h"

#include <algorithm>
#include <array>

namespace Indicia {

namespace {

/// "<a@b>", "a@b" or "<>" without its brackets and a comment behind it.
QByteArray withoutBrackets(const QByteArray &value)
{
    const qsizetype open = value.indexOf('<');
    const qsizetype close = value.lastIndexOf('>');
    if (open >= 0 && close > open) {
        return value.mid(open + 1, close - open - 1).trimmed();
    }
    return value.trimmed();
}

/// Fields that our receiver added stand above the Received field of the boundary hop.
qint64 endOfTrustedPart(const Message &message, const Route &route)
{
    if (const Hop *boundary = route.boundaryHop()) {
        return boundary->field.source.offset;
    }
    return route.hops.isEmpty() ? message.body().offset : route.hops.last().field.source.offset;
}

const HeaderField *firstAbove(const Message &message, QByteArrayView name, qint64 limit)
{
    const HeaderField *field = message.first(name);
    return field && field->offset < limit ? field : nullptr;
}

void readMailFrom(Envelope &envelope, const Message &message, const Route &route, qint64 limit)
{
    if (const HeaderField *field = firstAbove(message, "Return-Path", limit)) {
        envelope.hasMailFrom = true;
        envelope.mailFrom = withoutBrackets(message.value(*field));
        envelope.mailFromSource = message.range(*field);
        return;
    }
    for (int i = 0; i <= route.boundary && i < route.hops.size(); ++i) {
        const ReceivedField &received = route.hops.at(i).field;
        if (received.hasEnvelopeFrom) {
            envelope.hasMailFrom = true;
            envelope.mailFrom = received.envelopeFrom;
            envelope.mailFromSource = received.source;
            return;
        }
    }
}

void setClient(Envelope &envelope, const ReceivedField &received)
{
    envelope.helo = received.helo.isEmpty() ? received.from : received.helo;
    envelope.client = received.fromIp;
    envelope.receivedAt = received.time;
}

} // namespace

QList<ProofAddress> envelopeRecipients(const Message &message, const Route &route)
{
    QList<ProofAddress> recipients;
    const auto add = [&](const QByteArray &address, const ByteRange &source) {
        const bool known
            = std::ranges::any_of(recipients, [&](const ProofAddress &other) { return other.address == address; });
        if (!address.isEmpty() && !known) {
            recipients.append({address, source});
        }
    };
    constexpr std::array<QByteArrayView, 4> names{"X-Original-To", "Envelope-To", "X-Envelope-To", "Delivered-To"};
    const qint64 limit = endOfTrustedPart(message, route);
    for (const QByteArrayView name : names) {
        if (const HeaderField *field = firstAbove(message, name, limit)) {
            add(withoutBrackets(message.value(*field)), message.range(*field));
        }
    }
    for (int i = 0; i <= route.boundary && i < route.hops.size(); ++i) {
        const ReceivedField &received = route.hops.at(i).field;
        add(received.forAddress, received.source);
    }
    return recipients;
}

Envelope readEnvelope(const Message &message, const Route &route)
{
    Envelope envelope;
    const qint64 limit = endOfTrustedPart(message, route);
    readMailFrom(envelope, message, route, limit);
    if (const QList<ProofAddress> recipients = envelopeRecipients(message, route); !recipients.isEmpty()) {
        envelope.recipient = recipients.first().address;
        envelope.recipientSource = recipients.first().source;
    }
    if (const Hop *boundary = route.boundaryHop()) {
        setClient(envelope, boundary->field);
    }
    for (const Hop &hop : route.hops) { // the oldest trusted clock will do where the boundary has none
        if (envelope.receivedAt || hop.trust != HopTrust::Trusted) {
            break;
        }
        envelope.receivedAt = hop.field.time;
    }
    return envelope;
}

Envelope readOriginalEnvelope(
    const Message &original, const Route &route, const InjectionPoint &injection, const Envelope &outer)
{
    Envelope envelope;
    const qint64 limit = injection.hop >= 0 ? route.hops.at(injection.hop).field.source.offset : original.body().offset;
    if (injection.hop >= 0) {
        const ReceivedField &received = route.hops.at(injection.hop).field;
        setClient(envelope, received);
        if (received.hasEnvelopeFrom) {
            envelope.hasMailFrom = true;
            envelope.mailFrom = received.envelopeFrom;
            envelope.mailFromSource = received.source;
        }
    } else {
        envelope.helo = injection.helo;
        envelope.client = injection.ip;
    }
    if (const HeaderField *field = firstAbove(original, "Return-Path", limit)) {
        envelope.hasMailFrom = true;
        envelope.mailFrom = withoutBrackets(original.value(*field));
        envelope.mailFromSource = original.range(*field);
    }
    if (!envelope.hasMailFrom && !outer.recipient.isEmpty()) {
        envelope.hasMailFrom = true;
        envelope.mailFrom = outer.recipient;
        envelope.mailFromSource = outer.recipientSource;
    }
    if (!envelope.hasMailFrom) {
        envelope.mailFrom = authorOf(original);
    }
    return envelope;
}

} // namespace Indicia
