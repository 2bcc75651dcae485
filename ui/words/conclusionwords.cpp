// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conclusionwords.h"

#include "bouncereasonwords.h"
#include "bouncewords.h"
#include "findingwords.h"
#include "forwardedbounce.h"
#include "hostile.h"
#include "verdictwords.h"

#include <algorithm>
#include <optional>

namespace Indicia {

namespace {

MessageKind kindOf(const CaseReport &report)
{
    return report.facts.bounce.kind;
}

/// Nobody should be asked for more of it.
bool isDangerous(Verdict verdict)
{
    switch (verdict) {
    case Verdict::FakeBounce:
    case Verdict::Spoofed:
    case Verdict::Suspicious:
    case Verdict::Backscatter:
    case Verdict::AccountMisuse:
        return true;
    case Verdict::OwnBounce:
    case Verdict::Undetermined:
    case Verdict::Authentic:
    case Verdict::AlteredInTransit:
    case Verdict::Unverifiable:
        return false;
    }
    return true;
}

bool isReport(MessageKind kind)
{
    return kind == MessageKind::Feedback || kind == MessageKind::DmarcReport || kind == MessageKind::TlsReport;
}

/// What the findings with that id say.
QStringList sentencesOf(const CaseReport &report, QByteArrayView id, Voice voice)
{
    QStringList sentences;
    for (const Finding &finding : report.findings) {
        if (finding.id == id) {
            sentences << FindingWords::sentence(finding, voice);
        }
    }
    return sentences;
}

/// The best class of evidence among the findings that decide; nothing where none does.
std::optional<EvidenceClass> strongestClass(const CaseReport &report)
{
    std::optional<EvidenceClass> strongest;
    for (const int index : report.conclusion.decidedBy) {
        if (index >= 0 && index < report.findings.size()) {
            const EvidenceClass one = report.findings.at(index).evidenceClass;
            strongest = std::min(strongest.value_or(one), one); // they stand from the strongest down
        }
    }
    return strongest;
}

} // namespace

QString ConclusionWords::headline(const CaseReport &report)
{
    const MessageKind kind = kindOf(report);
    const bool weak = report.conclusion.certainty == Certainty::Weak;
    switch (report.conclusion.verdict) {
    case Verdict::OwnBounce:
        if (weak) {
            return tr("This is probably genuine: it seems to answer a message that you sent.");
        }
        switch (kind) {
        case MessageKind::Delay:
            return tr("This delay notice is genuine: a message that you sent is still waiting to be delivered.");
        case MessageKind::Success:
        case MessageKind::Relayed:
        case MessageKind::Expanded:
            return tr("This delivery receipt is genuine: it is about a message that you sent.");
        case MessageKind::AutoReply:
        case MessageKind::Challenge:
            return tr("This automatic reply is genuine: it answers a message that you sent.");
        case MessageKind::Feedback:
            return tr("This complaint is genuine: it is about a message that you sent.");
        case MessageKind::DmarcReport:
            return tr("This report is genuine: it is about mail of your domain.");
        case MessageKind::TlsReport:
            return tr("This report is genuine: it is about connections to the mail servers of your domain.");
        case MessageKind::Failure:
        case MessageKind::Ordinary:
            return tr("This bounce is genuine: it returns a message that you sent.");
        }
        return {};
    case Verdict::Backscatter:
        if (weak) {
            return tr("This is probably backscatter: it seems to answer a message that was never sent by you.");
        }
        if (report.conclusion.rule.startsWith("replay.")) {
            return tr("This bounce is backscatter: somebody used a genuine mark of yours again, for a message that was "
                      "never sent by you.");
        }
        switch (kind) {
        case MessageKind::AutoReply:
            return tr("This automatic reply is backscatter: it answers a message that was never sent by you.");
        case MessageKind::Challenge:
            return tr("This challenge is backscatter: it is about a message that was never sent by you.");
        case MessageKind::Delay:
            return tr("This delay notice is backscatter: the message it is about was never sent by you.");
        case MessageKind::Success:
        case MessageKind::Relayed:
        case MessageKind::Expanded:
            return tr("This delivery receipt is backscatter: the message it is about was never sent by you.");
        case MessageKind::Feedback:
        case MessageKind::DmarcReport:
        case MessageKind::TlsReport:
            return tr("This report is about a message that was never sent by you.");
        case MessageKind::Failure:
        case MessageKind::Ordinary:
            return tr("This bounce is backscatter: the message it returns was never sent by you.");
        }
        return {};
    case Verdict::FakeBounce:
        return kind == MessageKind::Failure || kind == MessageKind::Ordinary
            ? tr("This is no bounce: it only dresses up as one, to deceive you.")
            : tr("This is not what it says: it only dresses up as a mail server's notice, to deceive you.");
    case Verdict::AccountMisuse:
        return tr("Somebody sends mail through your own server in your name: the message went out there, but not from "
                  "you.");
    case Verdict::Undetermined:
        if (kind == MessageKind::Ordinary) {
            return tr("Who sent this message cannot be told.");
        }
        return isReport(kind) ? tr("Whether this report is about a message of yours cannot be told.")
                              : tr("Whether you sent the message that this is an answer to cannot be told.");
    case Verdict::Authentic:
        return weak ? tr("This message is probably authentic: it seems to come from the sender that it names.")
                    : tr("This message is authentic: it comes from the sender that it names.");
    case Verdict::Spoofed:
        return tr("The sender of this message is forged: it does not come from the address that it names.");
    case Verdict::AlteredInTransit:
        return tr("This message was changed on its way, after its sender had signed it.");
    case Verdict::Suspicious:
        return tr("This message is suspicious: something about its sender does not fit.");
    case Verdict::Unverifiable:
        return tr("Whether this message comes from the sender that it names cannot be verified.");
    }
    return {};
}

QString ConclusionWords::sureness(const CaseReport &report, Voice voice)
{
    return VerdictWords::meaning(report.conclusion.certainty, strongestClass(report), voice);
}

QString ConclusionWords::generator(const CaseReport &report, Voice voice)
{
    const Generator &generator = report.conclusion.generator;
    if (kindOf(report) == MessageKind::Ordinary || generator.role == GeneratorRole::None) {
        return {};
    }
    QString host = Hostile(generator.host).displayText();
    if (generator.ip) {
        const QString address = QString::fromLatin1(generator.ip->toText());
        host = host.isEmpty() ? address : tr("%1 (%2)", "host name and address").arg(host, address);
    }
    // Whether it should have kept silent hangs on who sent the message.
    return report.conclusion.verdict == Verdict::Backscatter
        ? VerdictWords::sentence(generator.role, host, voice)
        : VerdictWords::deed(generator.role, kindOf(report), host, voice);
}

QString ConclusionWords::duty(const CaseReport &report, Voice voice)
{
    return report.conclusion.verdict == Verdict::Backscatter
        ? VerdictWords::duty(report.conclusion.generator.role, voice)
        : QString();
}

QString ConclusionWords::refusal(const CaseReport &report, Voice voice)
{
    if (report.conclusion.verdict != Verdict::Backscatter) {
        return {};
    }
    QStringList sentences
        = sentencesOf(report, "original.refusable-spf", voice) + sentencesOf(report, "original.refusable-dmarc", voice);
    sentences.removeDuplicates();
    // One is enough for the user; the helpdesk may want to tell the other side all of it.
    return voice == Voice::Plain ? sentences.value(0) : sentences.join(QLatin1Char(' '));
}

QStringList ConclusionWords::todoBackscatter(const CaseReport &report)
{
    QStringList steps{tr("Delete it. You need not change anything: nobody broke into your account for this."),
        tr("Do not answer it, and do not report it as spam of the server that sent it: that server was deceived too.")};
    QStringList tightening = sentencesOf(report, "original.owner-can-tighten", Voice::Plain);
    tightening.removeDuplicates();
    steps += tightening.isEmpty()
        ? QStringList{tr("If many come, let your mail server tag its senders (BATV), and publish a strict SPF record.")}
        : tightening.first(std::min<qsizetype>(3, tightening.size()));
    return steps;
}

QStringList ConclusionWords::todo(const CaseReport &report)
{
    QStringList steps = todoOfVerdict(report);
    const bool isLetter = kindOf(report) == MessageKind::Ordinary && !isDangerous(report.conclusion.verdict);
    if (isLetter && forwardsBounceAsText(report.facts.message)) {
        steps << tr(
            "If it is about a bounce, ask for the bounce itself, attached as a message (.eml): forwarded as text, "
            "it has lost what could be examined.");
    }
    return steps;
}

QStringList ConclusionWords::todoOfVerdict(const CaseReport &report)
{
    const MessageKind kind = kindOf(report);
    switch (report.conclusion.verdict) {
    case Verdict::OwnBounce:
        switch (kind) {
        case MessageKind::Failure:
        case MessageKind::Ordinary:
            return todoFailure(report);
        case MessageKind::Delay:
            return {tr("Wait: the server goes on trying by itself."),
                tr("If it is urgent, reach the recipient in another way.")};
        case MessageKind::Success:
        case MessageKind::Relayed:
        case MessageKind::Expanded:
        case MessageKind::AutoReply:
            return {tr("Nothing: this is for your information.")};
        case MessageKind::Challenge:
            return {tr("If you want the recipient to get your message, confirm it. Open the address by hand rather "
                       "than by a link.")};
        case MessageKind::Feedback:
            return {
                tr("Find out why the recipient did not want the message."), tr("Take the recipient off your list.")};
        case MessageKind::DmarcReport:
            return {tr("Look through the report for servers that you do not know.")};
        case MessageKind::TlsReport:
            return {tr("Look through the report for connections that could not be encrypted.")};
        }
        return {};
    case Verdict::Backscatter:
        return todoBackscatter(report);
    case Verdict::FakeBounce:
        return {tr("Do not open any link or attachment in it, and do not answer."), tr("Delete it."),
            tr("If you have entered a password there, change it now at the real place.")};
    case Verdict::AccountMisuse:
        return {tr("Change the password of the account now."),
            tr("Sign out all devices and remove app passwords and forwarding rules that you do not know."),
            tr("Look into the mail server's log: from where was the login, and what else was sent?"),
            tr("Check the computers on which this account is used for malware.")};
    case Verdict::Undetermined:
        return {
            tr("Do what would settle it, and check again."), tr("Until then, treat it with care: open nothing in it.")};
    case Verdict::Authentic:
        return {tr("Nothing: you may trust the sender's address. That says nothing about what is in the message.")};
    case Verdict::Spoofed:
        return {tr("Do not open any link or attachment in it, and do not answer."), tr("Delete it."),
            tr("If it matters, ask the alleged sender in another way.")};
    case Verdict::AlteredInTransit:
        return {tr("Judge the sender by what is known of the mailing list or forwarder that changed it.")};
    case Verdict::Suspicious:
        return {tr("Ask the alleged sender in another way before you act on it."),
            tr("Open no link or attachment until then.")};
    case Verdict::Unverifiable:
        return {tr("If it matters, ask the alleged sender in another way.")};
    }
    return {};
}

QStringList ConclusionWords::todoFailure(const CaseReport &report)
{
    QStringList steps;
    const QList<BounceRecipient> &recipients = report.facts.bounce.recipients;
    // A report may name thousands; the first few tell what to do.
    constexpr qsizetype shown = 3;
    bool advised = false;
    for (const BounceRecipient &recipient : recipients.first(std::min(shown, recipients.size()))) {
        const QString why = BounceReasonWords::why(recipient, Voice::Plain);
        const QString address = Hostile(recipient.address).displayText();
        if (!why.isEmpty() && !address.isEmpty()) {
            steps << tr("%1 was not reached: %2", "an address, and a sentence that says why").arg(address, why);
        }
    }
    // One piece of advice for each cause, the first recipients' first.
    for (const BounceRecipient &recipient : recipients.first(std::min(shown, recipients.size()))) {
        const QString advice = recipient.reason == BounceReason::NotSaid
            ? QString()
            : BounceReasonWords::advice(recipient.reason, Voice::Plain);
        if (!advice.isEmpty() && !steps.contains(advice)) {
            steps << advice;
            advised = true;
        }
    }
    if (advised) {
        return steps;
    }
    const bool hopeless
        = std::ranges::any_of(recipients, [](const BounceRecipient &r) { return r.permanent.value_or(false); });
    steps << (hopeless ? tr("Correct the recipient's address, or reach the recipient in another way; sending the same "
                            "again does not help.")
                       : tr("Send the message again later, or reach the recipient in another way."));
    return steps;
}

QString ConclusionWords::reply(const CaseReport &report)
{
    QStringList paragraphs{tr("Hello,")};
    paragraphs << replyBody(report) << tr("Kind regards");
    return paragraphs.join(QLatin1String("\n\n")) + QLatin1Char('\n');
}

QStringList ConclusionWords::replyBody(const CaseReport &report)
{
    switch (report.conclusion.verdict) {
    case Verdict::OwnBounce:
        return {tr("The notice that you received is genuine: it is about a message that you sent yourself."),
            todo(report).join(QLatin1Char('\n'))};
    case Verdict::Backscatter:
        return {tr("You did not send the message that came back to you. Somebody else sent it and put your address "
                   "down as the sender, as one can write any sender on an envelope. A mail server could not deliver "
                   "it, or answered it, and wrote to you, because your address stood on it."),
            tr("Your account was not broken into for this, and you need not change your password. Please delete the "
               "message and do not answer it.")};
    case Verdict::FakeBounce:
        return {tr("The message only looks like a notice of a mail server. It is an attempt to deceive you: to make "
                   "you open a link or an attachment, or give away your password."),
            tr("Please do not open anything in it, and delete it. If you have already entered a password there, "
               "change it at once and tell us.")};
    case Verdict::AccountMisuse:
        return {tr("The message that came back was sent through our server with your account, but evidently not by "
                   "you. Somebody probably knows your password."),
            tr("Please change your password now, and check the computers and telephones on which you read your mail. "
               "We are looking into what else was sent.")};
    case Verdict::Undetermined:
        return {tr("From this message alone we cannot tell whether you sent the mail that it is about."),
            settlersFor(report), tr("Until that is clear, please do not open any link or attachment in it.")};
    case Verdict::Authentic:
        return {tr("We have checked the message: it really comes from the sender that it names."),
            tr("Whether what it says is right, we cannot judge by that.")};
    case Verdict::Spoofed:
        return {tr("We have checked the message: it does not come from the sender that it names. Somebody forged the "
                   "address."),
            tr("Please do not open any link or attachment in it, do not answer, and delete it.")};
    case Verdict::AlteredInTransit:
        return {tr("We have checked the message: its sender signed it, but it was changed on its way, for example by "
                   "a mailing list that adds a footer."),
            tr("That happens every day and is no reason to worry by itself; but what was signed is not exactly what "
               "you see.")};
    case Verdict::Suspicious:
        return {tr("We have checked the message: something about its sender does not fit, but it is not certain that "
                   "it is forged."),
            tr("Please ask the alleged sender by telephone before you act on it, and open nothing until then.")};
    case Verdict::Unverifiable:
        return {tr("We have checked the message: nothing in it proves that it comes from the sender that it names, "
                   "and nothing refutes it."),
            tr("If it asks for something that matters, please ask the sender in another way first.")};
    }
    return {};
}

QString ConclusionWords::settlersFor(const CaseReport &report)
{
    QStringList lines{tr("This would settle it:")};
    for (const Settler settler : report.conclusion.wouldSettle) {
        lines << QLatin1String("- ") + VerdictWords::sentence(settler, Voice::Plain);
    }
    return lines.size() > 1 ? lines.join(QLatin1Char('\n')) : tr("Please send us the complete message as a file.");
}

} // namespace Indicia
