// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scanexamination_p.h"

#include "attachedmessages.h"
#include "casereport.h"
#include "firstlook.h"
#include "messagelimits.h"

#include <algorithm>
#include <exception>

namespace Indicia {

namespace {

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

void nameRow(ScanRow &row, const FolderMessage &message, const ScanPlace &place, int attachment)
{
    row.folder = place.folder;
    row.folderName = place.folderName.first(std::min(place.folderName.size(), ScanRow::MaxText));
    row.key = message.key;
    row.name = message.name.first(std::min(message.name.size(), ScanRow::MaxText));
    if (attachment > 0) {
        row.key += '/' + QByteArray::number(attachment);
        row.name += u'#' + QString::number(attachment);
    }
}

ScanRow faultRow(const FolderMessage &message, const ScanPlace &place, int attachment, MailFault fault)
{
    ScanRow row;
    nameRow(row, message, place, attachment);
    fault.detail.truncate(ScanRow::MaxText);
    row.fault = std::move(fault);
    return row;
}

using ReportHook = std::function<void(const CaseReport &)>;

/// Examines a message, and those attached to it.
class ScanExamination
{
public:
    ScanExamination(
        const FolderMessage &message, const ScanPlace &place, const Context &context, const ReportHook &examined)
        : m_message(message), m_place(place), m_context(context), m_examined(examined)
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

    const FolderMessage &m_message;
    const ScanPlace &m_place;
    const Context &m_context;
    const ReportHook &m_examined;
    QList<ScanRow> m_rows;
    QList<Opened> m_ahead; ///< messages whose attachments are still to be examined
};

bool ScanExamination::examineOne(const QByteArray &bytes, int depth)
{
    try {
        const CaseReport report = examine(bytes, m_message.name, m_context);
        if (!report.complete && m_context.stop.stop_requested()) {
            return false;
        }
        examineReport(report, depth);
    } catch (const std::exception &failure) {
        m_rows.append(faultRow(
            m_message, m_place, static_cast<int>(m_rows.size()), MailFault{MailTrouble::NotExamined, failure.what()}));
    }
    return true;
}

void ScanExamination::examineReport(const CaseReport &report, int depth)
{
    if (m_examined) {
        m_examined(report);
    }
    ScanRow row = scanRowOf(report);
    if (!report.facts.envelope.receivedAt && m_message.received && depth == 0) {
        row.date = m_message.received;
    }
    nameRow(row, m_message, m_place, static_cast<int>(m_rows.size()));
    m_rows.append(row);
    const bool opens = m_message.openAttached && row.kind == MessageKind::Ordinary;
    if (opens && depth < Limits::embeddedMessages) {
        m_ahead.append({report.facts.message, depth});
    }
}

bool ScanExamination::examineAttached(const Opened &outer)
{
    // All that hang together are counted, the first message not among them.
    return std::ranges::all_of(attachedMessages(outer.message, MaxAttachedMessages + 1 - m_rows.size()),
        [&](const Message &attached) { return examineOne(attached.bytes().toByteArray(), outer.depth + 1); });
}

std::optional<QList<ScanRow>> ScanExamination::run()
{
    if (!m_message.bytes) {
        return QList<ScanRow>{faultRow(m_message, m_place, 0, m_message.bytes.error())};
    }
    if (!examineOne(*m_message.bytes, 0)) {
        return std::nullopt;
    }
    while (!m_ahead.isEmpty()) {
        if (!examineAttached(m_ahead.takeFirst())) {
            return std::nullopt;
        }
    }
    return m_rows;
}

} // namespace

std::optional<ExaminedMessage> examineMessage(
    const FolderMessage &message, const ScanPlace &place, const Context &context, const ReportHook &examined)
{
    auto rows = ScanExamination(message, place, context, examined).run();
    if (!rows) {
        return std::nullopt;
    }
    const bool again = std::ranges::any_of(
        *rows, [](const ScanRow &row) { return row.fault ? mayEndOtherwise(row.fault->trouble) : !row.complete; });
    return ExaminedMessage{*std::move(rows), again};
}

std::optional<ScanRow> lookedRow(const FolderMessage &message, const ScanPlace &place, const Identity &identity)
{
    if (!message.bytes) {
        return std::nullopt;
    }
    const FirstLook look = lookAt(*message.bytes, identity);
    ScanRow row = scanRowOf(look, message.bytes->size());
    if (!look.route.receivedAt && message.received) {
        row.date = message.received;
    }
    nameRow(row, message, place, 0);
    return row;
}

ScanRow faultRow(const FolderMessage &message, const ScanPlace &place, MailFault fault)
{
    return faultRow(message, place, 0, std::move(fault));
}

} // namespace Indicia
