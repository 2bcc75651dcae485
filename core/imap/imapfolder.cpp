// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imapfolder.h"

#include "imapmark.h"
#include "imapsource.h"
#include "imapurl.h"
#include "mailboxname.h"

#include <algorithm>

namespace Indicia {

namespace {

constexpr qint64 firstSpan = 1'000; // UIDs listed at once
constexpr qint64 longestSpan = 200'000;
constexpr qint64 fewListed = 500; // the UIDs are thin here: more of them next time
constexpr qint64 manyListed = 2'000;
/// Of UIDs that are listed at once: a command is no longer than 8,192 octets (RFC 7162 section 4).
constexpr qint64 rangesAtOnce = 300;
/// Messages of which it is asked whether they were seen, before somebody may stop that.
constexpr qint64 askedAtOnce = 10'000;

std::unexpected<MailFault> fault(MailTrouble trouble, const QByteArray &detail = {})
{
    return std::unexpected(MailFault{.trouble = trouble, .detail = detail});
}

} // namespace

ImapFolder::ImapFolder(ImapSource &source, const QByteArray &mailbox, std::optional<qint64> messages)
    : m_source(source)
    , m_mailbox(mailbox)
    , m_messages(messages)
    , m_backOff(source.settings().retries)
    , m_span(firstSpan)
{ }

ImapFolder::~ImapFolder()
{
    m_source.giveBack(std::move(m_connection));
}

QString ImapFolder::name() const
{
    return decodedMailboxName(m_mailbox).value_or(QString::fromUtf8(m_mailbox));
}

// --- opening ---------------------------------------------------------------------------------------------------------

/// A server may fall over QRESYNC, or break the protocol for its sake: nobody shall be read less than without it. So
/// the connections after that one do without.
bool ImapFolder::endedOverResync(const ImapConnection &connection, const MailFault &fault)
{
    const bool isUntried = connection.isResyncUntried() && fault.trouble != MailTrouble::Cancelled;
    const bool isOver = connection.mayResync() && !connection.isUsable()
        && (isUntried || fault.trouble == MailTrouble::BrokenProtocol);
    if (isOver) {
        m_source.resyncNoMore();
    }
    return isOver;
}

/// A connection with the folder open. One that lay idle may be dead without knowing; a new one gets a second chance.
ImapFolder::Result ImapFolder::connect(const std::stop_token &stop)
{
    for (bool isFirst = true;; isFirst = false) {
        auto reached = isFirst ? m_source.connection(stop) : m_source.freshConnection(stop);
        if (!reached) {
            return std::unexpected(reached.error());
        }
        const auto mailbox = (*reached)->examine(m_mailbox, stop);
        if (mailbox) {
            m_connection = std::move(*reached);
            m_arrived = m_connection->mailbox().arrived;
            return {};
        }
        const bool isDead = mayPass(mailbox.error().trouble) && !(*reached)->isUsable();
        if (!endedOverResync(**reached, mailbox.error()) && !(isFirst && isDead)) {
            m_source.giveBack(std::move(*reached));
            return std::unexpected(mailbox.error());
        }
    }
}

/// The same, for a folder that was open before: it has to be the same one still (RFC 9051 section 2.3.1.1).
ImapFolder::Result ImapFolder::reopen(const std::stop_token &stop)
{
    if (m_connection && m_connection->isUsable()) {
        return {};
    }
    m_connection.reset();
    if (const auto connected = connect(stop); !connected) {
        return connected;
    }
    if (m_connection->mailbox().uidValidity != m_uidValidity) {
        m_source.giveBack(std::move(m_connection));
        return fault(MailTrouble::Vanished, "UIDVALIDITY");
    }
    return {};
}

std::expected<std::optional<qint64>, MailFault> ImapFolder::findUidNext(
    const ImapMailbox &mailbox, const std::stop_token &stop)
{
    if (mailbox.uidNext || mailbox.exists == 0) {
        return mailbox.uidNext ? std::optional<qint64>(*mailbox.uidNext) : std::nullopt;
    }
    const auto fetched = m_connection->fetch({.wanted = ImapFetchRequest::Wanted::Highest}, stop);
    if (fetched.fault || fetched.reply.status != ImapStatus::Ok) {
        return std::unexpected(fetched.fault.value_or(refusal(fetched.reply)));
    }
    qint64 highest = 0; // it may tell of others, too, whose flags have changed
    for (const ImapMessageData &data : fetched.messages) {
        highest = std::max<qint64>(highest, *data.uid);
    }
    return highest > 0 ? std::optional(highest + 1) : std::nullopt;
}

std::expected<MailFolder::Opening, MailFault> ImapFolder::open(std::stop_token stop)
{
    while (true) {
        auto opening = openOnce(stop);
        if (!opening && m_connection && endedOverResync(*m_connection, opening.error())) {
            continue;
        }
        if (opening || !mayPass(opening.error().trouble) || opening.error().trouble == MailTrouble::Unreachable
            || !m_backOff.again(stop)) {
            m_backOff.succeeded();
            return !opening && stop.stop_requested() ? fault(MailTrouble::Cancelled) : opening;
        }
    }
}

std::expected<MailFolder::Opening, MailFault> ImapFolder::openOnce(const std::stop_token &stop)
{
    if (const auto connected = connect(stop); !connected) {
        return std::unexpected(connected.error());
    }
    const ImapMailbox mailbox = m_connection->mailbox();
    if (!mailbox.uidValidity) {
        return fault(MailTrouble::BrokenProtocol, "UIDVALIDITY");
    }
    const auto uidNext = findUidNext(mailbox, stop);
    if (!uidNext) {
        return std::unexpected(uidNext.error());
    }
    m_uidValidity = *mailbox.uidValidity;
    m_exists = mailbox.exists;
    m_end = uidNext->value_or(1);
    m_listed = mailbox.exists == 0 && !mailbox.hasChanged ? m_end : 1; // else some may be there in spite of that
    const QByteArray validity = QByteArray::number(m_uidValidity);
    Opening opening;
    opening.id = imapUrl(m_source.settings().account, m_mailbox) + ";UIDVALIDITY=" + validity;
    // What comes or goes amid the answer may be in the one, and not in the other.
    m_isMarked = mailbox.uidNext && mailbox.isCounted && !mailbox.hasChanged;
    m_modSeq = m_connection->resyncs() ? mailbox.highestModSeq : std::nullopt;
    if (m_isMarked) { // every message that comes raises UIDNEXT, so that flags need not be looked at
        const ImapMark mark{m_uidValidity, *mailbox.uidNext, mailbox.exists, m_modSeq};
        opening.mark = mark.text();
    }
    opening.messages = mailbox.exists;
    return opening;
}

void ImapFolder::wantOnly(QByteArrayView key)
{
    bool isNumber = false;
    const quint32 uid = key.toUInt(&isNumber);
    if (isNumber && uid > 0) {
        m_listed = uid;
        m_end = std::min(m_end, qint64(uid) + 1);
    }
}

// --- reading ---------------------------------------------------------------------------------------------------------

ImapFolder::Result ImapFolder::persist(const std::function<Result()> &attempt, const std::stop_token &stop)
{
    while (true) {
        const auto done = reopen(stop).and_then(attempt);
        if (done) {
            return {};
        }
        if (m_connection && endedOverResync(*m_connection, done.error())) {
            continue;
        }
        if (!mayPass(done.error().trouble) || !m_backOff.again(stop)) {
            return stop.stop_requested() ? fault(MailTrouble::Cancelled) : std::unexpected(done.error());
        }
    }
}

std::expected<std::optional<FolderMessage>, MailFault> ImapFolder::next(const Seen &seen, std::stop_token stop)
{
    while (true) {
        if (auto first = takeFirst()) {
            return first;
        }
        if (m_pending.empty() && m_unseen.empty() && m_again.empty() && m_listed >= m_end) {
            m_source.giveBack(std::move(m_connection));
            return std::nullopt;
        }
        const auto more = [&] {
            if (m_pending.empty()) {
                return listMore(seen, stop);
            }
            const auto first = m_taken.find(m_pending.front().uid);
            if (first != m_taken.end() && isDone(first->second)) {
                return Result(); // before the connection was cut
            }
            return first != m_taken.end() && first->second.refused ? seeWhetherItIsThere(stop) : fetchMore(stop);
        };
        if (const auto done = persist(more, stop); !done) {
            return std::unexpected(done.error());
        }
    }
}

/// Lists the next messages that were not seen, if there are any among the next UIDs.
ImapFolder::Result ImapFolder::listMore(const Seen &seen, const std::stop_token &stop)
{
    const bool areKnown = m_uids || !m_unseen.empty() || !m_again.empty();
    const auto listed = areKnown ? listUnseen(seen, stop) : listSpan(seen, stop);
    if (listed) {
        m_backOff.succeeded();
    }
    return listed;
}

std::expected<std::map<quint32, ImapFolder::Listed>, MailFault> ImapFolder::list(
    std::vector<ImapUidRange> uids, const std::stop_token &stop)
{
    const auto fetched
        = m_connection->fetch({.wanted = ImapFetchRequest::Wanted::Sizes, .uids = std::move(uids)}, stop);
    if (fetched.fault || fetched.reply.status != ImapStatus::Ok) {
        return std::unexpected(fetched.fault.value_or(refusal(fetched.reply)));
    }
    std::map<quint32, Listed> listed; // a server may tell twice of one, and in any order
    for (const ImapMessageData &data : fetched.messages) {
        Listed &message = listed[*data.uid];
        message.uid = *data.uid;
        message.size = data.size ? data.size : message.size;
        message.received = data.received ? data.received : message.received;
    }
    return listed;
}

/// Where nothing is known of the UIDs that there are.
ImapFolder::Result ImapFolder::listSpan(const Seen &seen, const std::stop_token &stop)
{
    const qint64 last = std::min(m_listed + m_span, m_end) - 1;
    const auto listed = list({{.first = static_cast<quint32>(m_listed), .last = static_cast<quint32>(last)}}, stop);
    if (!listed) {
        return std::unexpected(listed.error());
    }
    qint64 known = 0;
    for (const auto &[uid, message] : *listed) {
        if (seen && seen(QByteArray::number(uid))) {
            ++known;
        } else {
            m_pending.push_back(message);
        }
    }
    m_messagesPassed += known;
    const qint64 count = std::ssize(*listed);
    m_span = count < fewListed ? std::min(m_span * 4, longestSpan) : count > manyListed ? m_span / 4 : m_span;
    m_listed = last + 1;
    if (paysToFind(count, known)) {
        m_asksUids = false; // once, whatever comes of it
        m_uids = findUids(stop);
    }
    return {};
}

/// A folder of which most is known, as that of a scan that was interrupted: a UID is a tenth of what is listed of a
/// message, or less.
bool ImapFolder::paysToFind(qint64 listed, qint64 known) const
{
    const qint64 left = m_exists - m_messagesPassed - std::ssize(m_pending);
    return m_asksUids && known * 2 > listed && m_listed < m_end && left > manyListed;
}

/// Looks for UIDs to be listed, up to as many as are listed at once.
void ImapFolder::findUnseen(const Seen &seen)
{
    qint64 ranges = 0;
    qint64 asked = 0;
    for (quint32 before = 0; const ImapUidRange &range : m_uids->from(m_listed)) {
        for (qint64 uid = std::max<qint64>(m_listed, range.first); uid <= range.last; ++uid) {
            if (ranges >= rangesAtOnce || std::ssize(m_unseen) >= manyListed || asked >= askedAtOnce) {
                return;
            }
            ++asked;
            m_listed = uid + 1;
            if (seen && seen(QByteArray::number(uid))) {
                ++m_messagesPassed;
                continue;
            }
            ranges += before == 0 || before + 1 != uid ? 1 : 0;
            before = static_cast<quint32>(uid);
            m_unseen.push_back(before);
        }
    }
    m_listed = m_end;
}

/// Takes the next of those that are wanted once more, up to as many as are listed at once.
void ImapFolder::takeAgain(const Seen &seen)
{
    while (!m_again.empty() && std::ssize(m_unseen) < rangesAtOnce) {
        const quint32 uid = m_again.front();
        m_again.pop_front();
        if (seen && seen(QByteArray::number(uid))) {
            ++m_messagesPassed;
        } else {
            m_unseen.push_back(uid);
        }
    }
}

/// Where UIDs are known: those that were not seen. What was found is kept until it is listed, since nobody is to be
/// asked about a message twice.
ImapFolder::Result ImapFolder::listUnseen(const Seen &seen, const std::stop_token &stop)
{
    if (m_unseen.empty()) {
        takeAgain(seen);
    }
    if (m_unseen.empty() && m_uids) {
        findUnseen(seen);
    }
    if (m_unseen.empty()) {
        return stop.stop_requested() ? fault(MailTrouble::Cancelled) : Result();
    }
    const auto listed = list(rangesOf(m_unseen), stop);
    if (!listed) {
        return std::unexpected(listed.error());
    }
    for (const auto &[uid, message] : *listed) {
        m_pending.push_back(message);
    }
    m_messagesPassed += std::ssize(m_unseen) - std::ssize(*listed); // those have gone
    m_unseen.clear();
    return {};
}

std::expected<bool, MailFault> ImapFolder::waitForMail(QDeadlineTimer deadline, std::stop_token stop)
{
    bool come = false;
    const auto attempt = [&]() -> Result {
        const ImapMailbox &mailbox = m_connection->mailbox();
        // What came while the connection was another one.
        come = mailbox.uidNext ? *mailbox.uidNext > m_end : mailbox.exists > m_exists;
        if (come) {
            return {};
        }
        const auto more = m_connection->waitForMore(m_arrived, deadline, stop);
        come = more.value_or(false);
        return more ? Result() : std::unexpected(more.error());
    };
    if (const auto waited = persist(attempt, stop); !waited) {
        return std::unexpected(waited.error());
    }
    return come;
}

} // namespace Indicia
