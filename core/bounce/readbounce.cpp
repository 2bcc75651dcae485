// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "abusereport.h"
#include "automaticreply.h"
#include "bouncedialect.h"
#include "bouncereason.h"
#include "bouncereport.h"
#include "bouncesigns.h"
#include "bouncetexts.h"
#include "codescan.h"
#include "deliverystatus.h"
#include "domainname.h"
#include "mailboxscan.h"
#include "noticefacts.h"
#include "plainnotice.h"
#include "reasonwords.h"
#include "replyfaults.h"
#include "returnedoriginal.h"
#include "sieverefusal.h"
#include "statusparts.h"
#include "subjectwords.h"

#include <algorithm>

namespace Indicia {

namespace {

[[nodiscard]] bool saysWhatBecame(QByteArrayView lowerWords)
{
    return saysNotDelivered(lowerWords) || saysDelivered(lowerWords) || saysPassedOn(lowerWords);
}

/// Asks the standards first, then structure, then words.
class BounceReader
{
public:
    enum class Purpose {
        Report,
        Kind, ///< nothing is read that could not change it
    };

    /// @p depth counts reports inside reports.
    explicit BounceReader(const Message &message, Purpose purpose, int depth = 0)
        : m_purpose(purpose), m_depth(depth), m_message(message), m_signs(readBounceSigns(message))
    { }

    [[nodiscard]] MessageKind readKind()
    {
        examine();
        return m_report.kind;
    }

    [[nodiscard]] BounceReport read()
    {
        examine();
        explainFailures(m_report, m_texts);
        if (m_report.dialect == "rfc5429") {
            settleSieveRefusal(m_report);
        }
        if (m_report.kind == MessageKind::AutoReply || m_report.kind == MessageKind::Challenge) {
            knowReaders();
            const ReplyForm form = m_report.dialect == "rfc8098" ? ReplyForm::Receipt : ReplyForm::Reply;
            m_report.replyFaults = findReplyFaults(m_message, m_signs, m_report.original, form);
        }
        return std::move(m_report);
    }

private:
    /// Fills m_report.
    void examine()
    {
        if (isAbuseReport() || isDispositionNotification() || !isWorthReading()) {
            return;
        }
        const bool isStatus = isStatusReport();
        if (isStatus && m_purpose == Purpose::Kind) {
            return;
        }
        m_texts = readBounceTexts(m_message);
        if (isStatus) {
            learnFromTexts(m_texts, m_report);
        } else if (!isSpokenReport()) {
            m_report = {};
            return;
        }
        const bool isNobodyNamed = isUndelivered(m_report) && m_report.recipients.isEmpty();
        if (isNobodyNamed || m_purpose == Purpose::Report) {
            findOriginal();
            if (!m_report.original.exists()) {
                m_report.original = disguisedOriginal(m_message, m_texts);
            }
        }
        if (m_report.original.exists()) {
            if (isNobodyNamed) {
                findRecipientElsewhere();
            }
            completeLocalParts(m_report);
        }
    }

    /// Before they are asked for: most reports tell all without them.
    void knowReaders()
    {
        if (!m_readersKnown) {
            m_readersKnown = true;
            readReaders(m_message, m_signs);
        }
    }

    /// Told by words.
    [[nodiscard]] bool isSpokenReport()
    {
        if (isKnownForm()) {
            return true;
        }
        knowReaders();
        findOriginal(); // the others ask what it is
        return isNotice() || isPlainNotice() || isReply() || isInWordsAlone() || isBareReply() || isUnmarkedChallenge();
    }

    void findOriginal()
    {
        if (m_originalSought) {
            return;
        }
        m_originalSought = true;
        m_report.original = returnedPart(m_message, m_report.recipients);
        if (!m_report.original.exists()) {
            m_report.original = quotedOriginal(m_message, m_texts);
        }
    }

