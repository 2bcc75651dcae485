// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imapbackoff.h"
#include "mailsource.h"

#include <deque>
#include <map>

namespace Indicia {

class ImapSource;
struct ImapMark;

/// A folder on a server, read without changing anything (EXAMINE, BODY.PEEK). Where the connection is cut, or the
/// server has no time, it goes on after a while where it was: at the same octet, no message twice and none left out.
///
/// It gives what was there at open(); what comes later is for the next scan, and what goes meanwhile is passed over.
/// The key is the UID in digits.
class ImapFolder final : public MailFolder
{
public:
    /// @p mailbox is the name as the server writes it, @p messages how many it holds, where that is known.
    ImapFolder(ImapSource &source, const QByteArray &mailbox, std::optional<qint64> messages = {});
    ~ImapFolder() override;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] std::expected<Opening, MailFault> open(std::stop_token stop) override;
    /// Asks nothing where what the server said at both openings tells it; else what has vanished since, where that can
    /// be told and is believed, or for the UIDs of all that is there.
    [[nodiscard]] std::optional<Since> continueFrom(
        QByteArrayView mark, const QByteArrayList &again, std::stop_token stop) override;
    [[nodiscard]] std::expected<std::optional<FolderMessage>, MailFault> next(
        const Seen &seen, std::stop_token stop) override;
    void wantOnly(QByteArrayView key) override;
    void wantHeaders() override { m_headersOnly = true; }
    [[nodiscard]] std::optional<qint64> messagesAhead() const override { return m_messages; }
    [[nodiscard]] qint64 messagesPassed() const override { return m_messagesPassed; }
    [[nodiscard]] qint64 octetsPassed() const override { return m_octetsPassed; }

    /// After open(): waits until mail has come that was not there then. False where the time is over first.
    [[nodiscard]] std::expected<bool, MailFault> waitForMail(QDeadlineTimer deadline, std::stop_token stop);

private:
    struct Listed
    {
        quint32 uid = 0;
        std::optional<qint64> size; ///< a claim
        std::optional<std::chrono::sys_seconds> received;
    };
    struct Taken
    {
        QByteArray octets; ///< from the first one on
        bool isWhole = false;
        bool seemsWhole = false; ///< but the server claimed that there is more
        bool isAnew = false; ///< what came first was not to be believed
        std::optional<MailFault> refused; ///< the server gives none of it: it may be gone
        std::optional<MailFault> fault; ///< of this message alone
    };
    using Result = std::expected<void, MailFault>;

    [[nodiscard]] std::expected<Opening, MailFault> openOnce(const std::stop_token &stop);
    [[nodiscard]] Result connect(const std::stop_token &stop);
    [[nodiscard]] Result reopen(const std::stop_token &stop);
    [[nodiscard]] std::expected<std::optional<qint64>, MailFault> findUidNext(
        const ImapMailbox &mailbox, const std::stop_token &stop);
    [[nodiscard]] bool endedOverResync(const ImapConnection &connection, const MailFault &fault);
    [[nodiscard]] std::optional<ImapUidSet> findUids(const std::stop_token &stop);
    [[nodiscard]] qint64 mostWorthTelling() const;
    [[nodiscard]] std::optional<ImapUidSet> askWhatVanished(const ImapMark &former, const std::stop_token &stop);
    [[nodiscard]] std::optional<Since> sinceVanished(const ImapMark &former, qint64 gone, const std::stop_token &stop);
    [[nodiscard]] std::optional<Since> sinceSearched(const ImapMark &former, const std::stop_token &stop);
    /// Does @p attempt with a connection that has the folder open, as often as it takes.
    [[nodiscard]] Result persist(const std::function<Result()> &attempt, const std::stop_token &stop);
    [[nodiscard]] Result listMore(const Seen &seen, const std::stop_token &stop);
    [[nodiscard]] Result listSpan(const Seen &seen, const std::stop_token &stop);
    [[nodiscard]] Result listUnseen(const Seen &seen, const std::stop_token &stop);
    void wantAgain(const QByteArrayList &keys, const ImapMark &former, const Since &since);
    void takeAgain(const Seen &seen);
    void findUnseen(const Seen &seen);
    [[nodiscard]] bool paysToFind(qint64 listed, qint64 known) const;
    [[nodiscard]] std::expected<std::map<quint32, Listed>, MailFault> list(
        std::vector<ImapUidRange> uids, const std::stop_token &stop);
    [[nodiscard]] Result fetchMore(const std::stop_token &stop);
    [[nodiscard]] Result seeWhetherItIsThere(const std::stop_token &stop);
    [[nodiscard]] std::vector<quint32> nextBatch() const;
    [[nodiscard]] bool isSmall(const Listed &listed) const;
    [[nodiscard]] qint64 octetsOf(const Listed &listed) const;
    [[nodiscard]] ImapFetchRequest nextRequest(const std::vector<quint32> &batch) const;
    void take(ImapMessageData data, qint64 asked);
    [[nodiscard]] static bool join(Taken &taken, ImapMessageData data);
    [[nodiscard]] Result endedAt(quint32 uid, const MailFault &fault);
    void passOver(quint32 uid);
    void passOverMissing(const std::vector<quint32> &batch, std::vector<quint32> came);
    [[nodiscard]] bool isDone(const Taken &taken) const;
    [[nodiscard]] std::optional<FolderMessage> takeFirst();

    ImapSource &m_source;
    const QByteArray m_mailbox;
    const std::optional<qint64> m_messages; ///< when it was listed
    std::unique_ptr<ImapConnection> m_connection;
    ImapBackOff m_backOff;

    quint32 m_uidValidity = 0;
    qint64 m_exists = 0; ///< when it was opened
    qint64 m_arrived = 0; ///< on this connection when it was opened
    bool m_isMarked = false; ///< its count and its UIDNEXT were told, and of one moment
    std::optional<qint64> m_modSeq; ///< when it was opened, where it can be told what has vanished since
    qint64 m_end = 0; ///< UIDs from here on are none of ours
    qint64 m_listed = 1; ///< UIDs below were listed
    qint64 m_span; ///< how many UIDs are listed at once
    std::optional<ImapUidSet> m_uids; ///< of all that was there when it was opened, where they were asked for
    bool m_asksUids = true; ///< they may be asked for yet
    std::deque<quint32> m_again; ///< below m_listed: wanted once more, ascending
    std::vector<quint32> m_unseen; ///< of both, below m_listed: to be listed
    std::deque<Listed> m_pending; ///< to be given, ascending
    std::map<quint32, Taken> m_taken; ///< what came of them
    quint32 m_doubted = 0; ///< this one came in parts that did not fit; 0 where none did
    int m_wrongSizes = 0; ///< messages that turned out to be smaller than the server had claimed
    bool m_cutsShort = false; ///< the server has given a part of what it was asked for, though it had more
    bool m_headersOnly = false; ///< what follows the header is not asked for, but for what comes with it
    bool m_onlyOne = false; ///< a batch was refused or cut: the first one is asked for alone
    quint32 m_stuckAt = 0; ///< the connection ended before an octet of this one came
    int m_stuck = 0; ///< so often, one after the other
    qint64 m_messagesPassed = 0;
    qint64 m_octetsPassed = 0;
};

} // namespace Indicia
