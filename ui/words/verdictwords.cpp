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

} // namespace Indicia
