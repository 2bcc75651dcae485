// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scanrow.h"

#include "casereport.h"
#include "firstlook.h"
#include "hostile.h"

namespace Indicia {

namespace {

/// At most MaxText octets, and no character cut in two.
QByteArray bounded(const QByteArray &text)
{
    if (text.size() <= ScanRow::MaxText) {
        return text;
    }
    qsizetype end = ScanRow::MaxText;
    while (end > 0 && (static_cast<quint8>(text.at(end)) & 0xC0) == 0x80) {
        --end;
    }
    return text.first(end);
}

QByteArray subjectOf(const Message &message)
{
    const HeaderField *field = message.first("Subject");
    return field ? bounded(message.decoded(*field).jsonValue().toUtf8()) : QByteArray();
}

QByteArray authorOf(const Message &message)
{
    const HeaderField *field = message.first("From");
    const QList<QByteArray> addresses = field ? message.addresses(*field) : QList<QByteArray>();
    return addresses.isEmpty() ? QByteArray() : bounded(addresses.first());
}

void addBounce(ScanRow &row, const CaseReport &report)
{
    const BounceReport &bounce = report.facts.bounce;
    row.kind = bounce.kind;
    row.role = report.conclusion.generator.role;
    row.generator = bounded(report.conclusion.generator.host);
    row.dialect = bounded(bounce.dialect);
    row.recipients = static_cast<int>(bounce.recipients.size());
    if (!bounce.recipients.isEmpty()) {
        const BounceRecipient &first = bounce.recipients.first();
        row.recipient = bounded(first.address.isEmpty() ? first.originalAddress : first.address);
        row.reason = first.reason;
        row.status = bounded(first.status);
    }
    if (bounce.original.exists()) {
        row.returnedSender = authorOf(bounce.original.message);
        row.returnedSubject = subjectOf(bounce.original.message);
    }
    if (report.facts.original) {
        row.injection = report.facts.original->injection.ip;
        row.injectionHelo = bounded(report.facts.original->injection.helo);
    }
}

} // namespace

ScanRow scanRowOf(const CaseReport &report)
{
    const CaseFacts &facts = report.facts;
    ScanRow row;
    row.sha256 = report.sha256;
    row.size = report.size;
    row.verdict = report.conclusion.verdict;
    row.certainty = report.conclusion.certainty;
    row.rule = report.conclusion.rule;
    row.complete = report.complete;
    row.from = authorOf(facts.message);
    row.subject = subjectOf(facts.message);
    row.messageId = bounded(facts.message.messageId());
    row.date = facts.envelope.receivedAt ? facts.envelope.receivedAt : facts.message.date();
    row.client = facts.envelope.client;
    row.helo = bounded(facts.envelope.helo);
    addBounce(row, report);
    return row;
}

ScanRow scanRowOf(const FirstLook &look, qint64 size)
{
    ScanRow row;
    row.judged = false;
    row.size = size;
    row.kind = look.kind;
    row.from = bounded(look.from);
    row.subject = bounded(look.subject.jsonValue().toUtf8());
    row.messageId = bounded(look.messageId);
    row.date = look.date;
    row.client = look.route.client;
    row.helo = bounded(look.route.helo);
    return row;
}

} // namespace Indicia
