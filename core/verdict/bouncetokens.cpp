// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tokens.h"

namespace Indicia {

QLatin1StringView token(MessageKind value)
{
    switch (value) {
    case MessageKind::Ordinary:
        return QLatin1StringView("message");
    case MessageKind::Failure:
        return QLatin1StringView("failure");
    case MessageKind::Delay:
        return QLatin1StringView("delay");
    case MessageKind::Success:
        return QLatin1StringView("success");
    case MessageKind::Relayed:
        return QLatin1StringView("relayed");
    case MessageKind::Expanded:
        return QLatin1StringView("expanded");
    case MessageKind::AutoReply:
        return QLatin1StringView("auto-reply");
    case MessageKind::Challenge:
        return QLatin1StringView("challenge");
    case MessageKind::Feedback:
        return QLatin1StringView("feedback");
    case MessageKind::DmarcReport:
        return QLatin1StringView("dmarc-report");
    case MessageKind::TlsReport:
        return QLatin1StringView("tls-report");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(DsnAction value)
{
    switch (value) {
    case DsnAction::NotSaid:
        return QLatin1StringView("");
    case DsnAction::Failed:
        return QLatin1StringView("failed");
    case DsnAction::Delayed:
        return QLatin1StringView("delayed");
    case DsnAction::Delivered:
        return QLatin1StringView("delivered");
    case DsnAction::Relayed:
        return QLatin1StringView("relayed");
    case DsnAction::Expanded:
        return QLatin1StringView("expanded");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(OriginalExtent value)
{
    switch (value) {
    case OriginalExtent::None:
        return QLatin1StringView("none");
    case OriginalExtent::HeadersOnly:
        return QLatin1StringView("headers");
    case OriginalExtent::Truncated:
        return QLatin1StringView("truncated");
    case OriginalExtent::Full:
        return QLatin1StringView("full");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(BounceReason value)
{
    switch (value) {
    case BounceReason::NotSaid:
        return QLatin1StringView("other");
    case BounceReason::Delivered:
        return QLatin1StringView("delivered");
    case BounceReason::UserUnknown:
        return QLatin1StringView("user-unknown");
    case BounceReason::Moved:
        return QLatin1StringView("moved");
    case BounceReason::Suspended:
        return QLatin1StringView("suspended");
    case BounceReason::MailboxFull:
        return QLatin1StringView("mailbox-full");
    case BounceReason::Filtered:
        return QLatin1StringView("filtered");
    case BounceReason::HostUnknown:
        return QLatin1StringView("host-unknown");
    case BounceReason::NotAccepting:
        return QLatin1StringView("not-accepting");
    case BounceReason::Network:
        return QLatin1StringView("network");
    case BounceReason::Loop:
        return QLatin1StringView("loop");
    case BounceReason::Expired:
        return QLatin1StringView("expired");
    case BounceReason::SenderRefused:
        return QLatin1StringView("sender-refused");
    case BounceReason::BlockedHost:
        return QLatin1StringView("blocked-host");
    case BounceReason::NoReverseDns:
        return QLatin1StringView("no-reverse-dns");
    case BounceReason::AuthFailure:
        return QLatin1StringView("auth-failure");
    case BounceReason::Spam:
        return QLatin1StringView("spam");
    case BounceReason::Virus:
        return QLatin1StringView("virus");
    case BounceReason::Policy:
        return QLatin1StringView("policy");
    case BounceReason::Content:
        return QLatin1StringView("content");
    case BounceReason::Protocol:
        return QLatin1StringView("protocol");
    case BounceReason::MessageTooBig:
        return QLatin1StringView("message-too-big");
    case BounceReason::RateLimit:
        return QLatin1StringView("rate-limit");
    case BounceReason::RelayDenied:
        return QLatin1StringView("relay-denied");
    case BounceReason::Tls:
        return QLatin1StringView("tls");
    case BounceReason::SystemFull:
        return QLatin1StringView("system-full");
    case BounceReason::System:
        return QLatin1StringView("system");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(ReplyFault value)
{
    switch (value) {
    case ReplyFault::NotMarked:
        return QLatin1StringView("not-marked");
    case ReplyFault::NoReference:
        return QLatin1StringView("no-reference");
    case ReplyFault::SenderNotNull:
        return QLatin1StringView("sender-not-null");
    case ReplyFault::AnswersNullSender:
        return QLatin1StringView("answers-null-sender");
    case ReplyFault::AnswersAutomatic:
        return QLatin1StringView("answers-automatic");
    case ReplyFault::AnswersList:
        return QLatin1StringView("answers-list");
    case ReplyFault::NotToReturnPath:
        return QLatin1StringView("not-to-return-path");
    case ReplyFault::NotAddressed:
        return QLatin1StringView("not-addressed");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Indicia