    [[nodiscard]] bool isReportOnTop() const
    {
        if (m_message.parts().isEmpty()) {
            return false;
        }
        const MimePart &top = m_message.parts().constFirst();
        return top.mediaType == "message/delivery-status"
            || (top.mediaType == "multipart/report"
                && (top.reportType.isEmpty() || top.reportType == "delivery-status"));
    }

    /// Each way of recognising a bounce below asks for one of these signs beside the words, but for the forms that
    /// machines write for machines: without them the words of ordinary mail need not be looked at.
    [[nodiscard]] bool isWorthReading() const
    {
        return m_depth > 0 || m_signs.bySystem() || m_signs.fromGateway || m_signs.fromRobot || m_signs.bounceSubject
            || m_signs.replySubject || m_signs.autoReplied || m_signs.vacationField || isReportOnTop()
            || mayBeNotice(m_signs) || mayBeUnmarkedChallenge(m_signs) || beginsWithJson(m_message);
    }

    /// A saved bounce without its envelope: its subject is all that the header says.
    [[nodiscard]] bool isBareFile() const
    {
        return m_signs.bounceSubject && !m_signs.personalSubject && !m_signs.hasReturnPath;
    }

    [[nodiscard]] bool isAbuseReport()
    {
        const std::optional<AbuseReport> found = findAbuseReport(m_message, m_signs);
        if (found) {
            recognise(found->kind, found->dialect, found->where);
            m_report.original = returnedPart(m_message, m_report.recipients);
        }
        return found.has_value();
    }

    /// RFC 8098: an answer of the reader's mail program, which says nothing of delivery that failed; or of a script of
    /// theirs, which refuses.
    [[nodiscard]] bool isDispositionNotification()
    {
        const QList<MimePart> &parts = m_message.parts();
        const auto found = std::ranges::find_if(parts, [](const MimePart &part) {
            return part.mediaType == "message/disposition-notification"
                || (part.parent < 0 && part.reportType == "disposition-notification");
        });
        if (found == parts.end()) {
            return false;
        }
        m_report.original = returnedPart(m_message, m_report.recipients);
        const auto part = static_cast<int>(found - parts.begin());
        if (!isSieveRefusal(m_message, part, m_report.original)) {
            recognise(MessageKind::AutoReply, "rfc8098", found->body);
            return true;
        }
        recognise(MessageKind::Failure, "rfc5429", found->body);
        readSieveRefusal(m_message, part, m_report);
        m_texts = readBounceTexts(m_message);
        if (!m_report.recipients.isEmpty() && !m_texts.isEmpty()) {
            fillFromWords(m_report.recipients.first(), m_texts.constFirst());
        }
        return true;
    }

    /// RFC 3464. Mail about a bounce may carry its parts too: where the whole is no multipart/report, its header must
    /// look like a mail system's.
    [[nodiscard]] bool isStatusReport()
    {
        if (!m_signs.bySystem() && !isReportOnTop() && !isBareFile()) {
            return false;
        }
        readStatusParts(m_message, m_report);
        if (m_report.recipients.isEmpty()) {
            return false; // words may say more
        }
        recognise(kindOf(m_report.recipients), "rfc3464", m_report.recognisedBy);
        return true;
    }

    /// One of the forms in the dialect table. A form alone does not make a bounce: people paste bounces into mail.
    [[nodiscard]] bool isKnownForm()
    {
        const bool plausible
            = m_signs.bySystem() || m_signs.fromGateway || isReportOnTop() || isBareFile() || m_depth > 0;
        for (const BounceText &text : std::as_const(m_texts)) {
            const BounceDialect *dialect = findDialect(text);
            if (!dialect || (!plausible && !dialect->forMachines)) {
                continue;
            }
            BounceReport spoken;
            dialect->read(text, spoken);
            if (isUndelivered(spoken) && spoken.recipients.isEmpty() && m_signs.failedRecipients.isEmpty()) {
                knowReaders();
                readPlainNotice(text, m_signs, spoken);
            }
            takeIfEmpty(m_report.software, softwareOf(*dialect));
            takeNotice(spoken, dialect->id, text);
            return true;
        }
        return false;
    }

