// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conclude.h"

#include "domainname.h"
#include "identity.h"
#include "ownership.h"
#include "rules.h"

#include <algorithm>

namespace Indicia {

namespace {

bool isListMail(const Message &message)
{
    return message.first("List-Id") || message.first("List-Unsubscribe") || message.first("List-Post");
}

/// The bouncer took the message in and failed later, at another host or for another address than it was sent to.
GeneratorRole roleOfAcceptingServer(const BounceReport &bounce)
{
    for (const BounceRecipient &recipient : bounce.recipients) {
        const QByteArrayView original = domainOf(recipient.originalAddress);
        const QByteArrayView final = domainOf(recipient.address);
        if (!original.isEmpty() && !final.isEmpty() && !sameDomain(original, final)) {
            return GeneratorRole::Forwarder;
        }
        const bool elsewhere = !recipient.remoteMta.isEmpty() && !areRelated(recipient.remoteMta, bounce.reportingMta)
            && !sameDomain(recipient.remoteMta, bounce.reportingMta);
        if (elsewhere && areRelated(recipient.remoteMta, final) && !areRelated(bounce.reportingMta, final)) {
            return GeneratorRole::BackupMx;
        }
    }
    return GeneratorRole::AcceptThenBounce;
}

GeneratorRole roleOf(const CaseFacts &facts, const Identity &identity)
{
    switch (facts.bounce.kind) {
    case MessageKind::AutoReply:
        return isListMail(facts.message) ? GeneratorRole::MailingList : GeneratorRole::Autoresponder;
    case MessageKind::Challenge:
        return GeneratorRole::ChallengeResponse;
    case MessageKind::Ordinary:
    case MessageKind::Feedback:
    case MessageKind::DmarcReport:
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
    if (identity.smarthost
        && (sameDomain(facts.bounce.reportingMta, identity.smarthost->host)
            || (facts.envelope.client && identity.smarthost->address == facts.envelope.client))) {
        return GeneratorRole::Smarthost;
    }
    if (facts.bounce.kind == MessageKind::Success || facts.bounce.kind == MessageKind::Relayed) {
        return GeneratorRole::RemoteMx;
    }
    return roleOfAcceptingServer(facts.bounce);
}

} // namespace

Generator findGenerator(const CaseFacts &facts, const Identity &identity, const QList<Finding> &)
{
    Generator generator;
    generator.role = roleOf(facts, identity);
    generator.host = facts.bounce.reportingMta;
    generator.ip = facts.envelope.client;
    if (generator.host.isEmpty() && facts.boundary.iprev.result == IprevResult::Pass) {
        generator.host = facts.boundary.iprev.name;
    }
    return generator;
}

} // namespace Indicia
