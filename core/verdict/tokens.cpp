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

QLatin1StringView token(ProofScheme value)
{
    switch (value) {
    case ProofScheme::Batv:
        return QLatin1StringView("batv");
    case ProofScheme::Srs:
        return QLatin1StringView("srs");
    case ProofScheme::Mac:
        return QLatin1StringView("mac");
    case ProofScheme::Dkim:
        return QLatin1StringView("dkim");
    case ProofScheme::Ledger:
        return QLatin1StringView("ledger");
    case ProofScheme::Route:
        return QLatin1StringView("route");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(ProofResult value)
{
    switch (value) {
    case ProofResult::Valid:
        return QLatin1StringView("valid");
    case ProofResult::Invalid:
        return QLatin1StringView("invalid");
    case ProofResult::Expired:
        return QLatin1StringView("expired");
    case ProofResult::Absent:
        return QLatin1StringView("absent");
    case ProofResult::Unverifiable:
        return QLatin1StringView("unverifiable");
    case ProofResult::NotApplicable:
        return QLatin1StringView("not-applicable");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(ProofReason value)
{
    switch (value) {
    case ProofReason::Verified:
        return QLatin1StringView("verified");
    case ProofReason::VerifiedFoldedCase:
        return QLatin1StringView("verified-folded-case");
    case ProofReason::VerifiedWeakly:
        return QLatin1StringView("verified-weakly");
    case ProofReason::NoTag:
        return QLatin1StringView("no-tag");
    case ProofReason::TagMissing:
        return QLatin1StringView("tag-missing");
    case ProofReason::BadHash:
        return QLatin1StringView("bad-hash");
    case ProofReason::BadSyntax:
        return QLatin1StringView("bad-syntax");
    case ProofReason::TagExpired:
        return QLatin1StringView("tag-expired");
    case ProofReason::TagFromFuture:
        return QLatin1StringView("tag-from-future");
    case ProofReason::UnknownKeyNumber:
        return QLatin1StringView("unknown-key-number");
    case ProofReason::OtherAddress:
        return QLatin1StringView("other-address");
    case ProofReason::ForeignScheme:
        return QLatin1StringView("foreign-scheme");
    case ProofReason::NoKey:
        return QLatin1StringView("no-key");
    case ProofReason::NoPolicy:
        return QLatin1StringView("no-policy");
    case ProofReason::OwnServerReport:
        return QLatin1StringView("own-server-report");
    case ProofReason::NotOurs:
        return QLatin1StringView("not-ours");
    case ProofReason::InjectionIsOurs:
        return QLatin1StringView("injection-is-ours");
    case ProofReason::InjectionPassesSpf:
        return QLatin1StringView("injection-passes-spf");
    case ProofReason::InjectionForbidden:
        return QLatin1StringView("injection-forbidden");
    case ProofReason::InjectionUnknown:
        return QLatin1StringView("injection-unknown");
    case ProofReason::InjectionUndecided:
        return QLatin1StringView("injection-undecided");
    case ProofReason::SharedSmarthost:
        return QLatin1StringView("shared-smarthost");
    case ProofReason::NoLedger:
        return QLatin1StringView("no-ledger");
    case ProofReason::NotABounce:
        return QLatin1StringView("not-abounce");
    case ProofReason::MacUnavailable:
        return QLatin1StringView("mac-unavailable");
    case ProofReason::HeadersVerified:
        return QLatin1StringView("headers-verified");
    case ProofReason::BodyExtended:
        return QLatin1StringView("body-extended");
    case ProofReason::Altered:
        return QLatin1StringView("altered");
    case ProofReason::BadSignature:
        return QLatin1StringView("bad-signature");
    case ProofReason::UnknownSelector:
        return QLatin1StringView("unknown-selector");
    case ProofReason::KeyGone:
        return QLatin1StringView("key-gone");
    case ProofReason::WeakSignature:
        return QLatin1StringView("weak-signature");
    case ProofReason::SignatureUnusable:
        return QLatin1StringView("signature-unusable");
    case ProofReason::NotVerbatim:
        return QLatin1StringView("not-verbatim");
    case ProofReason::DnsFailed:
        return QLatin1StringView("dns-failed");
    case ProofReason::LookupsOff:
        return QLatin1StringView("lookups-off");
    case ProofReason::KeyNotInUse:
        return QLatin1StringView("key-not-in-use");
    case ProofReason::Replayed:
        return QLatin1StringView("replayed");
    case ProofReason::ForwardedOn:
        return QLatin1StringView("forwarded-on");
    case ProofReason::NoOriginal:
        return QLatin1StringView("no-original");
    case ProofReason::LedgerUnreadable:
        return QLatin1StringView("ledger-unreadable");
    case ProofReason::NoMessageId:
        return QLatin1StringView("no-message-id");
    case ProofReason::NotCovered:
        return QLatin1StringView("not-covered");
    case ProofReason::NotInLedger:
        return QLatin1StringView("not-in-ledger");
    case ProofReason::NotInServerLog:
        return QLatin1StringView("not-in-server-log");
    case ProofReason::OtherDate:
        return QLatin1StringView("other-date");
    case ProofReason::OtherRecipients:
        return QLatin1StringView("other-recipients");
    case ProofReason::AddressedOnly:
        return QLatin1StringView("addressed-only");
    case ProofReason::OnlyInServerLog:
        return QLatin1StringView("only-in-server-log");
    case ProofReason::SentUnderOtherId:
        return QLatin1StringView("sent-under-other-id");
    case ProofReason::RecipientWrittenTo:
        return QLatin1StringView("recipient-written-to");
    case ProofReason::RecipientNotWrittenTo:
        return QLatin1StringView("recipient-not-written-to");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(ProofBinding value)
{
    switch (value) {
    case ProofBinding::OurAddress:
        return QLatin1StringView("our-address");
    case ProofBinding::ForwardedAddress:
        return QLatin1StringView("forwarded-address");
    case ProofBinding::Body:
        return QLatin1StringView("body");
    case ProofBinding::Headers:
        return QLatin1StringView("headers");
    case ProofBinding::MessageId:
        return QLatin1StringView("message-id");
    case ProofBinding::Date:
        return QLatin1StringView("date");
    case ProofBinding::Recipients:
        return QLatin1StringView("recipients");
    case ProofBinding::Account:
        return QLatin1StringView("account");
    case ProofBinding::InjectionAddress:
        return QLatin1StringView("injection-address");
    case ProofBinding::Author:
        return QLatin1StringView("author");
    case ProofBinding::Week:
        return QLatin1StringView("week");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(Verdict value)
{
    switch (value) {
    case Verdict::OwnBounce:
        return QLatin1StringView("own-bounce");
    case Verdict::Backscatter:
        return QLatin1StringView("backscatter");
    case Verdict::FakeBounce:
        return QLatin1StringView("fake-bounce");
    case Verdict::AccountMisuse:
        return QLatin1StringView("account-misuse");
    case Verdict::Undetermined:
        return QLatin1StringView("undetermined");
    case Verdict::Authentic:
        return QLatin1StringView("authentic");
    case Verdict::Spoofed:
        return QLatin1StringView("spoofed");
    case Verdict::AlteredInTransit:
        return QLatin1StringView("altered-in-transit");
    case Verdict::Suspicious:
        return QLatin1StringView("suspicious");
    case Verdict::Unverifiable:
        return QLatin1StringView("unverifiable");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(Certainty value)
{
    switch (value) {
    case Certainty::None:
        return QLatin1StringView("weak"); // an open case claims nothing, and scripts know three words
    case Certainty::Weak:
        return QLatin1StringView("weak");
    case Certainty::Strong:
        return QLatin1StringView("strong");
    case Certainty::Proven:
        return QLatin1StringView("proven");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(GeneratorRole value)
{
    switch (value) {
    case GeneratorRole::None:
        return QLatin1StringView("none");
    case GeneratorRole::OwnServer:
        return QLatin1StringView("own-server");
    case GeneratorRole::Smarthost:
        return QLatin1StringView("smarthost");
    case GeneratorRole::RemoteMx:
        return QLatin1StringView("remote-mx");
    case GeneratorRole::AcceptThenBounce:
        return QLatin1StringView("accept-then-bounce");
    case GeneratorRole::Forwarder:
        return QLatin1StringView("forwarder");
    case GeneratorRole::BackupMx:
        return QLatin1StringView("backup-mx");
    case GeneratorRole::Autoresponder:
        return QLatin1StringView("autoresponder");
    case GeneratorRole::ChallengeResponse:
        return QLatin1StringView("challenge-response");
    case GeneratorRole::VirusNotice:
        return QLatin1StringView("virus-notice");
    case GeneratorRole::MailingList:
        return QLatin1StringView("mailing-list");
    case GeneratorRole::Impostor:
        return QLatin1StringView("impostor");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(Settler value)
{
    switch (value) {
    case Settler::NameOwnDomains:
        return QLatin1StringView("name-own-domains");
    case Settler::NameOwnServers:
        return QLatin1StringView("name-own-servers");
    case Settler::NameOutboundServers:
        return QLatin1StringView("name-outbound-servers");
    case Settler::AllowDns:
        return QLatin1StringView("allow-dns");
    case Settler::AddBatvKey:
        return QLatin1StringView("add-batv-key");
    case Settler::AddSrsSecret:
        return QLatin1StringView("add-srs-secret");
    case Settler::AddMacKey:
        return QLatin1StringView("add-mac-key");
    case Settler::StartTagging:
        return QLatin1StringView("start-tagging");
    case Settler::PublishStrictSpf:
        return QLatin1StringView("publish-strict-spf");
    case Settler::AddLedger:
        return QLatin1StringView("add-ledger");
    case Settler::OriginalFile:
        return QLatin1StringView("original-file");
    case Settler::FullOriginal:
        return QLatin1StringView("full-original");
    case Settler::AskSender:
        return QLatin1StringView("ask-sender");
    case Settler::SenderLog:
        return QLatin1StringView("sender-log");
    case Settler::AddKeyArchive:
        return QLatin1StringView("add-key-archive");
    case Settler::EnforceDmarc:
        return QLatin1StringView("enforce-dmarc");
    case Settler::VerifyDkim:
        return QLatin1StringView("verify-dkim");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(EvidenceClass value)
{
    switch (value) {
    case EvidenceClass::Cryptographic:
        return QLatin1StringView("cryptographic");
    case EvidenceClass::LocalRecord:
        return QLatin1StringView("local-record");
    case EvidenceClass::TrustedHost:
        return QLatin1StringView("trusted-host");
    case EvidenceClass::Bouncer:
        return QLatin1StringView("bouncer");
    case EvidenceClass::Sender:
        return QLatin1StringView("sender");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(Severity value)
{
    switch (value) {
    case Severity::Info:
        return QLatin1StringView("info");
    case Severity::Good:
        return QLatin1StringView("good");
    case Severity::Warning:
        return QLatin1StringView("warning");
    case Severity::Bad:
        return QLatin1StringView("bad");
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