    /// Notices of lists and virus scanners, and challenges.
    [[nodiscard]] bool isNotice()
    {
        const std::optional<AutomaticReply> reply = findNotice(replyCase());
        if (reply) {
            recognise(reply->kind, reply->dialect, m_signs.where);
        }
        return reply.has_value();
    }

    /// No known form, but a header that only a mail system writes.
    [[nodiscard]] bool isPlainNotice()
    {
        const bool bareFile = isBareFile() && m_report.original.exists();
        const bool subject = m_signs.bounceSubject && !m_signs.personalSubject
            && (m_signs.nullSender || m_signs.fromGateway || m_signs.fromSystemName);
        const bool robot = m_signs.fromRobot && returnsReadersMail(replyCase());
        const bool system
            = m_signs.fromMailSystem || m_signs.exchangeNdr || isReportOnTop() || subject || robot || bareFile;
        const bool answered = m_signs.personalSubject && m_signs.hasInReplyTo && !m_signs.nullSender;
        if (m_signs.failedRecipients.isEmpty() && (!system || m_signs.replySubject || answered)) {
            return false;
        }
        return readWords();
    }

    [[nodiscard]] bool isReply()
    {
        const bool reply = isVacationReply(replyCase());
        if (reply) {
            recognise(MessageKind::AutoReply, isListReply(replyCase()) ? "list-notice" : "rfc3834", m_signs.where);
        }
        return reply;
    }

    [[nodiscard]] bool isInWordsAlone()
    {
        const bool cron = m_message.first("X-Cron-Env") != nullptr; // what a program printed
        return m_signs.nullSender && !m_signs.personalSubject && !cron && readWords();
    }

    [[nodiscard]] bool isBareReply()
    {
        const bool reply = isUnlabelledReply(replyCase());
        if (reply) {
            recognise(MessageKind::AutoReply, "rfc3834", m_signs.where);
        }
        return reply;
    }

    /// A challenge of a program that leaves out all that RFC 3834 asks for, and answers as its owner does.
    [[nodiscard]] bool isUnmarkedChallenge()
    {
        const bool challenge = isChallengeInWords(replyCase());
        if (challenge) {
            recognise(MessageKind::Challenge, "challenge", m_signs.where);
        }
        return challenge;
    }

    /// People write as postmaster too, and so does who fishes for passwords; nothing in the header is a program's.
    [[nodiscard]] bool mayBePostmasterHimself() const
    {
        return m_signs.hasReturnPath && !m_signs.nullSender && m_signs.from.toLower().startsWith("postmaster")
            && !m_signs.autoReplied && !m_signs.autoGenerated && !m_message.first("Precedence")
            && !m_report.original.exists();
    }

    /// Reads the first text that says what was not delivered, or any text where header and structure say it already.
    [[nodiscard]] bool readWords()
    {
        if (mayBePostmasterHimself() && m_signs.failedRecipients.isEmpty() && !isReportOnTop()) {
            return false; // what he quotes of his log is a matter between people
        }
        if (isDigest()) {
            return false;
        }
        // Under a reply path, words alone are not enough without a reply code.
        const bool mayBePerson = m_signs.hasReturnPath && !m_signs.nullSender;
        const bool subject = m_signs.bounceSubject || m_signs.delaySubject;
        const bool structure = subject || !m_signs.failedRecipients.isEmpty() || isReportOnTop()
            || (m_signs.fromMailSystem && m_report.original.exists()) || returnsReadersMail(replyCase());
        if (m_signs.listMail && !m_signs.fromMailSystem && !m_report.original.exists()) {
            return false; // a newsletter tells of parcels
        }
        for (const BounceText &text : std::as_const(m_texts)) {
            const bool quotes = !mayBePerson || !findQuotedReplyCode(text.between(0, text.wordsEnd())).isEmpty();
            const bool delay = m_signs.fromMailSystem && saysDelayed(text.lowerWords());
            if (!structure && !(quotes && (delay || saysWhatBecame(text.lowerWords())))) {
                continue;
            }
            BounceReport spoken;
            readPlainNotice(text, m_signs, spoken);
            const bool program = m_signs.nullSender && m_signs.fromMailSystem;
            if (spoken.recipients.isEmpty() && !structure && !program && !m_report.original.exists()) {
                continue;
            }
            if (saysTooLittle(spoken, text) || isOfReadersMailbox(spoken, text)
                || (namesNobodyElse(spoken) && mayBeOfOtherThings(text))) {
                continue;
            }
            takeNotice(spoken, "plain", text);
            return true;
        }
        if (isOfSystemAboutOther()) {
            return true;
        }
        if (m_texts.isEmpty() && structure && (m_signs.bySystem() || isReportOnTop())) {
            recognise(m_signs.delaySubject ? MessageKind::Delay : MessageKind::Failure, "plain", m_signs.where);
            addFailedRecipients(m_report, m_signs, {});
            return true;
        }
        return false;
    }

