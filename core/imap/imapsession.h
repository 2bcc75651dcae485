// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imapaccount.h"
#include "imapcommand.h"
#include "imapdata.h"
#include "imapparser.h"
#include "imapreply.h"
#include "imapuidset.h"
#include "mailsource.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace Indicia {

class SaslMechanism;

/// What is known of the folder that is open (RFC 9051 section 6.3.3).
struct ImapMailbox
{
    qint64 exists = 0; ///< messages in it
    qint64 arrived = 0; ///< messages that were there or have come since, gone or not
    bool isCounted = false; ///< it was told how many there are
    bool hasChanged = false; ///< and it was told anew, or that some have gone
    std::optional<quint32> uidValidity;
    std::optional<quint32> uidNext; ///< no message has this UID yet, nor a higher one
    /// What happened in it last has this number, and what happens next has a higher one (RFC 7162 section 3.1.2.1).
    /// Nothing where the server does not count that.
    std::optional<qint64> highestModSeq{};

    friend bool operator==(const ImapMailbox &, const ImapMailbox &) = default;
};

/// The client's side of a connection (RFC 9051), without the connection: octets of the server go in, octets for the
/// server come out, and what the server said stands here. One command at a time; each function that begins one wants
/// isReady().
///
/// It reads and never changes anything: there is no way to say what would.
class ImapSession
{
public:
    explicit ImapSession(ImapSecurity security, const ImapLimits &limits = {});
    ~ImapSession();
    Q_DISABLE_COPY_MOVE(ImapSession)

    void receive(QByteArrayView octets);
    /// What is to be sent.
    [[nodiscard]] QByteArray takeOutput() { return std::exchange(m_output, {}); }
    /// Why nothing more can be said. It does not go away.
    [[nodiscard]] const std::optional<MailFault> &fault() const { return m_fault; }
    /// Greeted, and no command waits for its end.
    [[nodiscard]] bool isReady() const { return m_greeted && !isBusy() && !m_fault; }
    [[nodiscard]] bool isBusy() const { return m_verb != Verb::None; }
    [[nodiscard]] bool isGreeted() const { return m_greeted; }
    /// How the last command ended.
    [[nodiscard]] const ImapReply &reply() const { return m_reply; }
    /// How many responses have come: it grows as the server goes on.
    [[nodiscard]] qint64 responses() const { return m_responses; }

    void startTls();
    /// TLS must begin now: STARTTLS was answered, and not an octet came after that.
    [[nodiscard]] bool mustEncrypt() const { return m_mustEncrypt; }
    /// It has begun. What was said before is forgotten (RFC 9051 section 6.2.1).
    void encrypted();

    void askCapability();
    /// The server named what it can, since TLS began and since the login.
    [[nodiscard]] bool knowsCapabilities() const { return !m_capabilities.isEmpty(); }
    [[nodiscard]] bool can(QByteArrayView capability) const;
    void logIn(const QByteArray &user, const QByteArray &password);
    void authenticate(std::unique_ptr<SaslMechanism> mechanism);
    /// ID (RFC 2971): who we are.
    void identify(const QByteArray &name, const QByteArray &version);
    /// ENABLE QRESYNC (RFC 7162 section 3.2.3), for a server that has it and ESEARCH; before a folder is open.
    void enableResync();
    /// It is on.
    [[nodiscard]] bool resyncs() const { return m_resyncs; }
    /// With @p counts also how many messages the folders hold, for a server that says LIST-STATUS (RFC 5819).
    void list(bool counts = false);
    /// Asks how many messages each of these folders holds (STATUS, RFC 9051 section 6.3.11), by their names as the
    /// server writes them, all at once: one that the server will not count costs the others nothing. Names that a line
    /// cannot hold are left out; false where that are all.
    [[nodiscard]] bool countMessages(const std::vector<QByteArray> &names);
    /// By the name as the server writes it.
    void examine(const QByteArray &mailbox);
    void fetch(const ImapFetchRequest &request);
    /// Asks for the UIDs of the messages with these numbers, from 1 on: `last` is at least `first`.
    void search(qint64 first, qint64 last);
    /// Asks how many messages up to @p lastUid have changed since @p modSeq, which is less than 2^63 - 1.
    void countChanged(quint32 lastUid, qint64 modSeq);
    /// Asks which UIDs up to @p lastUid have vanished since @p modSeq, where QRESYNC is on. What has changed since is
    /// told with it, and passed over.
    void findVanished(quint32 lastUid, qint64 modSeq);
    void beginIdle();
    void endIdle();
    void noOperation();
    /// COMPRESS DEFLATE (RFC 4978).
    void compress();
    /// It was answered: octets go through the codec from here on, without the next response.
    [[nodiscard]] bool mustCompress() const { return m_mustCompress; }
    void compressed() { m_mustCompress = false; }
    void logOut();

