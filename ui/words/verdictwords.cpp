// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verdictwords.h"

namespace Indicia {

QString VerdictWords::name(Verdict verdict)
{
    switch (verdict) {
    case Verdict::OwnBounce:
        return tr("Genuine");
    case Verdict::Backscatter:
        return tr("Backscatter");
    case Verdict::FakeBounce:
        return tr("Fake bounce");
    case Verdict::AccountMisuse:
        return tr("Account misuse");
    case Verdict::Undetermined:
        return tr("Cannot be told");
    case Verdict::Authentic:
        return tr("Authentic");
    case Verdict::Spoofed:
        return tr("Forged sender");
    case Verdict::AlteredInTransit:
        return tr("Altered on the way");
    case Verdict::Suspicious:
        return tr("Suspicious");
    case Verdict::Unverifiable:
        return tr("Not verifiable");
    }
    return {};
}

QString VerdictWords::meaning(Verdict verdict, Voice voice)
{
    switch (verdict) {
    case Verdict::OwnBounce:
        return voiced(voice, tr("You sent what came back."),
            tr("The returned message left through the user's own systems; the report answers it."));
    case Verdict::Backscatter:
        return voiced(voice, tr("Somebody used your address as the sender, and the answer came to you."),
            tr("A report or reply to mail with a forged reverse-path (RFC 5321 section 7.1)."));
    case Verdict::FakeBounce:
        return voiced(voice, tr("It only looks like a bounce. It wants to deceive you."),
            tr("An ordinary message in the form of a delivery report; no report of RFC 3464 stands behind it."));
    case Verdict::AccountMisuse:
        return voiced(voice, tr("The mail went through your own server, but you did not send it."),
            tr("Server-made proofs hold, but the account's owner did not submit the message."));
    case Verdict::Undetermined:
        return voiced(voice, tr("The message does not say enough to decide."),
            tr("No proof is valid and nothing contradicts: neither forged nor genuine can be claimed."));
    case Verdict::Authentic:
        return voiced(voice, tr("It comes from whom it says."), tr("The sender's domain is confirmed."));
    case Verdict::Spoofed:
        return voiced(voice, tr("The sender's address is forged."),
            tr("A positive contradiction: the sender's domain does not permit this client."));
    case Verdict::AlteredInTransit:
        return voiced(voice, tr("It was changed after it was signed, for example by a mailing list."),
            tr("Signed, then modified by an intermediary."));
    case Verdict::Suspicious:
        return voiced(voice, tr("Something in it does not fit, but that does not prove a forgery."),
            tr("Signs without proof: nothing above evidence class B decides."));
    case Verdict::Unverifiable:
        return voiced(voice, tr("Nothing in it proves who sent it."),
            tr("No identity of the message can be confirmed or refuted."));
    }
    return {};
}

QString VerdictWords::name(Certainty certainty)
{
    switch (certainty) {
    case Certainty::None:
        return tr("open");
    case Certainty::Weak:
        return tr("weak");
    case Certainty::Strong:
        return tr("strong");
    case Certainty::Proven:
        return tr("proven");
    }
    return {};
}

QString VerdictWords::proven(EvidenceClass strongest, Voice voice)
{
    switch (strongest) {
    case EvidenceClass::Cryptographic:
        return voiced(voice, tr("Proven: it rests on a signature or mark that was checked with a key."),
            tr("Decided by cryptographic evidence."));
    case EvidenceClass::LocalRecord:
        return voiced(voice, tr("Proven: it rests on your own complete records."),
            tr("Decided by a ledger that covers time and sender completely."));
    case EvidenceClass::TrustedHost:
    case EvidenceClass::Bouncer:
    case EvidenceClass::Sender:
        return voiced(voice, tr("Proven: it rests on a signature or on your own records."),
            tr("Decided by cryptographic evidence or by a ledger that covers time and sender completely."));
    }
    return {};
}

QString VerdictWords::strong(EvidenceClass strongest, Voice voice)
{
    switch (strongest) {
    case EvidenceClass::Cryptographic:
        return voiced(voice,
            tr("Very likely: something that was checked with a key points this way, though it does not cover "
               "everything."),
            tr("Decided with the help of a key that was verified; what it does not bind rests on weaker evidence."));
    case EvidenceClass::LocalRecord:
        return voiced(voice, tr("Very likely: what is known about your own mail points this way."),
            tr("Decided by what is recorded about the own mail (class L), not by cryptography."));
    case EvidenceClass::TrustedHost:
        return voiced(voice, tr("Very likely: facts that a stranger could not write point this way."),
            tr("Decided by hosts that are trusted and by public records, not by cryptography."));
    case EvidenceClass::Bouncer:
        return voiced(voice, tr("Very likely: what the bouncing server noted and what is published point this way."),
            tr("Decided by what the bouncer recorded (class B), held against public records; not by cryptography."));
    case EvidenceClass::Sender:
        return voiced(voice, tr("Very likely: what the message itself shows points this way."),
            tr("Decided by the message's own content (class S), held against public records; not by cryptography."));
    }
    return {};
}

QString VerdictWords::weak(EvidenceClass strongest, Voice voice)
{
    switch (strongest) {
    case EvidenceClass::Cryptographic:
        return voiced(voice,
            tr("Some signs point this way, and one of them was checked with a key; but it can still be otherwise."),
            tr("Supported by a key that was verified, but what it does not bind leaves other explanations open."));
    case EvidenceClass::LocalRecord:
        return voiced(voice,
            tr("Some signs point this way, what is known about your own mail among them; but it can still be "
               "otherwise."),
            tr("Supported by what is recorded about the own mail (class L), but other explanations remain."));
    case EvidenceClass::TrustedHost:
        return voiced(voice, tr("Some signs point this way, but it can still be otherwise."),
            tr("Supported by hosts that are trusted and by public records, but other explanations remain."));
    case EvidenceClass::Bouncer:
    case EvidenceClass::Sender:
        return voiced(voice, tr("Some signs point this way, but it can still be otherwise."),
            tr("Supported, but by evidence that a stranger could have written."));
    }
    return {};
}

QString VerdictWords::meaning(Certainty certainty, std::optional<EvidenceClass> strongest, Voice voice)
{
    const EvidenceClass best = strongest.value_or(EvidenceClass::Sender);
    switch (certainty) {
    case Certainty::None:
        return voiced(voice, tr("Nothing is claimed: the evidence is not enough."),
            tr("No claim: no evidence of class C, L or T decides."));
    case Certainty::Weak:
        return weak(best, voice);
    case Certainty::Strong:
        return strong(best, voice);
    case Certainty::Proven:
        return proven(best, voice);
    }
    return {};
}

QString VerdictWords::name(EvidenceClass evidenceClass)
{
    switch (evidenceClass) {
    case EvidenceClass::Cryptographic:
        return tr("Signature");
    case EvidenceClass::LocalRecord:
        return tr("Own record");
    case EvidenceClass::TrustedHost:
        return tr("Trusted server");
    case EvidenceClass::Bouncer:
        return tr("Says the bouncing server");
    case EvidenceClass::Sender:
        return tr("Says the sender");
    }
    return {};
}

QString VerdictWords::meaning(EvidenceClass evidenceClass, Voice voice)
{
    switch (evidenceClass) {
    case EvidenceClass::Cryptographic:
        return voiced(voice, tr("Checked with a key: it cannot be made up."),
            tr("Class C: a signature or message authentication code that was verified here."));
    case EvidenceClass::LocalRecord:
        return voiced(voice, tr("Your own records show it."), tr("Class L: the ledger of sent mail or a log has it."));
    case EvidenceClass::TrustedHost:
        return voiced(voice, tr("Written by a server that you trust: a stranger could not write it."),
            tr("Class T: written by a host that is declared as own or trusted."));
    case EvidenceClass::Bouncer:
        return voiced(voice, tr("Only the server that wrote this bounce says so."),
            tr("Class B: asserted by the bouncer; as good as the bouncer's own identity."));
    case EvidenceClass::Sender:
        return voiced(voice, tr("Only the message itself says so: anybody can write that."),
            tr("Class S: asserted by the sender; forgeable. It may support, never decide."));
    }
    return {};
}

QString VerdictWords::name(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return tr("Note");
    case Severity::Good:
        return tr("In order");
    case Severity::Warning:
        return tr("Warning");
    case Severity::Bad:
        return tr("Contradiction");
    }
    return {};
}

