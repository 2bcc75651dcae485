// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scanpipeline_p.h"

#include <exception>

namespace Indicia {

namespace {

constexpr qsizetype rowsAtOnce = 100;
constexpr auto longestWait = std::chrono::milliseconds(50);

} // namespace

bool ScanLooker::run(const std::stop_token &stop)
{
    // The folders know one token, and the scan is over where nobody needs this any more.
    std::stop_source either;
    const std::stop_callback noNeed(stop, [&either] { either.request_stop(); });
    const std::stop_callback noScan(m_shared.stop.get_token(), [&either] { either.request_stop(); });
    try {
        for (MailSource *source : m_shared.job.ahead) {
            if (source->isNear() && !lookInto(*source, either.get_token())) {
                return false;
            }
        }
    } catch (const std::exception &) {
        return false; // memory is short: the scan itself says so, where it is
    }
    return give() && !either.stop_requested();
}

bool ScanLooker::lookInto(MailSource &source, const std::stop_token &stop)
{
    auto folders = source.folders(stop);
    if (!folders) {
        return !stop.stop_requested(); // the reader tells why
    }
    for (std::unique_ptr<MailFolder> &folder : *folders) {
        if (stop.stop_requested() || !lookInto(*folder, stop)) {
            return false;
        }
        folder.reset(); // what it holds is as large as it is
    }
    return true;
}

bool ScanLooker::lookInto(MailFolder &folder, const std::stop_token &stop)
{
    const auto opening = folder.open(stop);
    if (!opening || m_opened.contains(opening->id)) {
        return true;
    }
    m_opened.insert(opening->id);
    const ScanPlace place{opening->id, folder.name()};
    ScanStore *store = m_shared.job.store;
    if (!store) {
        return lookAtAll(folder, place, 0, stop);
    }
    const auto stored = store->folder(opening->id, folder.name());
    if (!stored) {
        return false;
    }
    const bool isKnown = !stored->mark.isEmpty();
    if (isKnown && stored->mark == opening->mark && stored->again.isEmpty()) {
        return true;
    }
    if (isKnown) {
        (void)folder.continueFrom(
            stored->mark, stored->again, stop); // the rest stands or is gone, and is asked about no more
    }
    return lookAtAll(folder, place, stored->number, stop);
}

bool ScanLooker::lookAtAll(MailFolder &folder, const ScanPlace &place, qint64 number, const std::stop_token &stop)
{
    std::optional<KnownKeys> known;
    if (m_shared.job.store) {
        known.emplace(*m_shared.job.store, number);
    }
    const MailFolder::Seen seen = [&](QByteArrayView key) {
        const auto found = known ? known->find(key) : std::nullopt;
        return found && found->has_value();
    };
    while (!stop.stop_requested()) {
        if (m_shared.job.pause) {
            m_shared.job.pause->wait(stop);
        }
        const auto message = folder.next(seen, stop);
        if (!message || !*message) {
            return !stop.stop_requested();
        }
        if (m_rows.isEmpty()) {
            m_since = Clock::now();
        }
        if (auto row = lookedRow(**message, place, m_shared.job.context.identity)) {
            m_rows.append(*std::move(row));
        }
        const bool isDue = m_rows.size() >= rowsAtOnce || Clock::now() - m_since >= longestWait;
        if (isDue && !give()) {
            return false;
        }
    }
    return false;
}

bool ScanLooker::give()
{
    const QList<ScanRow> rows = std::exchange(m_rows, {});
    return rows.isEmpty() || m_shared.job.looked(rows);
}

} // namespace Indicia
