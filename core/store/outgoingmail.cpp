// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outgoingmail.h"

#include "batvtag.h"
#include "domainname.h"
#include "srsaddress.h"

#include <algorithm>

namespace Indicia {

namespace {

QByteArray withoutTag(const QByteArray &sender)
{
    const auto tag = parseBatv(sender);
    return tag && !tag->original.isEmpty() ? tag->original : sender;
}

bool isLoopback(const IpAddress &address)
{
    static const IpNetwork loopback4 = *IpNetwork::parse("127.0.0.0/8");
    static const IpNetwork loopback6 = *IpNetwork::parse("::1/128");
    return loopback4.contains(address) || loopback6.contains(address);
}

/// The server took the message for somebody who is none of ours, and no alias of ours led there.
bool wasRelayed(const QueuedMail &mail, const Identity &identity)
{
    return std::ranges::any_of(mail.recipients, [&](const QueuedRecipient &recipient) {
        const QByteArray &named = recipient.original.isEmpty() ? recipient.address : recipient.original;
        return named.contains('@') && !identity.ownsAddress(withoutTag(named));
    });
}

bool isOurClient(const QueuedMail &mail, const Identity &identity)
{
    const auto client = IpAddress::parse(mail.client);
    if (!client) {
        return false;
    }
    if (identity.submission.isEmpty()) {
        return client->isPrivate() || wasRelayed(mail, identity);
    }
    const bool fromOurs
        = std::ranges::any_of(identity.submission, [&](const IpNetwork &network) { return network.contains(*client); });
    const bool ownServer = isLoopback(*client) || identity.isOutbound(*client);
    return fromOurs || (ownServer && wasRelayed(mail, identity));
}

} // namespace

bool isOutgoing(const QueuedMail &mail, const Identity &identity)
{
    if (!mail.senderKnown || mail.sender.isEmpty() || parseSrs(mail.sender)) {
        return false;
    }
    const QByteArray sender = withoutTag(mail.sender);
    // A program on the server may leave the domain to the server.
    const bool isOurs = sender.contains('@') ? identity.ownsAddress(sender) : mail.handedIn == HandedIn::Locally;
    if (!isOurs) {
        return false;
    }
    switch (mail.handedIn) {
    case HandedIn::Unknown:
        return false;
    case HandedIn::Locally:
    case HandedIn::Authenticated:
        return true;
    case HandedIn::ByClient:
        return isOurClient(mail, identity);
    }
    Q_UNREACHABLE_RETURN(false);
}

LedgerEntry entryOf(const QueuedMail &mail)
{
    LedgerEntry entry;
    entry.kind = LedgerKind::Server;
    entry.messageId = mail.messageId;
    entry.date = mail.since;
    entry.envelopeSender = withoutTag(mail.sender);
    for (const QueuedRecipient &recipient : mail.recipients) {
        if (recipient.address.contains('@')) {
            entry.recipients.append(recipient.address);
        }
        if (recipient.original.contains('@') && recipient.original != recipient.address) {
            entry.recipients.append(recipient.original);
        }
    }
    entry.account = mail.account;
    entry.queueId = mail.queueId;
    return entry;
}

} // namespace Indicia
