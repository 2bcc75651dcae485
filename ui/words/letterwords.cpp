// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letterwords.h"

#include "conclusionwords.h"
#include "findingwords.h"
#include "hostile.h"
#include "routewords.h"
#include "spfwords.h"
#include "verdictwords.h"

#include <algorithm>

namespace Indicia {

namespace {

/// Findings told in a reply; the report has all.
constexpr qsizetype findingsTold = 6;

struct Duty
{
    GeneratorRole role;
    const char *text;
};

// What the standards ask of each kind of system; a role may have several rows, told in this order.
constexpr Duty duties_[] = {
    {GeneratorRole::AcceptThenBounce,
        QT_TRANSLATE_NOOP("LetterWords",
            "Refuse what you cannot deliver while the sending host is still connected (RFC 5321 section 3.3: 550 for "
            "an "
            "unknown recipient), instead of accepting it and writing to the envelope sender later.")},
    {GeneratorRole::AcceptThenBounce,
        QT_TRANSLATE_NOOP("LetterWords",
            "Send no report about unwanted mail unless you are confident that it reaches somebody who can use it (RFC "
            "5321 section 6.2).")},
    {GeneratorRole::Forwarder,
        QT_TRANSLATE_NOOP("LetterWords",
            "Check the sender (SPF, DMARC) and the content before you forward, and refuse in the SMTP session what the "
            "next server would refuse: who accepts a message answers for its failure (RFC 5321 section 6.1).")},
    {GeneratorRole::Forwarder,
        QT_TRANSLATE_NOOP("LetterWords",
            "Put an address of your own into MAIL FROM when you forward (RFC 7208 appendix D.2), so that the next "
            "server's refusals come to you.")},
    {GeneratorRole::BackupMx,
        QT_TRANSLATE_NOOP("LetterWords",
            "Let the backup MX know which mailboxes the primary has, and refuse others in the SMTP session (RFC 5321 "
            "section 3.3), or run none: a sending host keeps its mail and tries again by itself (RFC 5321 section "
            "4.5.4.1).")},
    {GeneratorRole::BackupMx,
        QT_TRANSLATE_NOOP("LetterWords",
            "Let it refuse by the same rules as the primary, since what only the primary refuses comes back to "
            "forged senders (RFC 5321 section 6.2).")},
    {GeneratorRole::Autoresponder,
        QT_TRANSLATE_NOOP("LetterWords",
            "Answer no mail that was found to be unwanted or whose sender is not confirmed, and nobody more than once "
            "in some days (RFC 3834 section 2).")},
    {GeneratorRole::Autoresponder,
        QT_TRANSLATE_NOOP("LetterWords",
            "Answer only where the recipient's own address stands in To or Cc, and no mail of lists or machines (RFC "
            "3834 section 2; RFC 5230 sections 4.5 and 4.6).")},
    {GeneratorRole::ChallengeResponse,
        QT_TRANSLATE_NOOP("LetterWords",
            "A challenge is an automatic response: send none to senders that are not confirmed (SPF, DKIM, DMARC), "
            "since "
            "for forged mail it goes to a stranger (RFC 3834 section 2).")},
    {GeneratorRole::ChallengeResponse,
        QT_TRANSLATE_NOOP("LetterWords",
            "Refuse unwanted mail in the SMTP session instead of asking its sender to sort it (RFC 5321 section "
            "6.2).")},
    {GeneratorRole::VirusNotice,
        QT_TRANSLATE_NOOP("LetterWords",
            "Refuse infected mail in the SMTP session or drop it, and write to nobody: where a message has hostile "
            "content no report should be sent (RFC 5321 section 6.2), because its sender is forged as a rule.")},
    {GeneratorRole::MailingList,
        QT_TRANSLATE_NOOP("LetterWords",
            "Refuse mail of people who may not post in the SMTP session, or hold it in silence; answer no sender that "
            "is "
            "not confirmed (RFC 3834 section 2).")},
    {GeneratorRole::RemoteMx,
        QT_TRANSLATE_NOOP("LetterWords",
            "Confirm a delivery only where the sender has asked for it (RFC 3461 section 4.1), and check before who "
            "that is.")},
};

struct Ground
{
    ProofScheme scheme;
    ProofResult result;
    const char *text;
};

constexpr Ground grounds_[] = {
    {ProofScheme::Batv, ProofResult::Absent,
        QT_TRANSLATE_NOOP("LetterWords",
            "All mail from here has a tag in its envelope sender (BATV); yours came to an address without one.")},
    {ProofScheme::Batv, ProofResult::Invalid,
        QT_TRANSLATE_NOOP(
            "LetterWords", "The tag in the envelope sender (BATV) was not made here: it does not verify.")},
    {ProofScheme::Batv, ProofResult::Expired,
        QT_TRANSLATE_NOOP(
            "LetterWords", "The tag in the envelope sender (BATV) had run out before the message was sent to you.")},
    {ProofScheme::Srs, ProofResult::Invalid,
        QT_TRANSLATE_NOOP("LetterWords", "The rewritten envelope sender (SRS) was not made here: it does not verify.")},
    {ProofScheme::Srs, ProofResult::Expired,
        QT_TRANSLATE_NOOP("LetterWords", "The rewritten envelope sender (SRS) had run out.")},
    {ProofScheme::Mac, ProofResult::Absent,
        QT_TRANSLATE_NOOP(
            "LetterWords", "All mail from here carries a stamp; the message that you returned has none.")},
    {ProofScheme::Mac, ProofResult::Invalid,
        QT_TRANSLATE_NOOP("LetterWords", "The stamp in the message that you returned was not made here.")},
    {ProofScheme::Dkim, ProofResult::Absent,
        QT_TRANSLATE_NOOP("LetterWords", "All mail from here is signed (DKIM); the message that you returned is not.")},
    {ProofScheme::Dkim, ProofResult::Invalid,
        QT_TRANSLATE_NOOP("LetterWords", "The signature (DKIM) in the message that you returned does not verify.")},
    {ProofScheme::Ledger, ProofResult::Absent,
        QT_TRANSLATE_NOOP("LetterWords",
            "Our complete record of sent mail for that time does not know the message that you returned.")},
    {ProofScheme::Ledger, ProofResult::Invalid,
        QT_TRANSLATE_NOOP("LetterWords",
            "Our record of sent mail has the Message-ID with other recipients or another date: somebody used a copy.")},
    {ProofScheme::Route, ProofResult::Invalid,
        QT_TRANSLATE_NOOP("LetterWords",
            "The host that handed the message to you is none of ours, and our SPF record says fail for it.")},
};

QString shown(const QByteArray &hostile)
{
    return Hostile(hostile).displayText();
}

/// "name [192.0.2.1]"
QString hostText(const QByteArray &name, const std::optional<IpAddress> &ip)
{
    const QString address = ip ? QLatin1Char('[') + QString::fromLatin1(ip->toText()) + QLatin1Char(']') : QString();
    const QString text = shown(name);
    return text.isEmpty() || address.isEmpty() ? text + address : text + QLatin1Char(' ') + address;
}

QStringList listed(const QStringList &lines)
{
    QStringList result;
    for (const QString &line : lines) {
        result << QLatin1String("- ") + line;
    }
    return result;
}

} // namespace

QString LetterWords::said(const char *text, Language language)
{
    return language == Language::English ? QString::fromUtf8(text) : tr(text);
}

bool LetterWords::hasLetter(const CaseReport &report)
{
    return report.conclusion.verdict == Verdict::Backscatter
        && !duties(report.conclusion.generator.role, Language::English).isEmpty();
}

QStringList LetterWords::duties(GeneratorRole role, Language language)
{
    QStringList sentences;
    for (const Duty &duty : duties_) {
        if (duty.role == role) {
            sentences << said(duty.text, language);
        }
    }
    return sentences;
}

QString LetterWords::subject(const CaseReport &report, Language language)
{
    const Generator &generator = report.conclusion.generator;
    return said(QT_TRANSLATE_NOOP("LetterWords", "Your mail server %1 answers forged mail (backscatter)"), language)
        .arg(hostText(generator.host, generator.ip));
}

/// How the other side finds both messages in its logs.
QStringList LetterWords::facts(const CaseReport &report, Language language)
{
    const CaseFacts &facts = report.facts;
    QStringList lines;
    const auto add = [&](const char *text, const QString &value) {
        if (!value.isEmpty()) {
            lines << said(text, language).arg(value);
        }
    };
    add(QT_TRANSLATE_NOOP("LetterWords", "Your message came from: %1"),
        hostText(facts.envelope.helo, facts.envelope.client));
    add(QT_TRANSLATE_NOOP("LetterWords", "Received here: %1"),
        facts.envelope.receivedAt ? RouteWords::time(*facts.envelope.receivedAt) : QString());
    add(QT_TRANSLATE_NOOP("LetterWords", "Its Message-ID: %1"), shown(facts.message.messageId()));
    add(QT_TRANSLATE_NOOP("LetterWords", "Message-ID of the message that it answers: %1"),
        shown(facts.bounce.original.message.messageId()));
    if (!facts.original) {
        return lines;
    }
    const InjectionPoint &injection = facts.original->injection;
    add(QT_TRANSLATE_NOOP("LetterWords", "That one was handed to you by: %1"), hostText(injection.helo, injection.ip));
    if (injection.hop >= 0 && injection.hop < facts.original->route.hops.size()) {
        const std::optional<std::chrono::sys_seconds> time = facts.original->route.hops.at(injection.hop).field.time;
        add(QT_TRANSLATE_NOOP("LetterWords", "At: %1"), time ? RouteWords::time(*time) : QString());
    }
    for (const SpfOutcome &spf : facts.original->injectionChecks.spf) {
        if (spf.identity == SpfIdentity::MailFrom && spf.result != SpfResult::NotAsked && !spf.domain.isEmpty()) {
            add(QT_TRANSLATE_NOOP("LetterWords", "SPF for that host (MAIL FROM): %1"),
                SpfWords::name(spf.result) + QLatin1String(", ") + shown(spf.domain));
        }
    }
    return lines;
}

QStringList LetterWords::grounds(const CaseReport &report, Language language)
{
    QStringList lines;
    for (const ProofOutcome &proof : report.facts.proofs) {
        const auto it = std::ranges::find_if(grounds_,
            [&proof](const Ground &ground) { return ground.scheme == proof.scheme && ground.result == proof.result; });
        if (it != std::end(grounds_)) {
            lines << said(it->text, language);
        }
    }
    return lines;
}

QString LetterWords::letter(const CaseReport &report, Language language)
{
    const QString host = hostText(report.conclusion.generator.host, report.conclusion.generator.ip);
    QStringList paragraphs{said(QT_TRANSLATE_NOOP("LetterWords", "Hello,"), language)};
    paragraphs << said(report.conclusion.certainty == Certainty::Weak
            ? QT_TRANSLATE_NOOP("LetterWords",
                  "your mail server %1 has written to one of our users about a message that was probably never sent by "
                  "us: it seems that somebody forged our address as its sender. Please look into it.")
            : QT_TRANSLATE_NOOP("LetterWords",
                  "your mail server %1 has written to one of our users about a message that was never sent by us: "
                  "somebody forged our address as its sender. Your server's answer went to an innocent person."),
        language)
                      .arg(host);
    paragraphs << listed(facts(report, language)).join(QLatin1Char('\n'));
    if (const QStringList known = grounds(report, language); !known.isEmpty()) {
        paragraphs << said(QT_TRANSLATE_NOOP("LetterWords", "How we know that it was forged:"), language)
                + QLatin1Char('\n') + listed(known).join(QLatin1Char('\n'));
    }
    if (const QStringList asked = duties(report.conclusion.generator.role, language); !asked.isEmpty()) {
        paragraphs << said(QT_TRANSLATE_NOOP("LetterWords", "What would prevent it:"), language) + QLatin1Char('\n')
                + listed(asked).join(QLatin1Char('\n'));
    }
    paragraphs << said(
        QT_TRANSLATE_NOOP("LetterWords",
            "As long as it goes on, everybody who is forged gets such mail from you, and servers that send "
            "it end up on block lists. Thank you for looking into it."),
        language);
    paragraphs << said(QT_TRANSLATE_NOOP("LetterWords", "Kind regards"), language);
    return paragraphs.join(QLatin1String("\n\n")) + QLatin1Char('\n');
}

QStringList LetterWords::identification(const CaseReport &report)
{
    const CaseFacts &facts = report.facts;
    QStringList lines;
    const auto add = [&lines](const QString &label, const QString &value) {
        if (!value.isEmpty()) {
            lines << tr("%1: %2", "a label and its value").arg(label, value);
        }
    };
    add(tr("Message-ID"), shown(facts.message.messageId()));
    add(tr("Received"), facts.envelope.receivedAt ? RouteWords::time(*facts.envelope.receivedAt) : QString());
    add(tr("Client at the boundary"), hostText(facts.envelope.helo, facts.envelope.client));
    if (facts.envelope.hasMailFrom) {
        add(tr("MAIL FROM"), QLatin1Char('<') + shown(facts.envelope.mailFrom) + QLatin1Char('>'));
    }
    add(tr("RCPT TO"), shown(facts.envelope.recipient));
    add(tr("Message-ID of what came back"), shown(facts.bounce.original.message.messageId()));
    if (facts.original) {
        add(tr("Injection point"), hostText(facts.original->injection.helo, facts.original->injection.ip));
    }
    add(tr("SHA-256 of the file"), QString::fromLatin1(report.sha256));
    return lines;
}

QString LetterWords::technicalReply(const CaseReport &report)
{
    QStringList paragraphs{tr("Hello,"),
        ConclusionWords::headline(report) + QLatin1Char('\n') + ConclusionWords::sureness(report, Voice::Technical)};
    for (const QString &more :
        {ConclusionWords::generator(report, Voice::Technical), ConclusionWords::refusal(report, Voice::Technical)}) {
        if (!more.isEmpty()) {
            paragraphs << more;
        }
    }
    if (const QStringList lines = identification(report); !lines.isEmpty()) {
        paragraphs << listed(lines).join(QLatin1Char('\n'));
    }
    const auto tell = [&](const QString &heading, const QList<int> &indices) {
        QStringList lines;
        for (const int index : indices.first(std::min(findingsTold, indices.size()))) {
            if (index >= 0 && index < report.findings.size()) {
                const Finding &finding = report.findings.at(index);
                lines << tr("%1 [%2]", "a sentence, and the class of its evidence")
                             .arg(FindingWords::sentence(finding, Voice::Technical),
                                 VerdictWords::name(finding.evidenceClass));
            }
        }
        if (!lines.isEmpty()) {
            paragraphs << heading + QLatin1Char('\n') + listed(lines).join(QLatin1Char('\n'));
        }
    };
    tell(tr("Grounds:"), report.conclusion.decidedBy);
    tell(tr("Against it:"), report.conclusion.against);
    QStringList open;
    for (const Settler settler : report.conclusion.wouldSettle) {
        open << VerdictWords::sentence(settler, Voice::Technical);
    }
    if (!open.isEmpty()) {
        paragraphs << tr("This would settle it:") + QLatin1Char('\n') + listed(open).join(QLatin1Char('\n'));
    }
    paragraphs << tr("Kind regards");
    return paragraphs.join(QLatin1String("\n\n")) + QLatin1Char('\n');
}

} // namespace Indicia
