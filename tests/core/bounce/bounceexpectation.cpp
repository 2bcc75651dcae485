// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bounceexpectation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Indicia {

namespace {

[[nodiscard]] QByteArray orDash(const QByteArray &text)
{
    return text.isEmpty() ? QByteArray("-") : text;
}

[[nodiscard]] QByteArray recipientLine(const BounceRecipient &recipient)
{
    return "recipient " + orDash(recipient.address) + ' ' + actionWord(recipient.action) + ' '
        + orDash(recipient.status) + ' ' + orDash(recipient.replyCode) + ' ' + permanentWord(recipient.permanent) + ' '
        + orDash(recipient.remoteMta);
}

} // namespace

QByteArray kindWord(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Ordinary:
        return "message";
    case MessageKind::Failure:
        return "failure";
    case MessageKind::Delay:
        return "delay";
    case MessageKind::Success:
        return "success";
    case MessageKind::Relayed:
        return "relayed";
    case MessageKind::Expanded:
        return "expanded";
    case MessageKind::AutoReply:
        return "auto-reply";
    case MessageKind::Challenge:
        return "challenge";
    case MessageKind::Feedback:
        return "feedback";
    case MessageKind::DmarcReport:
        return "dmarc-report";
    }
    return {};
}

QByteArray actionWord(DsnAction action)
{
    switch (action) {
    case DsnAction::NotSaid:
        return "-";
    case DsnAction::Failed:
        return "failed";
    case DsnAction::Delayed:
        return "delayed";
    case DsnAction::Delivered:
        return "delivered";
    case DsnAction::Relayed:
        return "relayed";
    case DsnAction::Expanded:
        return "expanded";
    }
    return {};
}

QByteArray extentWord(OriginalExtent extent)
{
    switch (extent) {
    case OriginalExtent::None:
        return "none";
    case OriginalExtent::HeadersOnly:
        return "headers";
    case OriginalExtent::Truncated:
        return "truncated";
    case OriginalExtent::Full:
        return "full";
    }
    return {};
}

QByteArray permanentWord(const std::optional<bool> &permanent)
{
    return !permanent ? "-" : *permanent ? "1" : "0";
}

QByteArrayList describeAsExpected(const BounceReport &report, const QByteArrayList &expectation)
{
    QByteArrayList lines;
    bool recipientsDone = false;
    qsizetype recipient = -1;
    for (const QByteArray &line : expectation) {
        const QByteArray what = line.left(line.indexOf(' '));
        if (what == "kind") {
            lines += "kind " + kindWord(report.kind);
        } else if (what == "dialect") {
            lines += "dialect " + orDash(report.dialect);
        } else if (what == "mta") {
            lines += "mta " + orDash(report.reportingMta);
        } else if (what == "returned") {
            lines += "returned " + extentWord(report.original.extent);
        } else if (what == "message-id") {
            lines += "message-id " + report.original.message.messageId();
        } else if (what == "recipient") {
            recipientsDone = true;
            ++recipient;
            lines += recipient < report.recipients.size() ? recipientLine(report.recipients.at(recipient))
                                                          : QByteArray("recipient missing");
        } else if (what == "original-recipient" && recipient < report.recipients.size()) {
            lines += "original-recipient " + report.recipients.at(recipient).originalAddress;
        } else if (what == "reported" && recipient < report.recipients.size()) {
            lines += "reported " + report.recipients.at(recipient).reportedStatus;
        } else {
            lines += "not understood: " + line;
        }
    }
    for (qsizetype i = recipient + 1; recipientsDone && i < report.recipients.size(); ++i) {
        lines += recipientLine(report.recipients.at(i));
    }
    return lines;
}

QString sharedFolder(const QString &sub)
{
    const QString configured = qEnvironmentVariable("INDICIA_SHARED");
    const QString base = configured.isEmpty() ? QStringLiteral(INDICIA_SOURCE_DIR "/../shared") : configured;
    const QString folder = base + u'/' + sub;
    return QFileInfo::exists(folder) ? folder : QString();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace Indicia
