// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words for what made a bounce.

#include "verdictwords.h"

namespace Indicia {

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

namespace {

/// Of a report that says of nobody that the message failed for good: whose server wrote it.
[[nodiscard]] QString writer(GeneratorRole role, const QString &who)
{
    switch (role) {
    case GeneratorRole::OwnServer:
        return VerdictWords::tr("%1 wrote it: your own mail server.").arg(who);
    case GeneratorRole::Smarthost:
        return VerdictWords::tr("%1 wrote it: an outgoing server, which takes mail from its customers.").arg(who);
    case GeneratorRole::None:
    case GeneratorRole::RemoteMx:
    case GeneratorRole::AcceptThenBounce:
    case GeneratorRole::Forwarder:
    case GeneratorRole::BackupMx:
    case GeneratorRole::Autoresponder:
    case GeneratorRole::ChallengeResponse:
    case GeneratorRole::VirusNotice:
    case GeneratorRole::MailingList:
    case GeneratorRole::Impostor:
        return {};
    }
    return {};
}

/// The same of a notice of delay.
[[nodiscard]] QString waiting(GeneratorRole role, const QString &who, Voice voice)
{
    switch (role) {
    case GeneratorRole::AcceptThenBounce:
    case GeneratorRole::BackupMx:
    case GeneratorRole::Forwarder:
        return voiced(voice,
            VerdictWords::tr("%1 wrote it: it has taken the message, and goes on trying to pass it on.").arg(who),
            VerdictWords::tr("%1 has the message in its queue, and goes on trying (RFC 5321 section 4.5.4.1).")
                .arg(who));
    case GeneratorRole::None:
    case GeneratorRole::OwnServer:
    case GeneratorRole::Smarthost:
    case GeneratorRole::RemoteMx:
    case GeneratorRole::Autoresponder:
    case GeneratorRole::ChallengeResponse:
    case GeneratorRole::VirusNotice:
    case GeneratorRole::MailingList:
    case GeneratorRole::Impostor:
        return writer(role, who);
    }
    return {};
}

/// What is true of notices of that kind alone; empty where a failure is told in the same words.
[[nodiscard]] QString deedWithoutFailure(GeneratorRole role, MessageKind kind, const QString &who, Voice voice)
{
    switch (kind) {
    case MessageKind::Delay:
        return waiting(role, who, voice);
    case MessageKind::Success:
    case MessageKind::Relayed:
    case MessageKind::Expanded:
        return writer(role, who);
    case MessageKind::Ordinary:
    case MessageKind::Failure:
    case MessageKind::AutoReply:
    case MessageKind::Challenge:
    case MessageKind::Feedback:
    case MessageKind::DmarcReport:
    case MessageKind::TlsReport:
        return {};
    }
    return {};
}

} // namespace

QString VerdictWords::deed(GeneratorRole role, MessageKind kind, const QString &host, Voice voice)
{
    const QString who = host.isEmpty() ? tr("An unnamed server") : host;
    if (const QString other = deedWithoutFailure(role, kind, who, voice); !other.isEmpty()) {
        return other;
    }
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

} // namespace Indicia
