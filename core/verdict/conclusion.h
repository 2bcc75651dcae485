// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ipaddress.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Indicia {

enum class Verdict {
    OwnBounce, ///< we sent what came back
    Backscatter, ///< somebody forged our address, and this came to us for it
    FakeBounce, ///< it only looks like a bounce
    AccountMisuse, ///< it went through our own server, but not from its owner
    Undetermined,
    Authentic,
    Spoofed,
    AlteredInTransit,
    Suspicious,
    Unverifiable,
};

enum class Certainty {
    None, ///< nothing is claimed (undetermined, unverifiable)
    Weak,
    Strong,
    Proven, ///< cryptographic, or the ledger with full coverage
};

/// Who wrote the bounce, in terms of what went wrong there.
enum class GeneratorRole {
    None,
    OwnServer,
    Smarthost,
    RemoteMx,
    AcceptThenBounce,
    Forwarder,
    BackupMx,
    Autoresponder,
    ChallengeResponse,
    VirusNotice,
    MailingList,
    Impostor,
};

/// What would settle a case that cannot be told, from what is missing in it.
enum class Settler {
    NameOwnDomains, ///< tell which domains and addresses are yours
    NameOwnServers, ///< tell which servers take your mail in, so that the trusted part is known
    NameOutboundServers, ///< tell from where your mail leaves, so that the injection point can be recognised
    AllowDns, ///< allow DNS lookups
    AddBatvKey,
    AddSrsSecret,
    AddMacKey,
    StartTagging, ///< tag or sign all mail from now on
    PublishStrictSpf, ///< publish -all, so that the injection point can be judged
    AddLedger, ///< give the Sent folder or the server's log
    FullOriginal, ///< ask for the complete message that came back
    AskSender, ///< ask the person whether they wrote to that recipient
    SenderLog, ///< look for the queue id or recipient in the server's log of that day
    AddKeyArchive, ///< keep the keys that DNS had when the message was sent
    EnforceDmarc, ///< publish p=quarantine or p=reject, so that forgeries are refused instead of bounced
    OriginalFile, ///< save the message as .eml, with the octets that were sent
    VerifyDkim, ///< check our own signature in what came back
};

/// The system that wrote the bounce.
struct Generator
{
    GeneratorRole role = GeneratorRole::None;
    QByteArray host; ///< hostile
    std::optional<IpAddress> ip;

    friend bool operator==(const Generator &, const Generator &) = default;
};

/// The answer, the rule that gave it, and the findings that it stands on.
struct Conclusion
{
    Verdict verdict = Verdict::Undetermined;
    Certainty certainty = Certainty::None;
    QByteArray rule; ///< stable id of the rule that answered
    QList<int> decidedBy; ///< indices into the findings
    QList<int> against; ///< findings that speak against it
    QList<Settler> wouldSettle;
    Generator generator;

    friend bool operator==(const Conclusion &, const Conclusion &) = default;
};

} // namespace Indicia