QString VerdictWords::name(GeneratorRole role)
{
    switch (role) {
    case GeneratorRole::None:
        return tr("unknown");
    case GeneratorRole::OwnServer:
        return tr("your own server");
    case GeneratorRole::Smarthost:
        return tr("a provider's outgoing server");
    case GeneratorRole::RemoteMx:
        return tr("the recipient's mail server");
    case GeneratorRole::AcceptThenBounce:
        return tr("a server that accepts first and bounces later");
    case GeneratorRole::Forwarder:
        return tr("a forwarding server");
    case GeneratorRole::BackupMx:
        return tr("a backup mail server");
    case GeneratorRole::Autoresponder:
        return tr("an automatic reply");
    case GeneratorRole::ChallengeResponse:
        return tr("a challenge-response filter");
    case GeneratorRole::VirusNotice:
        return tr("a virus scanner's notice");
    case GeneratorRole::MailingList:
        return tr("a mailing list");
    case GeneratorRole::Impostor:
        return tr("somebody who pretends to be a mail server");
    }
    return {};
}

QString VerdictWords::deed(GeneratorRole role, const QString &host, Voice voice)
{
    const QString who = host.isEmpty() ? tr("An unnamed server") : host;
    switch (role) {
    case GeneratorRole::AcceptThenBounce:
        return voiced(voice, tr("%1 wrote it: it had taken the message and could not deliver it.").arg(who),
            tr("%1 accepted the message and reported the failure later (RFC 5321 section 6.1).").arg(who));
    case GeneratorRole::BackupMx:
        return voiced(voice, tr("%1 wrote it: it had taken the message and could not pass it on.").arg(who),
            tr("%1 accepted the message for another host, which did not take it.").arg(who));
    case GeneratorRole::Forwarder:
        return voiced(voice, tr("%1 forwarded the message to another server, which refused it.").arg(who),
            tr("%1 forwarded the message and reported the refusal of the next server.").arg(who));
    case GeneratorRole::Autoresponder:
        return tr("%1 sent an automatic reply.").arg(who);
    case GeneratorRole::ChallengeResponse:
        return tr("%1 asks senders to confirm themselves.").arg(who);
    case GeneratorRole::VirusNotice:
        return tr("%1 says that it found a virus.").arg(who);
    case GeneratorRole::MailingList:
        return tr("%1 is a mailing list that answered the message.").arg(who);
    case GeneratorRole::None:
    case GeneratorRole::OwnServer:
    case GeneratorRole::Smarthost:
    case GeneratorRole::RemoteMx:
    case GeneratorRole::Impostor:
        return sentence(role, host, voice);
    }
    return {};
}