    [[nodiscard]] const ImapMailbox &mailbox() const { return m_mailbox; }
    [[nodiscard]] bool isIdling() const { return m_idling; }
    [[nodiscard]] std::vector<ImapMailboxName> takeFolders();
    /// What came of countMessages(), by the names of the folders.
    [[nodiscard]] QHash<QByteArray, qint64> takeFolderCounts() { return std::exchange(m_folderCounts, {}); }
    /// What came of a FETCH so far. After a cut: with what had come of a message's octets as the last.
    [[nodiscard]] std::vector<ImapMessageData> takeMessages() { return std::exchange(m_messages, {}); }
    /// What search() or findVanished() found; nothing where the server's words are of no use, or name more than can be.
    /// What has vanished may lie beyond what was asked about.
    [[nodiscard]] std::optional<ImapUidSet> takeFound();
    /// What countChanged() found; nothing where the server does not tell.
    [[nodiscard]] std::optional<qint64> takeCount() { return std::exchange(m_count, {}); }
    /// The connection has ended: keeps what can be used of a response that is not complete.
    void cutOff();

private:
    enum class Verb {
        None,
        StartTls,
        Capability,
        Login,
        Authenticate,
        Id,
        Enable,
        List,
        Status,
        Examine,
        Fetch,
        Search,
        Count,
        Vanished,
        Idle,
        Noop,
        Compress,
        Logout,
    };

    [[nodiscard]] QByteArray newTag();
    void begin(Verb verb, const QByteArray &command);
    void beginPieces(Verb verb, std::vector<QByteArray> pieces);
    void take(ImapResponse response);
    void takeGreeting(const ImapResponse &response);
    void takeContinuation(const ImapResponse &response);
    void answerChallenge(const ImapResponse &response);
    void takeTagged(const ImapResponse &response);
    void finish(Verb verb);
    void takeStatus(const ImapResponse &response);
    void takeCode(QByteArrayView code);
    void takeData(ImapResponse response);
    void takeCount(ImapResponse response, const ImapCount &count);
    void takeFetch(ImapResponse response);
    void takeVanished(const ImapResponse &response);
    void takeEarlier(std::optional<std::vector<ImapUidRange>> uids);
    void addMessage(ImapMessageData data);
    void takeFolder(const ImapResponse &response);
    void takeFolderCount(const ImapResponse &response);
    void takeSearch(const ImapResponse &response);
    void takeEnabled(const ImapResponse &response);
    void takeCapabilities(QByteArrayView words);
    void fail(MailTrouble trouble, const QByteArray &detail);
    [[nodiscard]] bool isBeforeTls() const { return m_security == ImapSecurity::StartTls && !m_encrypted; }

    const ImapSecurity m_security;
    const ImapLimits m_limits;
    ImapParser m_parser;
    QByteArray m_output;
    std::optional<MailFault> m_fault;
    bool m_greeted = false;
    bool m_encrypted;
    bool m_loggedIn = false;
    bool m_mustEncrypt = false;
    bool m_mustCompress = false;
    bool m_idling = false;
    bool m_isResyncTold = false; ///< by ENABLED
    bool m_resyncs = false;

    Verb m_verb = Verb::None;
    QSet<QByteArray> m_tags; ///< of what was asked and is not answered: one, or those of countMessages()
    int m_commands = 0;
    qint64 m_responses = 0;
    std::vector<QByteArray> m_pieces; ///< of the command, to be sent yet, the last first
    std::unique_ptr<SaslMechanism> m_mechanism;
    bool m_initialSent = false; ///< the mechanism's first words
    ImapReply m_reply;

    QSet<QByteArray> m_capabilities; ///< in small letters
    ImapMailbox m_mailbox;
    bool m_countsLoosely = false; ///< it was told how many messages have gone, and not which ones by their numbers
    std::vector<ImapMailboxName> m_folders;
    QHash<QByteArray, qint64> m_folderCounts; ///< by the name
    ImapFetchRequest m_request;
    std::vector<ImapMessageData> m_messages;
    QSet<quint32> m_delivered; ///< whose octets came
    std::optional<std::vector<ImapUidRange>> m_found; ///< by a search; nothing where its answer is of no use
    qint64 m_searched = 0; ///< so many messages it was about
    std::optional<qint64> m_count;
};

} // namespace Indicia
