// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conclude.h"

#include "domainname.h"
#include "identity.h"
#include "mailboxscan.h"
#include "ownership.h"
#include "rules.h"

#include <algorithm>

namespace Indicia {

namespace {

/// What wrote an automatic reply: a person's vacation notice, a list or a scanner.
GeneratorRole roleOfReplier(const CaseFacts &facts)
{
    const Message &message = facts.message;
    if (facts.bounce.dialect == "virus-notice") {
        return GeneratorRole::VirusNotice;
    }
    const bool list = facts.bounce.dialect == "list-notice" || message.first("List-Id") != nullptr
        || message.first("List-Post") != nullptr;
    return list ? GeneratorRole::MailingList : GeneratorRole::Autoresponder;
}

/// The recipient for whom the bouncer took the message in, where that can be read; empty where not. Its own Received
/// field tells it best: Original-Recipient may be of a host before it, one of ours that forwards for its people.
QByteArray takenInFor(const CaseFacts &facts, const BounceRecipient &recipient, const Identity &identity)
{
    const bool visible = facts.original && facts.original->injection.hop >= 0;
    QByteArray noted
        = visible ? facts.original->route.hops.at(facts.original->injection.hop).field.forAddress : QByteArray();
    if (!noted.isEmpty()) {
        return noted;
    }
    if (!recipient.originalAddress.isEmpty() && !identity.ownsAddress(recipient.originalAddress)) {
        return recipient.originalAddress;
    }
    return recipient.sentOnTo.isEmpty() ? QByteArray() : recipient.address;
}

/// The address that was refused at the end: the one that the bouncer says it passed the message on to, or another one
/// that the refusing host names and that is that host's own.
QByteArray refusedAddress(const BounceRecipient &recipient, const Identity &identity)
{
    if (!recipient.sentOnTo.isEmpty()) {
        return recipient.sentOnTo;
    }
    const std::optional<FoundMailbox> named = findMailbox(recipient.diagnostic);
    const bool theirs = named && !recipient.remoteMta.isEmpty() && !identity.ownsAddress(named->address)
        && areRelated(recipient.remoteMta, domainOf(named->address));
    return theirs ? named->address : recipient.address;
}

/// The host that reports: as it calls itself, else the confirmed name of who handed the report over. Empty where
/// neither is known.
QByteArray reporterOf(const CaseFacts &facts)
{
    const bool isConfirmed = facts.boundary.iprev.result == IprevResult::Pass;
    return facts.bounce.reportingMta.isEmpty() && isConfirmed ? facts.boundary.iprev.name : facts.bounce.reportingMta;
}

/// The bouncer took the message in and failed later, at another host or for another address than it was sent to.
GeneratorRole roleOfAcceptingServer(const CaseFacts &facts, const Identity &identity)
{
    const BounceReport &bounce = facts.bounce;
    const QByteArray reporter = reporterOf(facts);
    for (const BounceRecipient &recipient : bounce.recipients) {
        const QByteArray taken = takenInFor(facts, recipient, identity);
        const QByteArray refused = refusedAddress(recipient, identity);
        const QByteArrayView original = domainOf(taken);
        const QByteArrayView final = domainOf(refused);
        if (!original.isEmpty() && !final.isEmpty() && !sameDomain(original, final)) {
            return GeneratorRole::Forwarder;
        }
        const bool elsewhere
            = !recipient.remoteMta.isEmpty() && !reporter.isEmpty() && !areRelated(recipient.remoteMta, reporter);
        if (elsewhere && areRelated(recipient.remoteMta, final) && !areRelated(reporter, final)) {
            return GeneratorRole::BackupMx;
        }
    }
    return GeneratorRole::AcceptThenBounce;
}

/// Who passed it on may be any server on the way: the recipient's only where the names say so.
bool isOfARecipientsHouse(const CaseFacts &facts)
{
    const QByteArray reporter = reporterOf(facts);
    return !reporter.isEmpty()
        && std::ranges::any_of(facts.bounce.recipients, [&reporter](const BounceRecipient &recipient) {
               return areRelated(reporter, domainOf(recipient.address));
           });
}

GeneratorRole roleOf(const CaseFacts &facts, const Identity &identity)
{
    switch (facts.bounce.kind) {
    case MessageKind::AutoReply:
        return roleOfReplier(facts);
    case MessageKind::Challenge:
        return GeneratorRole::ChallengeResponse;
    case MessageKind::Ordinary:
    case MessageKind::Feedback:
    case MessageKind::DmarcReport:
    case MessageKind::TlsReport:
        return GeneratorRole::None;
    case MessageKind::Failure:
    case MessageKind::Delay:
    case MessageKind::Success:
    case MessageKind::Relayed:
    case MessageKind::Expanded:
        break;
    }
    if (comesFromOurselves(facts, identity)) {
        return GeneratorRole::OwnServer;
    }
    if (identity.smarthost && !pretendsToBeSmarthost(facts, identity)
        && (sameDomain(facts.bounce.reportingMta, identity.smarthost->host)
            || (facts.envelope.client && identity.smarthost->address == facts.envelope.client))) {
        return GeneratorRole::Smarthost;
    }
    if (facts.original && facts.original->intake != Intake::Transfer && !pretendsToBeSmarthost(facts, identity)
        && facts.original->injection.basis == InjectionPoint::Basis::ReceivedOfReportingMta) {
        return GeneratorRole::Smarthost;
    }
    if (facts.bounce.kind == MessageKind::Success || facts.bounce.kind == MessageKind::Expanded) {
        return GeneratorRole::RemoteMx;
    }
    if (facts.bounce.kind == MessageKind::Relayed) {
        return isOfARecipientsHouse(facts) ? GeneratorRole::RemoteMx : GeneratorRole::None;
    }
    return roleOfAcceptingServer(facts, identity);
}

} // namespace

Generator findGenerator(const CaseFacts &facts, const Identity &identity)
{
    Generator generator;
    generator.role = roleOf(facts, identity);
    generator.host = reporterOf(facts);
    generator.ip = facts.envelope.client;
    return generator;
}

} // namespace Indicia
