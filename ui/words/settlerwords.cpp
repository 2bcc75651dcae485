// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words for what would settle a verdict.

#include "verdictwords.h"

namespace Indicia {

QString VerdictWords::sentence(Settler settler, Voice voice)
{
    switch (settler) {
    case Settler::NameOwnDomains:
        return voiced(voice, tr("Say which domains and addresses are yours."),
            tr("Configure the own domains and addresses: without them no identity of the message can be judged."));
    case Settler::NameOwnServers:
        return voiced(voice, tr("Say which mail servers take in your mail."),
            tr("Configure the trusted hosts and networks: they fix where the trusted part of the route ends."));
    case Settler::NameOutboundServers:
        return voiced(voice, tr("Say from which servers your mail leaves."),
            tr("Configure the outbound networks: whether the injection point is one of them decides."));
    case Settler::AllowDns:
        return voiced(voice, tr("Allow lookups in the domain name system."),
            tr("Allow DNS: SPF, HELO and reverse names could not be checked without it."));
    case Settler::AddBatvKey:
        return voiced(voice, tr("Add the key with which your server tags its senders."),
            tr("Add the BATV key: the bounce came to a tagged address that cannot be verified without it."));
    case Settler::AddSrsSecret:
        return voiced(voice, tr("Add the secret with which your server rewrites forwarded senders."),
            tr("Add the SRS secret: the bounce came to a rewritten address that cannot be verified without it."));
    case Settler::AddMacKey:
        return voiced(voice, tr("Add the key with which your server stamps what you send."),
            tr("Add the MAC key: the original carries a stamp in our name that cannot be verified without it."));
    case Settler::StartTagging:
        return voiced(voice,
            tr("Let your server tag all mail that leaves: from then on every forged bounce can be told at once."),
            tr("Tag (BATV) or sign (DKIM) all outgoing mail: from then on a missing tag is proof."));
    case Settler::PublishStrictSpf:
        return voiced(voice, tr("Publish which servers may send for your domain, and that no other may."),
            tr("Publish an SPF record that ends in -all (RFC 7208 section 8.4): the injection point can then be "
               "judged."));
    case Settler::AddLedger:
        return voiced(voice, tr("Let the program see what you sent: your Sent folder, or the server's log."),
            tr("Add a ledger (Sent folder or server log) that covers the time and the sender."));
    case Settler::OriginalFile:
        return voiced(voice,
            tr("Save the message as .eml, or open its mailbox here: an Outlook file lacks what was signed."),
            tr("Get the original octets (.eml, message source, IMAP): a .msg file does not hold what DKIM and ARC "
               "sign."));
    case Settler::FullOriginal:
        return voiced(voice, tr("Ask the other side for the complete message that came back."),
            tr("Ask the bouncer's postmaster for the full original with its header."));
    case Settler::AskSender:
        return voiced(voice,
            tr("Do you remember writing to that recipient at that time? Then it is most likely yours."),
            tr("Ask the person whether they wrote to that recipient at that time."));
    case Settler::SenderLog:
        return voiced(voice, tr("Ask whoever runs your mail server whether it sent the message."),
            tr("Look for the queue id or the recipient in the outgoing server's log of that day."));
    case Settler::AddKeyArchive:
        return voiced(voice, tr("Add the key that your server signed with at that time."),
            tr("Add the archived DKIM key: the selector is gone from DNS, and the signature cannot be verified without "
               "it."));
    case Settler::EnforceDmarc:
        return voiced(voice, tr("Publish that mail which is not provably from your domain is to be refused."),
            tr("Publish a DMARC policy of quarantine or reject (RFC 9989 section 4.7): receivers can then refuse what "
               "they now bounce."));
    case Settler::VerifyDkim:
        return voiced(voice, tr("Check the signature of your own domain in the message that came back."),
            tr("Verify the own DKIM signature over the returned original (RFC 6376 section 6)."));
    }
    return {};
}

QByteArray VerdictWords::action(Settler settler)
{
    switch (settler) {
    case Settler::NameOwnDomains:
        return "settings.identity";
    case Settler::NameOwnServers:
        return "settings.servers";
    case Settler::NameOutboundServers:
        return "settings.outbound";
    case Settler::AllowDns:
        return "dns.allow";
    case Settler::AddBatvKey:
        return "settings.keys";
    case Settler::AddMacKey:
        return "settings.stamps";
    case Settler::AddSrsSecret:
        return "settings.srs";
    case Settler::AddLedger:
        return "ledger.add";
    case Settler::AddKeyArchive:
        return "keys.import";
    case Settler::VerifyDkim:
        return "case.again";
    case Settler::StartTagging:
    case Settler::PublishStrictSpf:
    case Settler::OriginalFile:
    case Settler::FullOriginal:
    case Settler::AskSender:
    case Settler::SenderLog:
    case Settler::EnforceDmarc:
        return {};
    }
    return {};
}

QString VerdictWords::actionName(Settler settler)
{
    switch (settler) {
    case Settler::NameOwnDomains:
        return tr("Name my domain\u2026");
    case Settler::NameOwnServers:
    case Settler::NameOutboundServers:
        return tr("Name my servers\u2026");
    case Settler::AllowDns:
        return tr("Allow lookups");
    case Settler::AddBatvKey:
    case Settler::AddMacKey:
        return tr("Add a key\u2026");
    case Settler::AddSrsSecret:
        return tr("Add a secret\u2026");
    case Settler::AddLedger:
        return tr("Add what I sent\u2026");
    case Settler::AddKeyArchive:
        return tr("Import old keys\u2026");
    case Settler::VerifyDkim:
        return tr("Check again");
    case Settler::StartTagging:
    case Settler::PublishStrictSpf:
    case Settler::OriginalFile:
    case Settler::FullOriginal:
    case Settler::AskSender:
    case Settler::SenderLog:
    case Settler::EnforceDmarc:
        return {};
    }
    return {};
}

} // namespace Indicia
