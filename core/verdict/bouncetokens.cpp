// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tokens.h"

namespace Indicia {

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