QString VerdictWords::sentence(GeneratorRole role, const QString &host, Voice voice)
{
    const QString who = host.isEmpty() ? tr("An unnamed server") : host;
    switch (role) {
    case GeneratorRole::None:
        return tr("Who wrote it is not known.");
    case GeneratorRole::OwnServer:
        return voiced(voice, tr("%1 wrote it: your own mail server, which could not deliver.").arg(who),
            tr("%1 wrote it: an own host, reporting on mail in its own queue.").arg(who));
    case GeneratorRole::Smarthost:
        return voiced(voice,
            tr("%1 wrote it: an outgoing server, which takes mail from its customers and could not deliver this.")
                .arg(who),
            tr("%1 wrote it: a smarthost or submission server (RFC 6409).").arg(who));
    case GeneratorRole::RemoteMx:
        return voiced(voice, tr("%1 wrote it: the mail server of the recipient.").arg(who),
            tr("%1 wrote it: a mail exchanger of the recipient's domain.").arg(who));
    case GeneratorRole::AcceptThenBounce:
        return voiced(voice,
            tr("%1 accepted the message and returned it only later.").arg(who), // duty() says what it should have done
            tr("%1 accepted the message and then bounced it. It should have rejected it during the SMTP dialogue "
               "(RFC 5321 section 6.2).")
                .arg(who));
    case GeneratorRole::Forwarder:
        return voiced(voice,
            tr("%1 forwarded the message to another server, which refused it, and sent the failure on to you.")
                .arg(who),
            tr("%1 forwards mail with the original reverse-path and bounced the refusal of the next server. It "
               "should check the sender before it forwards, or rewrite it (SRS).")
                .arg(who));
    case GeneratorRole::BackupMx:
        return voiced(voice,
            tr("%1 is a stand-in mail server that does not know which mailboxes exist. It took the message and could "
               "not pass it on.")
                .arg(who),
            tr("%1 is a backup MX that accepts without recipient verification and bounces what the primary rejects.")
                .arg(who));
    case GeneratorRole::Autoresponder:
        return voiced(voice, tr("%1 sent an automatic reply without asking whether the sender is real.").arg(who),
            tr("%1 runs an autoresponder that answers unverified senders (RFC 3834 section 2).").arg(who));
    case GeneratorRole::ChallengeResponse:
        return voiced(voice, tr("%1 asks senders to confirm themselves, and so bothers strangers.").arg(who),
            tr("%1 runs a challenge-response filter, which challenges forged senders too.").arg(who));
    case GeneratorRole::VirusNotice:
        return voiced(voice, tr("%1 found a virus and wrote to the forged sender about it.").arg(who),
            tr("%1 sends virus notices to the reverse-path, which malware forges as a rule.").arg(who));
    case GeneratorRole::MailingList:
        return voiced(voice, tr("%1 is a mailing list that answered the message.").arg(who),
            tr("%1 is a list manager that answers unverified senders.").arg(who));
    case GeneratorRole::Impostor:
        return voiced(voice, tr("%1 is no mail server reporting a failure: the report is made up.").arg(who),
            tr("%1 handed the message over; it is unrelated to the system that the report names.").arg(who));
    }
    return {};
}

