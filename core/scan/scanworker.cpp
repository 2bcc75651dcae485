// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scanpipeline_p.h"

#include "casereport.h"
#include "faultplace_p.h"
#include "messagelimits.h"

#include <exception>

namespace Indicia {

namespace {

/// Messages attached to one message that are examined.
constexpr int maxAttached = 64;

/// Whether a later try may end otherwise.
bool mayEndOtherwise(MailTrouble trouble)
{
    switch (trouble) {
    case MailTrouble::NotRegular:
    case MailTrouble::TooLarge:
    case MailTrouble::Empty:
    case MailTrouble::NotAMessage:
    case MailTrouble::Damaged:
        return false;
    case MailTrouble::NotFound:
    case MailTrouble::NoPermission:
    case MailTrouble::ReadFailed:
    case MailTrouble::Vanished:
    case MailTrouble::NoLibrary:
    case MailTrouble::Unreachable:
    case MailTrouble::Silent:
    case MailTrouble::CutOff:
    case MailTrouble::NoTls:
    case MailTrouble::BadCertificate:
    case MailTrouble::LoginRefused:
    case MailTrouble::NoLoginMethod:
    case MailTrouble::Refused:
    case MailTrouble::TryLater:
    case MailTrouble::BrokenProtocol:
    case MailTrouble::Cancelled:
    case MailTrouble::NotExamined:
        return true;
    }
    Q_UNREACHABLE_RETURN(true);
}

void nameRow(ScanRow &row, const ScanTask &task, int attachment)
{
    row.folder = task.folder->opening.id;
    row.folderName = task.folder->name.first(std::min(task.folder->name.size(), ScanRow::MaxText));
    row.key = task.message.key;
    row.name = task.message.name.first(std::min(task.message.name.size(), ScanRow::MaxText));
    if (attachment > 0) {
        row.key += '/' + QByteArray::number(attachment);
        row.name += u'#' + QString::number(attachment);
    }
}

ScanRow faultRow(const ScanTask &task, int attachment, MailFault fault)
{
    ScanRow row;
    nameRow(row, task, attachment);
    fault.detail.truncate(ScanRow::MaxText);
    row.fault = std::move(fault);
    return row;
}

bool isMessagePart(const MimePart &part)
{
    return part.mediaType == "message/rfc822" || part.mediaType == "message/global";
}

} // namespace

/// Examines a message, and those attached to it.
class ScanExamination
{
public:
    ScanExamination(const ScanTask &task, const Context &context, const ScanJob &job)
        : m_task(task), m_context(context), m_job(job)
    { }

    /// The rows; nothing where it was cut short.
    [[nodiscard]] std::optional<QList<ScanRow>> run();

private:
    struct Opened
    {
        Message message;
        int depth = 0;
    };

    /// False where it was cut short.
    [[nodiscard]] bool examineOne(const QByteArray &bytes, int depth);
    void examineReport(const CaseReport &report, int depth);
    [[nodiscard]] bool examineAttached(const Opened &outer);

    const ScanTask &m_task;
    const Context &m_context;
    const ScanJob &m_job;
    QList<ScanRow> m_rows;
    QList<Opened> m_ahead; ///< messages whose attachments are still to be examined
};

bool ScanExamination::examineOne(const QByteArray &bytes, int depth)
{
    try {
        const CaseReport report = examine(bytes, m_task.message.name, m_context);
        if (!report.complete && m_context.stop.stop_requested()) {
            return false;
        }
        examineReport(report, depth);
    } catch (const std::exception &failure) {
        m_rows.append(
            faultRow(m_task, static_cast<int>(m_rows.size()), MailFault{MailTrouble::NotExamined, failure.what()}));
    }
    return true;
}

void ScanExamination::examineReport(const CaseReport &report, int depth)
{
    if (m_job.examined) {
        m_job.examined(report);
    }
    ScanRow row = scanRowOf(report);
    if (!report.facts.envelope.receivedAt && m_task.message.received && depth == 0) {
        row.date = m_task.message.received;
    }
    nameRow(row, m_task, static_cast<int>(m_rows.size()));
    m_rows.append(row);
    const bool opens = m_task.message.openAttached && row.kind == MessageKind::Ordinary;
    if (opens && depth < Limits::embeddedMessages) {
        m_ahead.append({report.facts.message, depth});
    }
}

bool ScanExamination::examineAttached(const Opened &outer)
{
    for (int part = 0; part < outer.message.parts().size() && m_rows.size() <= maxAttached; ++part) {
        if (!isMessagePart(outer.message.parts().at(part))) {
            continue;
        }
        const Message attached = outer.message.embedded(part, 1);
        if (!attached.fields().isEmpty() && !examineOne(attached.bytes().toByteArray(), outer.depth + 1)) {
            return false;
        }
    }
    return true;
}

std::optional<QList<ScanRow>> ScanExamination::run()
{
    if (!m_task.message.bytes) {
        return QList<ScanRow>{faultRow(m_task, 0, m_task.message.bytes.error())};
    }
    if (!examineOne(*m_task.message.bytes, 0)) {
        return std::nullopt;
    }
    while (!m_ahead.isEmpty()) {
        if (!examineAttached(m_ahead.takeFirst())) {
            return std::nullopt;
        }
    }
    return m_rows;
}

ScanWorker::ScanWorker(ScanShared &shared) : m_shared(shared), m_context(shared.job.context)
{
    m_context.stop = shared.stop.get_token();
}

void ScanWorker::run()
{
    using namespace std::chrono_literals;
    const std::stop_token stop = m_shared.stop.get_token();
    while (!m_shared.tasks.isExhausted() && !stop.stop_requested()) {
        auto task = m_shared.tasks.take(stop, 60s);
        if (!task) {
            continue;
        }
        faultPlace("worker.taken");
        m_shared.waitWhilePaused();
        const qint64 octets = task->octets();
        ScanResult result = examineTask(*task);
        task.reset();
        m_shared.tasks.release(octets);
        faultPlace("worker.examined");
        m_shared.tell(std::move(result));
        faultPlace("worker.told");
    }
    m_shared.leave();
}

ScanResult ScanWorker::examineTask(const ScanTask &task)
{
    ScanResult result;
    result.folder = task.folder;
    result.octets = task.octets();
    result.message.folder = task.folder->stored.number;
    if (auto rows = ScanExamination(task, m_context, m_shared.job).run()) {
        result.message.rows = *std::move(rows);
    } else {
        result.cancelled = true;
    }
    result.message.again = std::ranges::any_of(result.message.rows,
        [](const ScanRow &row) { return row.fault ? mayEndOtherwise(row.fault->trouble) : !row.complete; });
    return result;
}

} // namespace Indicia
