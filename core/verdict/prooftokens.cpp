// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tokens.h"

namespace Indicia {

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

} // namespace Indicia
