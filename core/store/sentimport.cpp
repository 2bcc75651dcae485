// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sentimport_p.h"

#include "crypto.h"
#include "message.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace Indicia {

namespace {

using std::chrono::days;
using std::chrono::sys_seconds;

/// Nothing was sent in a Sent folder for longer than this: perhaps the folder was somewhere else meanwhile, so that the
/// time between is not covered.
constexpr days longestPause{31};
/// Senders whose times are kept apart, and times of one of them; further ones are not covered.
constexpr qsizetype mostSenders = 1'000;
constexpr qsizetype mostTimes = 200;
/// Before there was mail as we know it (RFC 822), a date is none.
constexpr sys_seconds earliest{std::chrono::sys_days(std::chrono::year(1982) / 8 / 13)};

/// Puts @p time among @p times, which stay in order and apart.
void joinTime(QList<CoveredTime> &times, sys_seconds time)
{
    auto it = std::ranges::find_if(times, [&](const CoveredTime &one) { return time <= one.to + longestPause; });
    if (it == times.end() || time < it->from - longestPause) {
        if (times.size() < mostTimes) {
            times.insert(it, {time, time});
        }
        return;
    }
    it->from = std::min(it->from, time);
    it->to = std::max(it->to, time);
    if (const auto next = it + 1; next != times.end() && next->from <= it->to + longestPause) {
        it->to = std::max(it->to, next->to);
        times.erase(next);
    }
}

/// An address that stands for itself alone in a cover.
bool isPlainAddress(const QByteArray &address)
{
    return address.contains('@')
        && std::ranges::none_of(address, [](char c) { return c == '*' || static_cast<unsigned char>(c) <= ' '; });
}

} // namespace

SentImport::SentImport(LedgerWriter &writer, LedgerSource source, const LedgerImportSetting &setting)
    : m_writer(writer), m_source(std::move(source)), m_setting(setting)
{ }

std::expected<LedgerProgress, LedgerImportError> SentImport::begin()
{
    auto progress = m_writer.progress(m_source.id);
    if (!progress) {
        return std::unexpected(LedgerImportError{LedgerImportError::Fault::Store, progress.error()});
    }
    m_batch = {};
    m_batch.source = m_source.id;
    m_batch.revision = progress->revision;
    m_times.clear();
    for (const SeenTime &seen : m_writer.seenTimes(m_source.id, 0)) {
        for (const QByteArray &sender : seen.senders) {
            m_times[sender].append({seen.from, seen.to});
        }
    }
    return *std::move(progress);
}

void SentImport::cover(const LedgerEntry &entry)
{
    const QByteArray sender = normalMailbox(entry.account.contains('@') ? entry.account : entry.headerFrom);
    const bool believed = entry.date >= earliest && entry.date <= m_setting.now + days(1);
    if (!isPlainAddress(sender) || !believed || (m_times.size() >= mostSenders && !m_times.contains(sender))) {
        return;
    }
    joinTime(m_times[sender], entry.date);
}

void SentImport::add(const QByteArray &header, sys_seconds written)
{
    const Message message = Message::parse(header, Message::Reading::Structure);
    NewLedgerEntry added;
    LedgerEntry &entry = added.entry;
    entry.messageId = message.messageId();
    const auto date = message.date();
    entry.date = date.value_or(written);
    if (const HeaderField *from = message.first("From")) {
        entry.headerFrom = message.addresses(*from).value(0);
    }
    for (const char *name : {"To", "Cc", "Bcc"}) {
        for (const HeaderField *field : message.all(name)) {
            entry.recipients.append(message.addresses(*field));
        }
    }
    entry.account = m_setting.terms.account.isEmpty() ? entry.headerFrom : m_setting.terms.account;
    if (entry.messageId.isEmpty()) {
        added.fingerprint = sha256(header).value_or(header);
    }
    if (date) {
        cover(entry);
    }
    m_batch.entries.append(std::move(added));
    ++m_tally.read;
}

QList<SeenTime> SentImport::seenTimes() const
{
    QList<SeenTime> times;
    for (auto it = m_times.cbegin(); it != m_times.cend(); ++it) {
        for (const CoveredTime &time : it.value()) {
            times.append({{it.key()}, time.from, time.to});
        }
    }
    return times;
}

std::expected<void, LedgerImportError> SentImport::write(
    std::optional<LedgerFile> &file, const LedgerImportProgress &progress)
{
    m_batch.file = file;
    m_batch.times = seenTimes();
    const auto tally = m_writer.commit(m_batch);
    if (!tally) {
        return std::unexpected(LedgerImportError{LedgerImportError::Fault::Store, tally.error()});
    }
    m_tally.added += tally->added;
    m_tally.merged += tally->merged;
    m_batch.entries.clear();
    m_batch.seen.clear();
    m_batch.revision = tally->revision;
    if (file) {
        file->id = tally->file;
    }
    if (m_setting.progress) {
        LedgerImportProgress now = progress;
        now.added = m_tally.added;
        m_setting.progress(now);
    }
    return {};
}

bool SentImport::isChanged(const LedgerImportError &error)
{
    return error == LedgerImportError{LedgerImportError::Fault::Store, StoreFault::Changed};
}

} // namespace Indicia
