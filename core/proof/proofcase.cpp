// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proofcase.h"

#include "route.h"

#include <algorithm>

namespace Indicia {

namespace {

/// Longer than mail servers retry (RFC 5321 section 4.5.4.1: 4 to 5 days) and than a recipient's automatic reply takes.
constexpr std::chrono::days longestReturn{30};

/// A bounce has one recipient; aliases and lists of our own add a few.
constexpr qsizetype maxNotedRecipients = 20;

/// Where the part of the header ends that our own servers wrote.
qint64 endOfTrust(const Message &message, const Route &route)
{
    if (const Hop *boundary = route.boundaryHop()) {
        return boundary->field.source.offset + boundary->field.source.length;
    }
    if (!route.hops.isEmpty()) {
        return route.hops.first().field.source.offset;
    }
    return message.range().offset + message.range().length;
}

QByteArrayView withoutBrackets(QByteArrayView address)
{
    const bool bracketed = address.size() >= 2 && address.startsWith('<') && address.endsWith('>');
    return bracketed ? address.sliced(1, address.size() - 2) : address;
}

void note(QList<ProofAddress> &noted, QByteArrayView text, const ByteRange &source)
{
    const QByteArray address = withoutBrackets(text.trimmed()).toByteArray();
    const bool known = std::ranges::any_of(noted, [&](const ProofAddress &other) { return other.address == address; });
    if (!address.isEmpty() && !known && noted.size() < maxNotedRecipients) {
        noted.append({address, source});
    }
}

} // namespace

QList<ProofAddress> notedRecipients(const Message &message, const Route &route)
{
    const qint64 end = endOfTrust(message, route);
    QList<ProofAddress> noted;
    const auto noteFields = [&](const char *name) {
        for (const HeaderField *field : message.all(name)) {
            if (field->offset < end) {
                note(noted, message.value(*field), message.range(*field));
            }
        }
    };
    for (const char *name : {"X-Original-To", "Envelope-To", "X-Envelope-To"}) {
        noteFields(name);
    }
    for (int i = route.boundary; i >= 0; --i) { // the first of our servers saw the address before any alias of ours
        note(noted, route.hops.at(i).field.forAddress, route.hops.at(i).field.source);
    }
    noteFields("Delivered-To");
    return noted;
}

bool answersOurMail(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Failure:
    case MessageKind::Delay:
    case MessageKind::Success:
    case MessageKind::Relayed:
    case MessageKind::Expanded:
    case MessageKind::AutoReply:
    case MessageKind::Challenge:
        return true;
    case MessageKind::Ordinary:
    case MessageKind::Feedback:
    case MessageKind::DmarcReport:
        return false;
    }
    return false;
}

bool sentUnderPolicy(const ProofCase &about, const std::optional<std::chrono::sys_days> &since)
{
    if (!since || about.at < *since) {
        return false;
    }
    if (about.at >= *since + longestReturn) {
        return true;
    }
    return about.originalDate.value_or(about.at) >= *since;
}

ProofOutcome plainOutcome(ProofScheme scheme, ProofResult result, ProofReason reason)
{
    ProofOutcome outcome;
    outcome.scheme = scheme;
    outcome.result = result;
    outcome.reason = reason;
    return outcome;
}

} // namespace Indicia
