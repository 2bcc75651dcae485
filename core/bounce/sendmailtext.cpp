// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bouncedialects.h"

#include "codescan.h"
#include "commandscan.h"
#include "deliverystatus.h"
#include "hostscan.h"
#include "mailboxscan.h"
#include "messagelimits.h"
#include "phrases.h"
#include "recipientlist.h"

#include <QHash>

#include <algorithm>

namespace Indicia {

namespace {

constexpr PhraseSet sections{std::array<QByteArrayView, 4>{"transcript of session follows",
    "the following addresses had", "the following address had", "the following recipients did not receive"}};

[[nodiscard]] bool isSection(QByteArrayView lowerLine)
{
    return lowerLine.trimmed().startsWith("---") && containsPhrase(lowerLine, sections);
}

/// "|/usr/bin/filter", "/dev/null" and ":include:/list" of an alias or a .forward: what mail is given to, and no
/// address.
[[nodiscard]] bool isProgramOrFile(QByteArrayView line)
{
    const QByteArrayView bare = line.startsWith('"') ? line.sliced(1) : line;
    return bare.startsWith('|') || bare.startsWith('/') || bare.startsWith(":include:");
}

/// Reads a sendmail notice: a list of addresses, then what was said in the SMTP session about each of them.
class SendmailReader
{
public:
    SendmailReader(const BounceText &text, BounceReport &report) : m_text(text), m_report(report) { }

    void read()
    {
        for (qsizetype i = 0; i < m_text.wordsEnd(); ++i) {
            const QByteArrayView lower = m_text.lower(i);
            if (isSection(lower)) {
                m_inTranscript = lower.indexOf("transcript") >= 0;
                m_inList = !m_inTranscript;
            } else if (m_inList) {
                listLine(i);
            } else if (m_inTranscript) {
                transcriptLine(i);
            } else if (lower.startsWith("from ") && m_report.receivedFromMta.isEmpty() && i > 0
                && m_text.lower(i - 1).indexOf("was received at") >= 0) {
                m_report.receivedFromMta = m_text.line(i).sliced(5).trimmed().toByteArray();
            }
        }
        m_listed.removeIf([](const BounceRecipient &listed) { return listed.address.isEmpty(); });
        m_report.recipients = m_listed.isEmpty() ? m_refused : m_listed;
        addReasons();
    }

private:
    /// "<address>", "    (reason: 550 ...)", "    (expanded from: <address>)", and what followers made of it.
    void listLine(qsizetype i)
    {
        const QByteArrayView line = m_text.line(i);
        const QByteArrayView lower = m_text.lower(i).trimmed();
        if (lower.startsWith("(reason:") && !m_listed.isEmpty()) {
            QByteArray reason = line.trimmed().sliced(8).trimmed().toByteArray();
            reason.chop(reason.endsWith(')') ? 1 : 0);
            if (std::ranges::any_of(reason, [](char c) { return c < '0' || c > '9'; })) { // not a program's exit status
                giveReason(m_listed.last(), reason, m_text.range(i, i + 1));
            }
            return;
        }
        if (lower.startsWith("(expanded from") && !m_listed.isEmpty()) {
            const std::optional<FoundMailbox> origin = findMailbox(line);
            BounceRecipient &listed = m_listed.last();
            listed.originalAddress = origin ? origin->address : QByteArray();
            listed.address = listed.address.isEmpty() ? listed.originalAddress : listed.address;
            return;
        }
        std::optional<FoundMailbox> found = mailboxAtStart(line);
        if (!found && lower.startsWith('[')) {
            found = findMailbox(line); // "[Status: Error, Address: <...>, ResponseCode 421, ...]"
        }
        const bool isUnaddressed = !found && isProgramOrFile(line.trimmed()); // until its alias is told
        if ((!found && !isUnaddressed) || m_listed.size() >= Limits::addresses) {
            return;
        }
        BounceRecipient recipient;
        recipient.address = found ? found->address : QByteArray();
        const QByteArray rest = found ? line.sliced(found->end).trimmed().toByteArray() : QByteArray();
        if (rest.size() > 4 && !findMailbox(rest)) {
            giveReason(recipient, rest, m_text.range(i, i + 1));
        }
        recipient.source = m_text.range(i, i + 1);
        m_listed.append(recipient);
    }

