// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imapfolder.h"

#include "messagelimits.h"

#include <algorithm>
#include <utility>

namespace Indicia {

namespace {

constexpr qint64 smallOctets = 256 * 1024; // of a message that is asked for together with others
constexpr qint64 batchOctets = 1 << 20; // of all that are asked for together
constexpr qsizetype batchMessages = 64;
constexpr int enoughEnds = 3; // of the connection, at one message
constexpr int enoughWrongSizes = 3; // then nobody is asked any more whether there is more
constexpr qint64 headerOctets = 16 * 1024; // as much as is asked for at once where headers are wanted: most are shorter
constexpr qint64 overlapOctets = 1'024; // asked for again where a message is read on

/// An empty line stands in @p octets, or so many that no header goes on.
bool holdsHeader(const QByteArray &octets)
{
    return octets.contains("\r\n\r\n") || octets.contains("\n\n") || octets.startsWith("\r\n")
        || octets.startsWith('\n') || octets.size() > Limits::headerBlockOctets;
}

} // namespace

bool ImapFolder::isSmall(const Listed &listed) const
{
    return listed.size && octetsOf(listed) <= smallOctets && !m_taken.contains(listed.uid);
}

/// As many as are asked for of a message that claims its size.
qint64 ImapFolder::octetsOf(const Listed &listed) const
{
    return m_headersOnly ? std::min(*listed.size, headerOctets) : *listed.size;
}

/// Those to be asked for together: small ones whose first octet has not come, or one that is neither.
std::vector<quint32> ImapFolder::nextBatch() const
{
    std::vector<quint32> batch{m_pending.front().uid};
    if (m_onlyOne || !isSmall(m_pending.front())) {
        return batch;
    }
    qint64 octets = octetsOf(m_pending.front());
    for (auto listed = std::next(m_pending.begin()); listed != m_pending.end(); ++listed) {
        if (std::ssize(batch) == batchMessages || !isSmall(*listed) || octets + octetsOf(*listed) > batchOctets) {
            break;
        }
        octets += octetsOf(*listed);
        batch.push_back(listed->uid);
    }
    return batch;
}

ImapFolder::Result ImapFolder::fetchMore(const std::stop_token &stop)
{
    const std::vector<quint32> batch = nextBatch();
    const ImapFetchRequest request = nextRequest(batch);
    auto fetched = m_connection->fetch(request, stop);
    std::vector<quint32> came;
    bool isProgress = false;
    for (ImapMessageData &data : fetched.messages) {
        isProgress = isProgress || !data.isCut || !data.body.isEmpty();
        came.push_back(*data.uid);
        take(std::move(data), request.length);
    }
    if (isProgress) {
        m_backOff.succeeded();
        m_stuckAt = 0;
    }
    if (fetched.fault) {
        return isProgress ? std::unexpected(*fetched.fault) : endedAt(batch.front(), *fetched.fault);
    }
    if (fetched.reply.status == ImapStatus::Ok) {
        m_onlyOne = false;
        passOverMissing(batch, std::move(came));
        m_backOff.succeeded();
        return {};
    }
    const MailFault refused = refusal(fetched.reply);
    if (refused.trouble != MailTrouble::Refused && refused.trouble != MailTrouble::NotFound
        && refused.trouble != MailTrouble::NoPermission) {
        return std::unexpected(refused);
    }
    // NO to several may be meant for one of them (RFC 2180 section 4.1): the one that it is meant for bears it.
    if (batch.size() == 1 && !(m_taken.contains(batch.front()) && m_taken[batch.front()].isWhole)) {
        m_taken[batch.front()].refused = refused;
    }
    m_onlyOne = batch.size() > 1;
    return {};
}

/// A large message is asked for as a whole, and in parts only where it has to be read on: Dovecot 2.4.1 gives out the
/// second of two parts from the wrong octet on where the mail is stored with CRLF.
ImapFetchRequest ImapFolder::nextRequest(const std::vector<quint32> &batch) const
{
    ImapFetchRequest request{.wanted = ImapFetchRequest::Wanted::Octets, .uids = rangesOf(batch)};
    request.length = m_headersOnly ? headerOctets : smallOctets;
    if (batch.size() > 1) {
        return request;
    }
    qint64 claimed = m_pending.front().size.value_or(0);
    if (const auto begun = m_taken.find(batch.front()); begun != m_taken.end()) {
        request.offset = std::max<qint64>(0, begun->second.octets.size() - overlapOctets);
        claimed = begun->second.isAnew ? Limits::messageOctets : claimed;
    }
    const qint64 most = Limits::messageOctets + 1 - request.offset;
    if (!m_headersOnly) {
        request.length = std::clamp(claimed + 1 - request.offset, std::min(smallOctets, most), most);
    }
    return request;
}

/// What came of one message. An answer that is shorter than what was asked for holds the last octet, unless the server
/// claimed that there are more: then it is asked on until nothing is new. So that neither a wrong size nor a server
/// that cuts its answers short makes us lose octets.
void ImapFolder::take(ImapMessageData data, qint64 asked)
{
    const auto listed = std::ranges::lower_bound(m_pending, *data.uid, {}, &Listed::uid);
    if (listed == m_pending.end() || listed->uid != *data.uid) {
        return;
    }
    Taken &taken = m_taken[*data.uid];
    if (data.noBody && taken.octets.isEmpty() && listed->size != 0) { // RFC 2180 section 4.1.2
        taken.refused = MailFault{.trouble = MailTrouble::ReadFailed, .detail = {}};
        return;
    }
    const bool isShorter = !data.isCut && data.body.size() < asked;
    const qint64 before = taken.octets.size();
    if (!join(taken, std::move(data))) { // all of it once more, and then no more
        taken = Taken{};
        taken.isAnew = true;
        if (before > 0 && m_doubted == listed->uid) {
            taken.fault = MailFault{.trouble = MailTrouble::Damaged, .detail = {}};
        }
        m_doubted = listed->uid;
        return;
    }
    const bool isAsClaimed = taken.octets.size() >= listed->size.value_or(0);
    const bool isNothingNew = taken.octets.size() == before;
    if (isShorter && before > 0 && !taken.isAnew) {
        m_wrongSizes += isNothingNew && !isAsClaimed ? 1 : 0;
        m_cutsShort = m_cutsShort || !(isNothingNew || isAsClaimed);
    }
    taken.isWhole = (isShorter && (isAsClaimed || isNothingNew)) || (m_headersOnly && holdsHeader(taken.octets));
    taken.seemsWhole = isShorter;
    if (taken.octets.size() > Limits::messageOctets) {
        taken.fault = MailFault{.trouble = MailTrouble::TooLarge, .detail = {}};
    }
}

/// Adds to what is in hand. False where the octets that are in hand already are others now.
bool ImapFolder::join(Taken &taken, ImapMessageData data)
{
    const qint64 origin = *data.origin;
    if (taken.octets.isEmpty()) {
        taken.octets = std::move(data.body);
        return true;
    }
    const QByteArrayView known = QByteArrayView(taken.octets).sliced(origin);
    if (data.body.size() < known.size()) {
        return data.isCut && known.startsWith(data.body);
    }
    if (!data.body.startsWith(known)) {
        return false;
    }
    taken.octets.append(QByteArrayView(data.body).sliced(known.size()));
    return true;
}

/// A server may fall over one message again and again: then that one bears it, lest nobody ever reads the ones after
/// it.
ImapFolder::Result ImapFolder::endedAt(quint32 uid, const MailFault &fault)
{
    m_onlyOne = true;
    m_stuck = m_stuckAt == uid ? m_stuck + 1 : 1;
    m_stuckAt = uid;
    if (m_stuck < enoughEnds || !mayPass(fault.trouble)) {
        return std::unexpected(fault);
    }
    m_taken[uid].fault = fault;
    return {};
}

/// A message that went is refused until the server has told us that it is gone, for which it needs a word of ours.
ImapFolder::Result ImapFolder::seeWhetherItIsThere(const std::stop_token &stop)
{
    const quint32 uid = m_pending.front().uid;
    if (const auto told = m_connection->noOperation(stop); !told) {
        return told;
    }
    const ImapUidRange range{.first = uid, .last = uid};
    const auto fetched = m_connection->fetch({.wanted = ImapFetchRequest::Wanted::Sizes, .uids = {range}}, stop);
    if (fetched.fault) {
        return std::unexpected(*fetched.fault);
    }
    if (fetched.reply.status == ImapStatus::Ok && fetched.messages.empty()) {
        passOver(uid);
    } else {
        Taken &taken = m_taken[uid];
        taken.fault = std::exchange(taken.refused, {});
    }
    m_backOff.succeeded();
    return {};
}

void ImapFolder::passOver(quint32 uid)
{
    const auto listed = std::ranges::lower_bound(m_pending, uid, {}, &Listed::uid);
    if (listed != m_pending.end() && listed->uid == uid) {
        m_pending.erase(listed);
        m_taken.erase(uid);
        ++m_messagesPassed;
    }
}

/// Those of which nothing came are gone.
void ImapFolder::passOverMissing(const std::vector<quint32> &batch, std::vector<quint32> came)
{
    std::ranges::sort(came);
    for (const quint32 uid : batch) {
        if (!std::ranges::binary_search(came, uid)) {
            passOver(uid);
        }
    }
}

bool ImapFolder::isDone(const Taken &taken) const
{
    const bool isBelieved = m_wrongSizes >= enoughWrongSizes && !m_cutsShort; // Exchange claims too much of most
    return taken.isWhole || taken.fault || (taken.seemsWhole && isBelieved);
}

/// The first one, if nothing of it is left to be asked for.
std::optional<FolderMessage> ImapFolder::takeFirst()
{
    if (m_pending.empty()) {
        return {};
    }
    const Listed first = m_pending.front();
    Taken taken;
    if (const auto found = m_taken.find(first.uid); found != m_taken.end()) {
        if (!isDone(found->second)) {
            return {};
        }
        taken = std::move(found->second);
        m_taken.erase(found);
    } else if (!m_headersOnly && first.size.value_or(0) > Limits::messageOctets) {
        taken.fault = MailFault{.trouble = MailTrouble::TooLarge, .detail = {}};
    } else {
        return {};
    }
    m_pending.pop_front();
    ++m_messagesPassed;
    FolderMessage message{.key = QByteArray::number(first.uid), .name = {}, .bytes = {}, .received = first.received};
    message.name = QString::fromLatin1(message.key);
    if (taken.fault) {
        message.bytes = std::unexpected(*taken.fault);
    } else {
        m_octetsPassed += taken.octets.size();
        message.bytes = std::move(taken.octets);
    }
    return message;
}

} // namespace Indicia
