// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scanbatch_p.h"

#include "faultplace_p.h"
#include "scanwaiter_p.h"

#include <utility>

namespace Indicia {

namespace {

/// While messages with so many octets are examined no further one is begun beside them.
constexpr qint64 maxOctetsAtOnce = 32LL * 1024 * 1024;

} // namespace

ScanBatch::ScanBatch(const ScanWork &work, PostgresJobs &jobs, int waiting, std::stop_token stop)
    : m_work(work)
    , m_waiting(waiting)
    , m_stop(std::move(stop))
    , m_turns(1, [this] { (void)m_crew->help(); })
    , m_jobs(jobs)
{ }

ScanBatch::Outcome ScanBatch::run(const QList<ScanTicket> &batch, Clock::time_point leasedAt)
{
    m_batch = batch;
    m_leasedAt = leasedAt;
    {
        ScanCrew helpers([this] { examineAll(); }, static_cast<std::size_t>(m_waiting));
        m_crew = &helpers;
        examineAll();
    }
    m_outcome.isWhole = m_next == m_batch.size() && !m_isCut && !m_outcome.fault;
    return std::move(m_outcome);
}

void ScanBatch::examineAll()
{
    ScanWaiter resolver(*m_work.context.resolver, m_turns);
    Context context = m_work.context;
    context.resolver = &resolver;
    context.stop = m_stop;
    bool hasTurn = m_turns.begin(m_stop);
    while (hasTurn) {
        auto ticket = next();
        if (!ticket) {
            break;
        }
        const ScanPlace place{ticket->folderId, ticket->folderName};
        auto examined = examineMessage(ticket->message, place, context, m_work.examined);
        keep(*std::move(ticket), std::move(examined));
        faultPlace("work.examined");
        hasTurn = !m_turns.leaveIfWanted() || m_turns.begin(m_stop);
    }
    if (hasTurn) {
        m_turns.leave();
    }
}

std::optional<ScanTicket> ScanBatch::next()
{
    const std::lock_guard lock(m_mutex);
    const bool isCrowded = m_open > 0 && m_octets > maxOctetsAtOnce;
    while (!isCrowded && !m_isCut && !m_outcome.fault && !m_stop.stop_requested() && m_next < m_batch.size()) {
        ScanTicket ticket = m_batch.at(m_next);
        auto octets = m_jobs.octets(ticket);
        if (!octets) {
            m_outcome.fault = octets.error();
            break;
        }
        ++m_next;
        if (octets->isEmpty()) {
            continue; // ours no more
        }
        faultOctets(*octets);
        ++m_open;
        m_octets += octets->size();
        ticket.message.bytes = *std::move(octets);
        return ticket;
    }
    return std::nullopt;
}

void ScanBatch::keep(ScanTicket ticket, std::optional<ExaminedMessage> examined)
{
    const std::lock_guard lock(m_mutex);
    --m_open;
    m_octets -= ticket.message.bytes->size();
    if (!examined) {
        m_isCut = true;
        return;
    }
    ticket.message.bytes = QByteArray();
    ScannedMessage message{ticket.folder, std::move(examined->rows), examined->again};
    m_outcome.done.append({std::move(ticket), std::move(message)});
    keepLease();
}

void ScanBatch::keepLease()
{
    const auto now = Clock::now();
    if (m_outcome.fault || now - m_leasedAt <= m_work.lease / 3) {
        return;
    }
    m_leasedAt = now;
    if (const auto extended = m_jobs.extend(m_batch); !extended) {
        m_outcome.fault = extended.error();
    }
}

} // namespace Indicia
