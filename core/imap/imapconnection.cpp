// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imapconnection.h"

#include "imapcodec.h"

#include <algorithm>
#include <ranges>

namespace Indicia {

namespace {

constexpr auto slowestOctet = std::chrono::microseconds(250);
constexpr auto farewell = std::chrono::milliseconds(500);
/// Folders that are counted one by one, and how many of them at once.
constexpr std::ptrdiff_t mostCounted = 200;
constexpr std::ptrdiff_t countedAtOnce = 10;

} // namespace

ImapConnection::ImapConnection(
    std::unique_ptr<ImapTransport> transport, const ImapAccount &account, const ImapManners &manners)
    : m_account(account), m_manners(manners), m_transport(std::move(transport)), m_session(account.security)
{ }

ImapConnection::~ImapConnection()
{
    if (isUsable()) {
        m_session.logOut();
        (void)flush({.deadline = QDeadlineTimer(farewell), .stop = {}});
    }
}

// --- octets ----------------------------------------------------------------------------------------------------------

std::unexpected<MailFault> ImapConnection::broken(MailFault fault)
{
    m_broken = true;
    return std::unexpected(std::move(fault));
}

ImapConnection::Result ImapConnection::flush(const ImapPatience &patience)
{
    QByteArray octets = m_session.takeOutput();
    if (octets.isEmpty()) {
        return {};
    }
    return m_transport->send(m_codec ? m_codec->deflated(octets) : octets, patience);
}

ImapConnection::Result ImapConnection::take(const QByteArray &octets)
{
    if (!m_codec) {
        m_session.receive(octets);
        return {};
    }
    const bool whole = m_codec->inflate(octets, [this](QByteArrayView piece) {
        m_session.receive(piece);
        return !m_session.fault();
    });
    return whole ? Result() : std::unexpected(MailFault{.trouble = MailTrouble::BrokenProtocol, .detail = "deflate"});
}

/// Sends what is to be sent and takes what comes, until @p done. Returns without a fault at @p end, which every octet
/// puts off a little.
ImapConnection::Result ImapConnection::exchangeUntil(
    const std::function<bool()> &done, QDeadlineTimer end, const std::stop_token &stop)
{
    while (true) {
        const QDeadlineTimer silence(m_manners.silence);
        if (const auto sent = flush({.deadline = silence, .stop = stop}); !sent) {
            return broken(sent.error());
        }
        if (m_session.fault()) {
            return broken(*m_session.fault());
        }
        if (done() || end.hasExpired()) {
            return {};
        }
        const auto octets = m_transport->receive({.deadline = std::min(silence, end), .stop = stop});
        if (!octets && octets.error().trouble == MailTrouble::Silent && end.hasExpired()) {
            return {};
        }
        if (!octets) {
            m_session.cutOff();
            return broken(octets.error());
        }
        end += slowestOctet * octets->size(); // a server may be slow, but not for ever
        if (const auto taken = take(*octets); !taken) {
            return broken(taken.error());
        }
    }
}

/// Until the command that was begun has ended.
ImapConnection::Result ImapConnection::exchange(const std::stop_token &stop)
{
    const auto done = [this] { return m_session.isReady() || m_session.mustEncrypt(); };
    if (const auto exchanged = exchangeUntil(done, QDeadlineTimer(m_manners.command), stop); !exchanged) {
        return exchanged;
    }
    if (!done()) {
        m_session.cutOff();
        return broken({.trouble = MailTrouble::Silent, .detail = {}});
    }
    return {};
}

ImapConnection::Result ImapConnection::okOr(MailTrouble trouble) const
{
    return m_session.reply().status == ImapStatus::Ok ? Result() : std::unexpected(refusal(m_session.reply(), trouble));
}

// --- what is asked ---------------------------------------------------------------------------------------------------

std::expected<std::vector<ImapMailboxName>, MailFault> ImapConnection::folders(const std::stop_token &stop, bool counts)
{
    if (counts && m_session.can("LIST-STATUS")) {
        m_session.list(true);
        if (const auto listed = exchange(stop); !listed) {
            return std::unexpected(listed.error());
        }
        if (m_session.reply().status == ImapStatus::Ok) {
            return m_session.takeFolders();
        }
    }
    const bool countsEach = counts && !m_session.can("LIST-STATUS");
    m_session.list();
    const auto answered = exchange(stop).and_then([this] { return okOr(MailTrouble::Refused); });
    if (!answered) {
        return std::unexpected(answered.error());
    }
    auto folders = m_session.takeFolders();
    if (const auto counted = countsEach ? count(folders, stop) : Result(); !counted) {
        return std::unexpected(counted.error());
    }
    return folders;
}

/// A server may have to open a folder to count what is in it (RFC 9051 section 6.3.11): no more is asked than it can
/// answer while somebody waits.
ImapConnection::Result ImapConnection::count(std::vector<ImapMailboxName> &folders, const std::stop_token &stop)
{
    const auto selectable = std::ranges::count_if(folders, &ImapMailboxName::isSelectable);
    if (selectable > mostCounted) {
        return {}; // some of them would tell nothing of the whole
    }
    const QDeadlineTimer deadline(m_manners.counting);
    for (auto next = folders.begin(); next != folders.end() && !deadline.hasExpired();) {
        std::vector<QByteArray> names;
        const auto first = next;
        for (; next != folders.end() && std::ssize(names) < countedAtOnce; ++next) {
            if (next->isSelectable()) {
                names.push_back(next->name);
            }
        }
        if (!m_session.countMessages(names)) {
            continue;
        }
        if (const auto answered = exchange(stop); !answered) {
            return answered;
        }
        const auto counts = m_session.takeFolderCounts();
        for (ImapMailboxName &folder : std::ranges::subrange(first, next)) {
            if (const auto found = counts.constFind(folder.name); found != counts.cend()) {
                folder.messages = *found;
            }
        }
    }
    return {};
}

std::expected<ImapMailbox, MailFault> ImapConnection::examine(const QByteArray &name, const std::stop_token &stop)
{
    if (mayResync() && !m_hasAskedToResync) { // before a folder is open (RFC 5161 section 3.1), and once
        m_hasAskedToResync = true;
        m_isResyncUntried = true;
        m_session.enableResync();
        if (const auto enabled = exchange(stop); !enabled) {
            return std::unexpected(enabled.error());
        }
    }
    m_session.examine(name);
    const auto answered = exchange(stop).and_then([this] {
        m_isResyncUntried = false;
        // The folder is there, but the server cannot look into it now, as Dovecot where a lock is held for too long.
        const bool isItsOwn = hasImapCode(m_session.reply().code, "SERVERBUG");
        return okOr(isItsOwn ? MailTrouble::Refused : MailTrouble::NotFound);
    });
    if (!answered) {
        return std::unexpected(answered.error());
    }
    return m_session.mailbox();
}

std::expected<void, MailFault> ImapConnection::noOperation(const std::stop_token &stop)
{
    m_session.noOperation();
    return exchange(stop);
}

ImapConnection::Fetched ImapConnection::fetch(const ImapFetchRequest &request, const std::stop_token &stop)
{
    m_session.fetch(request);
    const auto answered = exchange(stop);
    Fetched fetched{.messages = m_session.takeMessages(), .reply = m_session.reply(), .fault = {}};
    if (!answered) {
        fetched.fault = answered.error();
    }
    return fetched;
}

std::expected<std::optional<ImapUidSet>, MailFault> ImapConnection::uidsOf(
    qint64 first, qint64 last, const std::stop_token &stop)
{
    m_session.search(first, last);
    if (const auto answered = exchange(stop); !answered) {
        return std::unexpected(answered.error());
    }
    auto found = m_session.takeFound();
    return m_session.reply().status == ImapStatus::Ok ? std::move(found) : std::nullopt;
}

bool ImapConnection::mayResync() const
{
    // Without a count of what has changed nobody makes use of it: then it need not be on.
    return m_manners.resync && m_session.can("QRESYNC") && (m_session.can("ESEARCH") || m_session.can("IMAP4rev2"));
}

std::expected<std::optional<qint64>, MailFault> ImapConnection::changedSince(
    quint32 lastUid, qint64 modSeq, const std::stop_token &stop)
{
    m_session.countChanged(lastUid, modSeq);
    if (const auto answered = exchange(stop); !answered) {
        return std::unexpected(answered.error());
    }
    const auto count = m_session.takeCount();
    return m_session.reply().status == ImapStatus::Ok ? count : std::nullopt;
}

std::expected<std::optional<ImapUidSet>, MailFault> ImapConnection::vanishedSince(
    quint32 lastUid, qint64 modSeq, const std::stop_token &stop)
{
    m_session.findVanished(lastUid, modSeq);
    if (const auto answered = exchange(stop); !answered) {
        return std::unexpected(answered.error());
    }
    auto found = m_session.takeFound();
    return m_session.reply().status == ImapStatus::Ok ? std::move(found) : std::nullopt;
}

std::expected<bool, MailFault> ImapConnection::waitForMore(
    qint64 arrived, QDeadlineTimer deadline, const std::stop_token &stop)
{
    while (m_session.mailbox().arrived <= arrived) {
        if (deadline.hasExpired()) {
            return false;
        }
        if (const auto idled = idle(arrived, deadline, stop); !idled) {
            return std::unexpected(idled.error());
        }
    }
    return true;
}

/// One IDLE, or one wait and a question after it.
ImapConnection::Result ImapConnection::idle(qint64 arrived, QDeadlineTimer deadline, const std::stop_token &stop)
{
    const auto more = [this, arrived] { return m_session.mailbox().arrived > arrived; };
    const bool canIdle = m_session.can("IDLE") && !m_idleFails;
    if (canIdle) {
        m_session.beginIdle();
        const auto begun = [this] { return m_session.isIdling() || !m_session.isBusy(); };
        if (const auto answered = exchangeUntil(begun, QDeadlineTimer(m_manners.command), stop); !answered) {
            return answered;
        }
        if (!m_session.isIdling() && m_session.isBusy()) {
            return broken({.trouble = MailTrouble::Silent, .detail = {}});
        }
    }
    const QDeadlineTimer turn(canIdle ? m_manners.idling : m_manners.polling);
    const QDeadlineTimer end = std::min(turn, deadline);
    while (!more() && !end.hasExpired() && (!canIdle || m_session.isIdling())) {
        const auto octets = m_transport->receive({.deadline = end, .stop = stop});
        if (!octets && octets.error().trouble != MailTrouble::Silent) {
            return broken(octets.error());
        }
        if (const auto taken = take(octets.value_or(QByteArray())); !taken || m_session.fault()) {
            return broken(taken ? *m_session.fault() : taken.error());
        }
    }
    if (canIdle) {
        m_idleFails = !m_session.isIdling() && !more(); // refused, or ended by the server: not at once again
        m_session.endIdle();
        if (const auto ended = exchange(stop); !ended || more()) {
            return ended;
        }
    }
    // After IDLE as well: there are servers that notice some mail only when they are asked.
    m_session.noOperation();
    return exchange(stop);
}

} // namespace Indicia