    /// What a filter holds back for its reader was not delivered either, but to nobody else.
    [[nodiscard]] bool isDigest() const
    {
        return isQuarantineSubject(m_signs.subject) && !m_signs.bounceSubject && m_signs.failedRecipients.isEmpty()
            && !isReportOnTop() && !m_report.original.exists();
    }

    /// Who sent a fax is named as well, and is the reader.
    [[nodiscard]] bool namesNobodyElse(const BounceReport &spoken) const
    {
        return std::ranges::all_of(spoken.recipients, [this](const BounceRecipient &recipient) {
            return std::ranges::any_of(m_signs.recipients,
                [&recipient](const QByteArray &own) { return sameMailbox(own, recipient.address); });
        });
    }

    /// Names nobody, quotes no reply, returns nothing: and takes answers, or speaks of delays in general.
    [[nodiscard]] bool saysTooLittle(const BounceReport &spoken, const BounceText &text) const
    {
        const bool takesAnswers = m_signs.hasReturnPath && !m_signs.nullSender;
        const bool ofDelays = spoken.kind == MessageKind::Delay && !m_signs.delaySubject && !m_signs.bounceSubject;
        return (takesAnswers || ofDelays) && spoken.recipients.isEmpty() && m_signs.failedRecipients.isEmpty()
            && !isReportOnTop() && !m_report.original.exists()
            && findQuotedReplyCode(text.between(0, text.wordsEnd())).isEmpty();
    }

    /// An administrator tells his user what becomes of mail to him.
    [[nodiscard]] bool isOfReadersMailbox(const BounceReport &spoken, const BounceText &text) const
    {
        const bool own = spoken.recipients.size() == 1
            && std::ranges::any_of(m_signs.addressees, [&spoken](const QByteArray &address) {
                   return sameMailbox(address, spoken.recipients.constFirst().address);
               });
        return own && !m_signs.bounceSubject && !m_signs.delaySubject && m_signs.failedRecipients.isEmpty()
            && !isReportOnTop() && !m_report.original.exists()
            && findQuotedReplyCode(text.between(0, text.wordsEnd())).isEmpty();
    }

    /// Parcels, faxes and payments fail too, and who tells of it wants no answer either. A mail system is known by its
    /// name, or names a mailbox, or quotes a reply, or returns what it had.
    [[nodiscard]] bool mayBeOfOtherThings(const BounceText &text) const
    {
        return !m_signs.fromMailSystem && !m_signs.fromSystemName && !m_signs.fromGateway && !m_signs.exchangeNdr
            && m_signs.failedRecipients.isEmpty() && !isReportOnTop() && !m_report.original.exists()
            && findQuotedReplyCode(text.between(0, text.wordsEnd())).isEmpty();
    }