QString VerdictWords::duty(GeneratorRole role, Voice voice)
{
    switch (role) {
    case GeneratorRole::AcceptThenBounce:
        return voiced(voice,
            tr("It should find out whether the mailbox exists, and whether the sender may send, before it says yes. "
               "Then it would refuse at once, and no stranger would hear of it."),
            tr("It should verify recipient, SPF and DMARC before it answers RCPT TO or the end of DATA: with 250 it "
               "takes the responsibility for a report (RFC 5321 sections 6.1 and 6.2, RFC 7208 section 8.4, RFC 9989 "
               "section 5.4)."));
    case GeneratorRole::Forwarder:
        return voiced(voice,
            tr("It should check the sender before it forwards, and name itself as the sender of what it passes on."),
            tr("It should refuse what fails SPF or DMARC at its own door, rewrite the reverse-path of what it forwards "
               "(SRS; RFC 7208 appendix D.2), and not report refusals to an unverified one (RFC 5321 sections 3.9.1 "
               "and 6.2)."));
    case GeneratorRole::BackupMx:
        return voiced(voice,
            tr("It should know the mailboxes of the server for which it stands in, or ask that server first."),
            tr("A backup MX needs the recipients and the policy of the primary (recipient verification, or the same "
               "tables), so that it refuses what the primary would refuse (RFC 5321 sections 5.1 and 6.2)."));
    case GeneratorRole::Autoresponder:
        return voiced(voice,
            tr("It should answer only mail whose sender has been verified, and each sender only once in a week."),
            tr("It should answer verified senders only, at the reverse-path, with a null reverse-path and "
               "Auto-Submitted, once per sender and period (RFC 3834 sections 2, 3 and 4; RFC 5230 section 4.6)."));
    case GeneratorRole::ChallengeResponse:
        return voiced(voice,
            tr("It should refuse what it does not want, instead of asking strangers whose address was forged."),
            tr("It should challenge only what passes SPF or DMARC, or refuse in the SMTP dialogue: a challenge is an "
               "automatic response too (RFC 3834 section 2, RFC 5321 section 6.2)."));
    case GeneratorRole::VirusNotice:
        return voiced(voice,
            tr("It should throw such a message away or refuse it: viruses nearly always forge their sender."),
            tr("Malware forges the reverse-path: reject during the dialogue, or drop without notice (RFC 5321 section "
               "6.2), and notify own users only (RFC 3834 section 2)."));
    case GeneratorRole::MailingList:
        return voiced(voice, tr("It should refuse mail of strangers at once, instead of writing to them."),
            tr("It should refuse non-members in the SMTP dialogue, or answer only verified senders, and rarely (RFC "
               "3834 section 2, RFC 5321 section 6.2)."));
    case GeneratorRole::None:
    case GeneratorRole::OwnServer:
    case GeneratorRole::Smarthost:
    case GeneratorRole::RemoteMx:
    case GeneratorRole::Impostor:
        return {};
    }
    return {};
}

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
        return voiced(voice, tr("Do you remember writing to that recipient? Then it is yours."),
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
