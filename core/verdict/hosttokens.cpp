// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tokens.h"

namespace Indicia {

QLatin1StringView token(HeloResult value)
{
    switch (value) {
    case HeloResult::None:
        return QLatin1StringView("none");
    case HeloResult::Pass:
        return QLatin1StringView("pass");
    case HeloResult::Neutral:
        return QLatin1StringView("neutral");
    case HeloResult::Fail:
        return QLatin1StringView("fail");
    case HeloResult::TempError:
        return QLatin1StringView("temperror");
    case HeloResult::NotAsked:
        return QLatin1StringView("not-asked");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(HeloReason value)
{
    switch (value) {
    case HeloReason::NoName:
        return QLatin1StringView("no-name");
    case HeloReason::ResolvesToPeer:
        return QLatin1StringView("resolves-to-peer");
    case HeloReason::LiteralOfPeer:
        return QLatin1StringView("literal-of-peer");
    case HeloReason::LiteralOfOther:
        return QLatin1StringView("literal-of-other");
    case HeloReason::NotFullyQualified:
        return QLatin1StringView("not-fully-qualified");
    case HeloReason::InvalidSyntax:
        return QLatin1StringView("invalid-syntax");
    case HeloReason::BareAddress:
        return QLatin1StringView("bare-address");
    case HeloReason::DoesNotExist:
        return QLatin1StringView("does-not-exist");
    case HeloReason::NoAddress:
        return QLatin1StringView("no-address");
    case HeloReason::OtherAddress:
        return QLatin1StringView("other-address");
    case HeloReason::OwnName:
        return QLatin1StringView("own-name");
    case HeloReason::NoPeerAddress:
        return QLatin1StringView("no-peer-address");
    case HeloReason::LookupFailed:
        return QLatin1StringView("lookup-failed");
    case HeloReason::LookupsOff:
        return QLatin1StringView("lookups-off");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(IprevResult value)
{
    switch (value) {
    case IprevResult::None:
        return QLatin1StringView("none");
    case IprevResult::Pass:
        return QLatin1StringView("pass");
    case IprevResult::Fail:
        return QLatin1StringView("fail");
    case IprevResult::TempError:
        return QLatin1StringView("temperror");
    case IprevResult::PermError:
        return QLatin1StringView("permerror");
    case IprevResult::NotAsked:
        return QLatin1StringView("not-asked");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(IprevReason value)
{
    switch (value) {
    case IprevReason::NoPeerAddress:
        return QLatin1StringView("no-peer-address");
    case IprevReason::Confirmed:
        return QLatin1StringView("confirmed");
    case IprevReason::NoReverseName:
        return QLatin1StringView("no-reverse-name");
    case IprevReason::NotConfirmed:
        return QLatin1StringView("not-confirmed");
    case IprevReason::LookupFailed:
        return QLatin1StringView("lookup-failed");
    case IprevReason::LookupsOff:
        return QLatin1StringView("lookups-off");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(SpfResult value)
{
    switch (value) {
    case SpfResult::None:
        return QLatin1StringView("none");
    case SpfResult::Neutral:
        return QLatin1StringView("neutral");
    case SpfResult::Pass:
        return QLatin1StringView("pass");
    case SpfResult::Fail:
        return QLatin1StringView("fail");
    case SpfResult::SoftFail:
        return QLatin1StringView("softfail");
    case SpfResult::TempError:
        return QLatin1StringView("temperror");
    case SpfResult::PermError:
        return QLatin1StringView("permerror");
    case SpfResult::NotAsked:
        return QLatin1StringView("not-asked");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(SpfReason value)
{
    switch (value) {
    case SpfReason::NoPeerAddress:
        return QLatin1StringView("no-peer-address");
    case SpfReason::InvalidDomain:
        return QLatin1StringView("invalid-domain");
    case SpfReason::NoRecord:
        return QLatin1StringView("no-record");
    case SpfReason::NxDomain:
        return QLatin1StringView("nxdomain");
    case SpfReason::Matched:
        return QLatin1StringView("matched");
    case SpfReason::DefaultNeutral:
        return QLatin1StringView("default-neutral");
    case SpfReason::SeveralRecords:
        return QLatin1StringView("several-records");
    case SpfReason::SyntaxError:
        return QLatin1StringView("syntax-error");
    case SpfReason::LookupLimit:
        return QLatin1StringView("lookup-limit");
    case SpfReason::VoidLookupLimit:
        return QLatin1StringView("void-lookup-limit");
    case SpfReason::MxLimit:
        return QLatin1StringView("mx-limit");
    case SpfReason::IncludeNone:
        return QLatin1StringView("include-none");
    case SpfReason::IncludePermError:
        return QLatin1StringView("include-permerror");
    case SpfReason::RedirectNone:
        return QLatin1StringView("redirect-none");
    case SpfReason::DnsTimeout:
        return QLatin1StringView("dns-timeout");
    case SpfReason::DnsServFail:
        return QLatin1StringView("dns-servfail");
    case SpfReason::DnsRefused:
        return QLatin1StringView("dns-refused");
    case SpfReason::Cancelled:
        return QLatin1StringView("cancelled");
    case SpfReason::TimeLimit:
        return QLatin1StringView("time-limit");
    case SpfReason::LookupsOff:
        return QLatin1StringView("lookups-off");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(SpfIdentity value)
{
    switch (value) {
    case SpfIdentity::Helo:
        return QLatin1StringView("helo");
    case SpfIdentity::MailFrom:
        return QLatin1StringView("mailfrom");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(DnsStatus value)
{
    switch (value) {
    case DnsStatus::NoError:
        return QLatin1StringView("noerror");
    case DnsStatus::NoData:
        return QLatin1StringView("nodata");
    case DnsStatus::NxDomain:
        return QLatin1StringView("nxdomain");
    case DnsStatus::ServFail:
        return QLatin1StringView("servfail");
    case DnsStatus::Timeout:
        return QLatin1StringView("timeout");
    case DnsStatus::Refused:
        return QLatin1StringView("refused");
    case DnsStatus::Cancelled:
        return QLatin1StringView("cancelled");
    case DnsStatus::NotAsked:
        return QLatin1StringView("not-asked");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(Dnssec value)
{
    switch (value) {
    case Dnssec::Indeterminate:
        return QLatin1StringView("indeterminate");
    case Dnssec::Secure:
        return QLatin1StringView("secure");
    case Dnssec::Insecure:
        return QLatin1StringView("insecure");
    case Dnssec::Bogus:
        return QLatin1StringView("bogus");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(DnsType type)
{
    switch (type) {
    case DnsType::A:
        return QLatin1StringView("A");
    case DnsType::Ns:
        return QLatin1StringView("NS");
    case DnsType::Cname:
        return QLatin1StringView("CNAME");
    case DnsType::Soa:
        return QLatin1StringView("SOA");
    case DnsType::Ptr:
        return QLatin1StringView("PTR");
    case DnsType::Mx:
        return QLatin1StringView("MX");
    case DnsType::Txt:
        return QLatin1StringView("TXT");
    case DnsType::Aaaa:
        return QLatin1StringView("AAAA");
    case DnsType::Srv:
        return QLatin1StringView("SRV");
    case DnsType::Tlsa:
        return QLatin1StringView("TLSA");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Indicia
