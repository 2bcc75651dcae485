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
    case MessageKind::TlsReport:
        return "tls-report";
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

QByteArray reasonWord(BounceReason reason)
{
    switch (reason) {
    case BounceReason::NotSaid:
        return "other";
    case BounceReason::Delivered:
        return "delivered";
    case BounceReason::UserUnknown:
        return "user-unknown";
    case BounceReason::Moved:
        return "moved";
    case BounceReason::Suspended:
        return "suspended";
    case BounceReason::MailboxFull:
        return "mailbox-full";
    case BounceReason::Filtered:
        return "filtered";
    case BounceReason::HostUnknown:
        return "host-unknown";
    case BounceReason::NotAccepting:
        return "not-accepting";
    case BounceReason::Network:
        return "network";
    case BounceReason::Loop:
        return "loop";
    case BounceReason::Expired:
        return "expired";
    case BounceReason::SenderRefused:
        return "sender-refused";
    case BounceReason::BlockedHost:
        return "blocked-host";
    case BounceReason::NoReverseDns:
        return "no-reverse-dns";
    case BounceReason::AuthFailure:
        return "auth-failure";
    case BounceReason::Spam:
        return "spam";
    case BounceReason::Virus:
        return "virus";
    case BounceReason::Policy:
        return "policy";
    case BounceReason::Content:
        return "content";
    case BounceReason::Protocol:
        return "protocol";
    case BounceReason::MessageTooBig:
        return "message-too-big";
    case BounceReason::RateLimit:
        return "rate-limit";
    case BounceReason::RelayDenied:
        return "relay-denied";
    case BounceReason::Tls:
        return "tls";
    case BounceReason::SystemFull:
        return "system-full";
    case BounceReason::System:
        return "system";
    }
    return {};
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
        } else if (what == "reason" && recipient < report.recipients.size()) {
            lines += "reason " + reasonWord(report.recipients.at(recipient).reason);
        } else if (what == "command" && recipient < report.recipients.size()) {
            lines += "command " + orDash(report.recipients.at(recipient).command);
        } else if (what == "forward-to" && recipient < report.recipients.size()) {
            lines += "forward-to " + report.recipients.at(recipient).details.forwardTo.join(' ');
        } else if (what == "block-lists" && recipient < report.recipients.size()) {
            lines += "block-lists " + report.recipients.at(recipient).details.blockLists.join(' ');
        } else if (what == "links" && recipient < report.recipients.size()) {
            lines += "links " + report.recipients.at(recipient).details.links.join(' ');
        } else if (what == "contacts" && recipient < report.recipients.size()) {
            lines += "contacts " + report.recipients.at(recipient).details.contacts.join(' ');
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
