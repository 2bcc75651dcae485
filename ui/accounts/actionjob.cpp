// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionjob.h"

#include <utility>

namespace Indicia {

ActionJob::ActionJob(const AccountServer &server, QString logPath, QObject *parent)
    : QObject(parent), m_server(server), m_log(std::move(logPath))
{
    m_pool.setMaxThreadCount(1);
}

ActionJob::~ActionJob()
{
    stop();
    m_pool.waitForDone();
}

void ActionJob::stop()
{
    m_stop.request_stop();
}

void ActionJob::start(std::function<Answer(std::stop_token)> work)
{
    m_stop = std::stop_source();
    m_busy = true;
    m_pool.start([this, work = std::move(work), token = m_stop.get_token()] {
        QMetaObject::invokeMethod(
            this,
            [this, answer = work(token)] {
                m_busy = false;
                answer();
            },
            Qt::QueuedConnection);
    });
}

void ActionJob::look(const Account &account, const QList<MailboxAction> &actions)
{
    start([this, account, actions](const std::stop_token &token) -> Answer {
        QList<ActionProspect> prospects;
        for (const MailboxAction &action : actions) {
            prospects << m_server.prospect(account.place, account.secrets, action, token);
            const ActionTrouble trouble = prospects.constLast().trouble;
            if (trouble == ActionTrouble::Connection || token.stop_requested()) {
                break; // the next would meet the same
            }
        }
        return [this, prospects] { Q_EMIT looked(prospects); };
    });
}

QList<ActionOutcome> ActionJob::each(
    Deed deed, const Account &account, const QList<ActionRecord> &records, const std::stop_token &stop) const
{
    const auto note = [this](const ActionRecord &record) { return m_log.add(record); };
    QList<ActionOutcome> outcomes;
    for (const ActionRecord &record : records) {
        outcomes << (m_server.*deed)(account.place, account.secrets, record, note, stop);
        const ActionTrouble trouble = outcomes.constLast().trouble;
        const bool ends = trouble == ActionTrouble::Connection || trouble == ActionTrouble::CutOff
            || trouble == ActionTrouble::LogFailed;
        if (ends || stop.stop_requested()) {
            break;
        }
    }
    return outcomes;
}

void ActionJob::perform(const Account &account, const QList<ActionRecord> &records)
{
    start([this, account, records](const std::stop_token &token) -> Answer {
        const QList<ActionOutcome> outcomes = each(&AccountServer::perform, account, records, token);
        return [this, outcomes] { Q_EMIT performed(outcomes); };
    });
}

void ActionJob::undo(const Account &account, const QList<ActionRecord> &records)
{
    start([this, account, records](const std::stop_token &token) -> Answer {
        const QList<ActionOutcome> outcomes = each(&AccountServer::undo, account, records, token);
        return [this, outcomes] { Q_EMIT undone(outcomes); };
    });
}

} // namespace Indicia
