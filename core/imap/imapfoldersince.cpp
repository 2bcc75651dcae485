// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What has happened in a folder since an earlier scan.

#include "imapfolder.h"

#include "imapmark.h"
#include "imapsource.h"

#include <algorithm>
#include <limits>

namespace Indicia {

namespace {

/// Messages whose UIDs are asked for at once: ten digits and a space for each are less than ImapLimits::line.
constexpr qint64 numbersAtOnce = 90'000;
/// Messages of a folder whose UIDs are asked for: each may be a range of its own, which are 40 MB then.
constexpr qint64 mostSearched = 5'000'000;
/// Messages that are told to have changed where it is asked what has vanished: 50 octets each.
constexpr qint64 mostChanged = 1'000;
/// A range of UIDs takes about a quarter of that.
constexpr qint64 rangesForChange = 4;
/// An answer of so many ranges is no larger than two questions are with their answers.
constexpr qint64 fewRanges = 100;

} // namespace

/// The UIDs of all that was there when it was opened. Numbers are asked about, not UIDs, which may lie far apart: so no
/// answer is longer than a line may be. Nothing where that cannot be told, or not of that moment.
std::optional<ImapUidSet> ImapFolder::findUids(const std::stop_token &stop)
{
    if (m_exists > mostSearched || !m_connection || !m_connection->isUsable()) {
        return std::nullopt;
    }
    std::vector<ImapUidRange> ranges;
    for (qint64 first = 1; first <= m_exists; first += numbersAtOnce) {
        const qint64 last = std::min(first + numbersAtOnce - 1, m_exists);
        const auto found = m_connection->uidsOf(first, last, stop);
        if (!found || !*found) {
            return std::nullopt;
        }
        ranges.insert(ranges.end(), (*found)->ranges().begin(), (*found)->ranges().end());
    }
    ImapUidSet uids(std::move(ranges));
    // Where some have gone since, numbers have moved on; where some have come, they are beyond these.
    const bool addsUp = uids.count() == m_exists && uids.countBelow(m_end) == m_exists;
    return addsUp ? std::optional(std::move(uids)) : std::nullopt;
}

/// How many UIDs that have changed an answer may hold, lest it be larger than the one that is spared: that of
/// findUids(), of as many ranges as there can be, or where the folder is too large for that the list of its messages.
/// 0 where the UIDs themselves cost nothing.
qint64 ImapFolder::mostWorthTelling() const
{
    const qint64 missing = m_end - 1 - m_exists;
    if (m_exists > mostSearched) {
        return mostChanged;
    }
    const qint64 ranges = std::min(m_exists, missing + 1);
    if (ranges <= fewRanges && m_exists <= numbersAtOnce) {
        return 0;
    }
    return std::clamp(ranges / rangesForChange, fewRanges / rangesForChange, mostChanged);
}

/// The server is asked what has vanished (QRESYNC, RFC 7162 section 3.2.6) where it is not likely to tell of much else:
/// who marks all as read changes every message.
std::optional<ImapUidSet> ImapFolder::askWhatVanished(const ImapMark &former, const std::stop_token &stop)
{
    const bool isCounted = m_connection && m_connection->resyncs() && former.modSeq && m_modSeq
        && *former.modSeq < *m_modSeq && former.uidNext > 1;
    const qint64 most = isCounted ? mostWorthTelling() : 0;
    if (most == 0) {
        return std::nullopt;
    }
    const auto changed = m_connection->changedSince(former.uidNext - 1, *former.modSeq, stop);
    if (changed && (!*changed || **changed > most)) {
        return std::nullopt;
    }
    auto vanished = changed.and_then([&](std::optional<qint64> /*count*/) {
        return m_connection->vanishedSince(static_cast<quint32>(m_end - 1), *former.modSeq, stop);
    });
    if (vanished) {
        return *std::move(vanished);
    }
    if (!stop.stop_requested()) { // another connection, for the way without
        m_source.resyncNoMore();
        (void)reopen(stop);
    }
    return std::nullopt;
}

/// What the server says is believed where it names as many as have gone. One that does not remember when they went
/// names every UID that is missing (RFC 7162 section 5.1): that is believed where as many are left as there are
/// messages, as an answer to findUids() is.
std::optional<MailFolder::Since> ImapFolder::sinceVanished(
    const ImapMark &former, qint64 gone, const std::stop_token &stop)
{
    auto vanished = askWhatVanished(former, stop);
    if (!vanished) {
        return std::nullopt;
    }
    const qint64 all = vanished->countBelow(m_end);
    const qint64 known = vanished->countBelow(former.uidNext); // among those that were there then
    const bool areAllMissing = m_end - 1 - all == m_exists;
    const qint64 standing = areAllMissing ? former.uidNext - 1 - known : former.exists - known;
    if ((!areAllMissing && all != gone) || standing < 0 || standing > former.exists) {
        return std::nullopt;
    }
    m_messagesPassed = standing;
    return Since{.stands = [vanished = *std::move(vanished), end = m_end](QByteArrayView key) {
        const auto uid = imapUid(key);
        return uid && (!vanished.contains(*uid) || *uid >= end); // another program may have looked later
    }};
}

/// The same by all UIDs that are there.
std::optional<MailFolder::Since> ImapFolder::sinceSearched(const ImapMark &former, const std::stop_token &stop)
{
    m_asksUids = false;
    auto uids = findUids(stop);
    if (!uids) {
        return std::nullopt;
    }
    m_messagesPassed = uids->countBelow(former.uidNext);
    return Since{.stands = [uids = *std::move(uids), end = m_end](QByteArrayView key) {
        const auto uid = imapUid(key);
        return uid && (uids.contains(*uid) || *uid >= end);
    }};
}

/// What is new is listed anyway.
void ImapFolder::wantAgain(const QByteArrayList &keys, const ImapMark &former, const Since &since)
{
    for (const QByteArray &key : keys) {
        const auto uid = imapUid(key);
        if (uid && *uid < former.uidNext && (!since.stands || since.stands(key))) {
            m_again.push_back(*uid);
        }
    }
    std::ranges::sort(m_again);
    m_again.erase(std::ranges::unique(m_again).begin(), m_again.end());
    m_messagesPassed = std::max<qint64>(m_messagesPassed - std::ssize(m_again), 0);
}

/// Messages below the former UIDNEXT can go and never come, and from there on each UID is that of one message at the
/// most (RFC 9051 section 2.3.1.1): where there are more messages by as many as there are new UIDs, all of both are
/// there. A new UID without a message is no proof: that one may have been scanned, by a scan that did not come to its
/// end.
std::optional<MailFolder::Since> ImapFolder::continueFrom(
    QByteArrayView mark, const QByteArrayList &again, std::stop_token stop)
{
    const auto former = ImapMark::read(mark);
    if (!former || !m_isMarked || former->uidValidity != m_uidValidity || former->uidNext > m_end) {
        return std::nullopt;
    }
    const qint64 gone = former->exists + (m_end - former->uidNext) - m_exists;
    if (gone < 0) {
        return std::nullopt;
    }
    std::optional<Since> since = Since{};
    m_messagesPassed = former->exists;
    if (gone > 0) {
        m_messagesPassed = 0;
        since = sinceVanished(*former, gone, stop);
        since = since ? std::move(since) : sinceSearched(*former, stop);
    }
    if (since) {
        m_listed = former->uidNext;
        wantAgain(again, *former, *since);
    }
    return since;
}

} // namespace Indicia