    /// In whatever language: a mail system that wants no answer names one mailbox elsewhere, and why it is out of
    /// reach. Who merely takes no answers has more to say: there, it has to be said of the mailbox itself.
    [[nodiscard]] bool isOfSystemAboutOther()
    {
        const bool program = m_signs.fromMailSystem || (m_signs.fromRobot && !m_signs.replySubject);
        if (!m_signs.nullSender || !program || m_signs.personalSubject || m_signs.listMail) {
            return false;
        }
        for (const BounceText &text : std::as_const(m_texts)) {
            BounceReport spoken;
            readPlainNotice(text, m_signs, spoken);
            const bool other = spoken.recipients.size() == 1 && isElsewhere(spoken.recipients.constFirst().address);
            // in a language of which nothing is known, the reply of the server that refused says it
            const bool quotes = m_signs.fromMailSystem && !m_signs.replySubject
                && !findQuotedReplyCode(text.between(0, text.wordsEnd())).isEmpty();
            const bool said = quotes
                || (m_signs.fromMailSystem ? isOutOfReach(reasonInWords(text.between(0, text.wordsEnd())))
                                           : other && isNotThere(spoken.recipients.constFirst()));
            if (other && said) {
                takeNotice(spoken, "plain", text);
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool isElsewhere(QByteArrayView address) const
    {
        const QByteArray domain = normalizedDomain(domainOf(address));
        return !domain.isEmpty() && std::ranges::none_of(m_signs.recipients, [&domain](const QByteArray &own) {
            return normalizedDomain(domainOf(own)) == domain;
        });
    }

    [[nodiscard]] static bool isOutOfReach(BounceReason reason)
    {
        return reason == BounceReason::UserUnknown || reason == BounceReason::MailboxFull
            || reason == BounceReason::Suspended || reason == BounceReason::HostUnknown;
    }

    /// Said in words that stand apart from the address, as in a list; accounts for other things are shut too.
    [[nodiscard]] static bool isNotThere(const BounceRecipient &recipient)
    {
        const BounceReason reason = reasonInWords(recipient.diagnostic);
        return isOutOfReach(reason) && reason != BounceReason::Suspended && reason != BounceReason::HostUnknown
            && !recipient.diagnostic.contains(recipient.address);
    }

    void takeNotice(const BounceReport &spoken, const char *dialect, const BounceText &text)
    {
        takeSpoken(m_report, spoken);
        recognise(spoken.kind, dialect, text.range(0, text.wordsEnd()));
        finishNotice(m_report, m_signs, text);
    }

    /// Filters and gateways wrap a bounce that they pass on into a notice of their own, which names nobody; and some
    /// programs leave it to the returned message to say whom it was for.
    void findRecipientElsewhere()
    {
        const Message returned = m_report.original.message;
        BounceReport inner = m_depth > 0 ? BounceReport() : readInner(returned);
        if (!inner.recipients.isEmpty()) {
            inner.recognisedBy = m_report.recognisedBy;
            m_report = std::move(inner);
            return;
        }
        nameRecipientByOriginal(m_report);
        if (!m_report.recipients.isEmpty() && !m_texts.isEmpty()) {
            fillFromWords(m_report.recipients.first(), m_texts.constFirst());
        }
    }

    [[nodiscard]] BounceReport readInner(const Message &returned) const
    {
        BounceReader inner(returned, m_purpose, m_depth + 1);
        if (m_purpose == Purpose::Report) {
            return inner.read();
        }
        inner.examine();
        return std::move(inner.m_report);
    }

    [[nodiscard]] ReplyCase replyCase() const { return {m_message, m_signs, m_texts, m_report.original}; }

    void recognise(MessageKind kind, const char *dialect, const ByteRange &where)
    {
        m_report.kind = kind;
        m_report.dialect = dialect;
        m_report.recognisedBy = where;
    }

    const Purpose m_purpose;
    const int m_depth;
    const Message &m_message;
    BounceSigns m_signs;
    QList<BounceText> m_texts;
    BounceReport m_report;
    bool m_originalSought = false;
    bool m_readersKnown = false;
};

} // namespace

BounceReport readBounce(const Message &message)
{
    return BounceReader(message, BounceReader::Purpose::Report).read();
}

MessageKind messageKindOf(const Message &message)
{
    return BounceReader(message, BounceReader::Purpose::Kind).readKind();
}

} // namespace Indicia