    void transcriptLine(qsizetype i)
    {
        const QByteArrayView line = m_text.line(i).trimmed();
        const QByteArrayView lower = m_text.lower(i).trimmed();
        if (lower.indexOf("while talking to ") >= 0) {
            m_host = findRefusingHost(line);
        } else if (lower.startsWith(">>> rcpt to:")) {
            const std::optional<FoundMailbox> found = findMailbox(line);
            m_asked = found ? found->address : QByteArray();
        } else if (line.startsWith("<<<")) {
            m_reply = line.sliced(3).trimmed().toByteArray();
            if (!m_asked.isEmpty() && (m_reply.startsWith('4') || m_reply.startsWith('5'))) {
                refuse(m_asked, m_reply, i);
            }
        } else if (!line.startsWith(">>>")) {
            verdictLine(line, i);
        }
        if (line.startsWith(">>>")) {
            m_command = commandAtStart(line.sliced(3));
        }
    }

    /// "550 5.1.1 <address>... User unknown", "<address>... Deferred: ...", "554 address... unknown mailer error 1".
    void verdictLine(QByteArrayView line, qsizetype i)
    {
        const std::optional<FoundMailbox> found = findMailbox(line);
        const bool hasDots = found && line.sliced(found->end).startsWith("...");
        if (!hasDots && (!found || findReplyCode(line).isEmpty())) {
            const bool isFirst = m_comment.isEmpty() && !line.isEmpty();
            if (isFirst || (findReplyCode(m_comment).isEmpty() && !findReplyCode(line).isEmpty())) {
                m_comment = line.toByteArray(); // what sendmail says, rather than the program that it called
            }
            return;
        }
        // "554 <address>... 550 Host unknown": what another host answered comes last
        const QByteArrayView behind = hasDots ? line.sliced(found->end + 3).trimmed() : QByteArrayView();
        const bool answered = behind.startsWith('4') || behind.startsWith('5');
        refuse(found->address, m_reply.isEmpty() ? (answered ? behind : line).toByteArray() : m_reply, i);
        m_reply.clear();
        m_asked.clear();
    }

    void refuse(const QByteArray &address, const QByteArray &reason, qsizetype line)
    {
        if (m_refused.size() >= Limits::addresses) {
            return;
        }
        if (!m_refused.isEmpty() && sameMailbox(m_refused.constLast().address, address)) {
            return; // the same refusal, told again in other words
        }
        BounceRecipient recipient;
        recipient.address = address;
        recipient.remoteMta = m_host;
        recipient.command = m_reply.isEmpty() ? QByteArray() : m_command;
        giveReason(recipient, reason, m_text.range(line, line + 1));
        m_refused.append(recipient);
    }

    void addReasons()
    {
        QHash<QByteArray, qsizetype> byAddress;
        for (qsizetype i = 0; i < m_refused.size(); ++i) {
            if (const QByteArray key = m_refused.at(i).address.toLower(); !byAddress.contains(key)) {
                byAddress.insert(key, i);
            }
        }
        for (BounceRecipient &recipient : m_report.recipients) {
            const qsizetype index = byAddress.value(recipient.address.toLower(), -1);
            const QByteArray spoken = m_reply.isEmpty() ? m_comment : m_reply;
            if (index >= 0 && (recipient.diagnostic.isEmpty() || recipient.remoteMta.isEmpty())) {
                const BounceRecipient &refused = m_refused.at(index);
                recipient.remoteMta = refused.remoteMta;
                recipient.command = refused.command;
                if (recipient.diagnostic.isEmpty()) {
                    giveReason(recipient, refused.diagnostic, recipient.source);
                }
            } else if (recipient.diagnostic.isEmpty() && m_report.recipients.size() == 1) {
                recipient.remoteMta = m_host;
                recipient.command = m_reply.isEmpty() ? QByteArray() : m_command;
                giveReason(recipient, spoken, recipient.source);
            }
        }
    }

    const BounceText &m_text;
    BounceReport &m_report;
    bool m_inList = false;
    bool m_inTranscript = false;
    QList<BounceRecipient> m_listed; ///< from the list of addresses
    QList<BounceRecipient> m_refused; ///< from the transcript
    QByteArray m_host; ///< the one that is being talked to
    QByteArray m_command; ///< the last one that was sent
    QByteArray m_asked; ///< the address of the last RCPT
    QByteArray m_reply; ///< the last "<<<" line
    /// The first line of the transcript that is none of these; one with a reply code, where there is one.
    QByteArray m_comment;
};

} // namespace

bool isSendmailText(const BounceText &text)
{
    for (qsizetype i = 0; i < text.wordsEnd(); ++i) {
        if (isSection(text.lower(i))) {
            return true;
        }
    }
    return false;
}

void readSendmailText(const BounceText &text, BounceReport &report)
{
    SendmailReader(text, report).read();
    settleNotice(report, text.lowerWords());
}

} // namespace Indicia
