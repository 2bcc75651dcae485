// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imapaccount.h"
#include "imapsession.h"
#include "imaptransport.h"

#include <chrono>

namespace Indicia {

class ImapCodec;

/// How a server is dealt with.
struct ImapManners
{
    std::chrono::milliseconds connecting = std::chrono::seconds(30); ///< until TLS has begun
    std::chrono::milliseconds silence = std::chrono::seconds(60); ///< without an octet
    std::chrono::milliseconds command = std::chrono::minutes(10); ///< until a command's end, and longer as octets come
    /// Until IDLE is said anew (RFC 2177: 29 minutes at the most). Much earlier: a connection that a router forgot, or
    /// that ended while the machine slept, is as quiet as one without mail.
    std::chrono::milliseconds idling = std::chrono::minutes(5);
    std::chrono::milliseconds polling = std::chrono::minutes(1); ///< between questions where there is no IDLE
    std::chrono::milliseconds counting = std::chrono::seconds(5); ///< of folders, one by one; begun questions are ended
    bool compress = false; ///< COMPRESS DEFLATE where the server offers it
    bool resync = true; ///< ENABLE QRESYNC (RFC 7162) where the server offers it, with a count of what has changed
    QByteArray version; ///< of this program, for ID
};

/// A connection to a server, logged in. Blocking; for one thread at a time. After a fault it is of no use.
class ImapConnection
{
public:
    ImapConnection(std::unique_ptr<ImapTransport> transport, const ImapAccount &account, const ImapManners &manners);
    /// Takes leave without waiting for an answer.
    ~ImapConnection();
    Q_DISABLE_COPY_MOVE(ImapConnection)

    /// Connects, begins TLS and logs in.
    [[nodiscard]] std::expected<void, MailFault> open(const ImapSecretProvider &secrets, const std::stop_token &stop);

    /// With @p counts also how many messages they hold: from servers that tell it with the list, else, where there are
    /// not too many, by asking for each.
    [[nodiscard]] std::expected<std::vector<ImapMailboxName>, MailFault> folders(
        const std::stop_token &stop, bool counts = false);
    /// Opens a folder for reading only, by the name as the server writes it.
    [[nodiscard]] std::expected<ImapMailbox, MailFault> examine(const QByteArray &name, const std::stop_token &stop);

    /// Lets the server tell what has changed.
    [[nodiscard]] std::expected<void, MailFault> noOperation(const std::stop_token &stop);

    struct Fetched
    {
        std::vector<ImapMessageData> messages; ///< all that came, also before a fault
        ImapReply reply; ///< without a fault
        std::optional<MailFault> fault; ///< the connection's
    };
    [[nodiscard]] Fetched fetch(const ImapFetchRequest &request, const std::stop_token &stop);

    /// The UIDs of the messages with these numbers, from 1 on, in the open folder. Nothing where the server does not
    /// tell.
    [[nodiscard]] std::expected<std::optional<ImapUidSet>, MailFault> uidsOf(
        qint64 first, qint64 last, const std::stop_token &stop);

    /// How many messages up to @p lastUid have changed in the open folder since @p modSeq, which is less than 2^63 - 1.
    /// Nothing where the server does not tell. Where resyncs().
    [[nodiscard]] std::expected<std::optional<qint64>, MailFault> changedSince(
        quint32 lastUid, qint64 modSeq, const std::stop_token &stop);
    /// The UIDs up to @p lastUid that have vanished from the open folder since @p modSeq, and others perhaps; what has
    /// changed is sent with them. Nothing where the server does not tell. Where resyncs().
    [[nodiscard]] std::expected<std::optional<ImapUidSet>, MailFault> vanishedSince(
        quint32 lastUid, qint64 modSeq, const std::stop_token &stop);

    /// Waits until more than @p arrived messages have come into the open folder (ImapMailbox): by IDLE, else by asking
    /// from time to time. False where the time is over first.
    [[nodiscard]] std::expected<bool, MailFault> waitForMore(
        qint64 arrived, QDeadlineTimer deadline, const std::stop_token &stop);

    /// What the server says of the open folder now.
    [[nodiscard]] const ImapMailbox &mailbox() const { return m_session.mailbox(); }
    /// QRESYNC is on, or will be asked for when a folder is opened.
    [[nodiscard]] bool mayResync() const;
    /// It is on.
    [[nodiscard]] bool resyncs() const { return m_session.resyncs(); }
    /// It was asked for, and no folder was opened since.
    [[nodiscard]] bool isResyncUntried() const { return m_isResyncUntried; }
    [[nodiscard]] bool isUsable() const { return m_session.isReady() && !m_broken; }
    [[nodiscard]] ImapTransport &transport() { return *m_transport; }

private:
    using Result = std::expected<void, MailFault>;

    [[nodiscard]] Result exchange(const std::stop_token &stop);
    [[nodiscard]] Result exchangeUntil(
        const std::function<bool()> &done, QDeadlineTimer end, const std::stop_token &stop);
    [[nodiscard]] Result greet(const std::stop_token &stop);
    [[nodiscard]] Result logIn(const ImapSecretProvider &secrets, const std::stop_token &stop);
    [[nodiscard]] Result beginLogin(const QByteArray &secret);
    [[nodiscard]] Result count(std::vector<ImapMailboxName> &folders, const std::stop_token &stop);
    [[nodiscard]] Result compress(const std::stop_token &stop);
    [[nodiscard]] Result idle(qint64 arrived, QDeadlineTimer deadline, const std::stop_token &stop);
    [[nodiscard]] Result flush(const ImapPatience &patience);
    [[nodiscard]] Result take(const QByteArray &octets);
    [[nodiscard]] Result okOr(MailTrouble trouble) const;
    [[nodiscard]] std::unexpected<MailFault> broken(MailFault fault);

    const ImapAccount m_account;
    const ImapManners m_manners;
    std::unique_ptr<ImapTransport> m_transport;
    ImapSession m_session;
    std::unique_ptr<ImapCodec> m_codec;
    bool m_broken = false;
    bool m_idleFails = false;
    bool m_hasAskedToResync = false;
    bool m_isResyncUntried = false;
};

} // namespace Indicia
