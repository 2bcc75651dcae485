// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tokens.h"

namespace Indicia {

QLatin1StringView token(HopTrust value)
{
    switch (value) {
    case HopTrust::Trusted:
        return QLatin1StringView("trusted");
    case HopTrust::Boundary:
        return QLatin1StringView("boundary");
    case HopTrust::Consistent:
        return QLatin1StringView("consistent");
    case HopTrust::Doubtful:
        return QLatin1StringView("doubtful");
    case HopTrust::Forged:
        return QLatin1StringView("forged");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(HopReason value)
{
    switch (value) {
    case HopReason::TimeReversed:
        return QLatin1StringView("time-reversed");
    case HopReason::LongDelay:
        return QLatin1StringView("long-delay");
    case HopReason::FutureTime:
        return QLatin1StringView("future-time");
    case HopReason::LinkBroken:
        return QLatin1StringView("link-broken");
    case HopReason::PrivateAddress:
        return QLatin1StringView("private-address");
    case HopReason::ImpossibleAddress:
        return QLatin1StringView("impossible-address");
    case HopReason::ClaimsOwnHost:
        return QLatin1StringView("claims-own-host");
    case HopReason::HeloIsOwnName:
        return QLatin1StringView("helo-is-own-name");
    case HopReason::HeloMismatch:
        return QLatin1StringView("helo-mismatch");
    case HopReason::ReverseMissing:
        return QLatin1StringView("reverse-missing");
    case HopReason::ReverseUnverified:
        return QLatin1StringView("reverse-unverified");
    case HopReason::UnlikelyForm:
        return QLatin1StringView("unlikely-form");
    case HopReason::NoDate:
        return QLatin1StringView("no-date");
    case HopReason::Malformed:
        return QLatin1StringView("malformed");
    case HopReason::Loop:
        return QLatin1StringView("loop");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(BoundaryBasis value)
{
    switch (value) {
    case BoundaryBasis::None:
        return QLatin1StringView("none");
    case BoundaryBasis::Configured:
        return QLatin1StringView("configured");
    case BoundaryBasis::OwnDomain:
        return QLatin1StringView("own-domain");
    case BoundaryBasis::AssumedTopmost:
        return QLatin1StringView("assumed-topmost");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(TlsLevel value)
{
    switch (value) {
    case TlsLevel::Unknown:
        return QLatin1StringView("unknown");
    case TlsLevel::Local:
        return QLatin1StringView("local");
    case TlsLevel::Cleartext:
        return QLatin1StringView("cleartext");
    case TlsLevel::Encrypted:
        return QLatin1StringView("encrypted");
    case TlsLevel::Verified:
        return QLatin1StringView("verified");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(TlsWeakness value)
{
    switch (value) {
    case TlsWeakness::None:
        return QLatin1StringView("none");
    case TlsWeakness::OldVersion:
        return QLatin1StringView("old-version");
    case TlsWeakness::WeakCipher:
        return QLatin1StringView("weak-cipher");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(ReceivedDialect value)
{
    switch (value) {
    case ReceivedDialect::Unknown:
        return QLatin1StringView("unknown");
    case ReceivedDialect::Rfc5321:
        return QLatin1StringView("rfc5321");
    case ReceivedDialect::Postfix:
        return QLatin1StringView("postfix");
    case ReceivedDialect::Exim:
        return QLatin1StringView("exim");
    case ReceivedDialect::Sendmail:
        return QLatin1StringView("sendmail");
    case ReceivedDialect::Exchange:
        return QLatin1StringView("exchange");
    case ReceivedDialect::Gmail:
        return QLatin1StringView("gmail");
    case ReceivedDialect::Qmail:
        return QLatin1StringView("qmail");
    case ReceivedDialect::Dovecot:
        return QLatin1StringView("dovecot");
    case ReceivedDialect::OpenSmtpd:
        return QLatin1StringView("opensmtpd");
    case ReceivedDialect::Courier:
        return QLatin1StringView("courier");
    case ReceivedDialect::Haraka:
        return QLatin1StringView("haraka");
    case ReceivedDialect::CommuniGate:
        return QLatin1StringView("communigate");
    case ReceivedDialect::Zimbra:
        return QLatin1StringView("zimbra");
    case ReceivedDialect::Getmail:
        return QLatin1StringView("getmail");
    case ReceivedDialect::Ecelerity:
        return QLatin1StringView("ecelerity");
    case ReceivedDialect::SendGrid:
        return QLatin1StringView("sendgrid");
    case ReceivedDialect::AmazonSes:
        return QLatin1StringView("amazon-ses");
    case ReceivedDialect::Postini:
        return QLatin1StringView("postini");
    case ReceivedDialect::Fetchmail:
        return QLatin1StringView("fetchmail");
    case ReceivedDialect::Mdaemon:
        return QLatin1StringView("mdaemon");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(ReceivedDefect value)
{
    switch (value) {
    case ReceivedDefect::Empty:
        return QLatin1StringView("empty");
    case ReceivedDefect::NoFrom:
        return QLatin1StringView("no-from");
    case ReceivedDefect::NoBy:
        return QLatin1StringView("no-by");
    case ReceivedDefect::NoDate:
        return QLatin1StringView("no-date");
    case ReceivedDefect::DateWithoutSemicolon:
        return QLatin1StringView("date-without-semicolon");
    case ReceivedDefect::ImpossibleDate:
        return QLatin1StringView("impossible-date");
    case ReceivedDefect::UnbalancedComment:
        return QLatin1StringView("unbalanced-comment");
    case ReceivedDefect::NestedTooDeep:
        return QLatin1StringView("nested-too-deep");
    case ReceivedDefect::BadAddress:
        return QLatin1StringView("bad-address");
    case ReceivedDefect::RepeatedClause:
        return QLatin1StringView("repeated-clause");
    case ReceivedDefect::TooLong:
        return QLatin1StringView("too-long");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Indicia
