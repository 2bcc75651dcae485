// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signaturetokens.h"

namespace Indicia {

QLatin1StringView token(DkimResult value)
{
    switch (value) {
    case DkimResult::None:
        return QLatin1StringView("none");
    case DkimResult::Pass:
        return QLatin1StringView("pass");
    case DkimResult::Fail:
        return QLatin1StringView("fail");
    case DkimResult::Policy:
        return QLatin1StringView("policy");
    case DkimResult::Neutral:
        return QLatin1StringView("neutral");
    case DkimResult::TempError:
        return QLatin1StringView("temperror");
    case DkimResult::PermError:
        return QLatin1StringView("permerror");
    case DkimResult::NotAsked:
        return QLatin1StringView("not-asked");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(DkimReason value)
{
    switch (value) {
    case DkimReason::Verified:
        return QLatin1StringView("verified");
    case DkimReason::BodyHashMismatch:
        return QLatin1StringView("body-hash-mismatch");
    case DkimReason::SignatureMismatch:
        return QLatin1StringView("signature-mismatch");
    case DkimReason::BodyNotCheckable:
        return QLatin1StringView("body-not-checkable");
    case DkimReason::OctetsRebuilt:
        return QLatin1StringView("octets-rebuilt");
    case DkimReason::SignatureExpired:
        return QLatin1StringView("signature-expired");
    case DkimReason::SignedInFuture:
        return QLatin1StringView("signed-in-future");
    case DkimReason::BodyExtended:
        return QLatin1StringView("body-extended");
    case DkimReason::WeakHash:
        return QLatin1StringView("weak-hash");
    case DkimReason::WeakKey:
        return QLatin1StringView("weak-key");
    case DkimReason::TooManySignatures:
        return QLatin1StringView("too-many-signatures");
    case DkimReason::SyntaxError:
        return QLatin1StringView("syntax-error");
    case DkimReason::DuplicateTag:
        return QLatin1StringView("duplicate-tag");
    case DkimReason::MissingTag:
        return QLatin1StringView("missing-tag");
    case DkimReason::UnsupportedVersion:
        return QLatin1StringView("unsupported-version");
    case DkimReason::UnsupportedAlgorithm:
        return QLatin1StringView("unsupported-algorithm");
    case DkimReason::UnsupportedCanonicalization:
        return QLatin1StringView("unsupported-canonicalization");
    case DkimReason::UnsupportedQueryMethod:
        return QLatin1StringView("unsupported-query-method");
    case DkimReason::InvalidDomain:
        return QLatin1StringView("invalid-domain");
    case DkimReason::IdentityOutsideDomain:
        return QLatin1StringView("identity-outside-domain");
    case DkimReason::FromNotSigned:
        return QLatin1StringView("from-not-signed");
    case DkimReason::BodyLengthTooLong:
        return QLatin1StringView("body-length-too-long");
    case DkimReason::ExpiryBeforeSigning:
        return QLatin1StringView("expiry-before-signing");
    case DkimReason::NoKey:
        return QLatin1StringView("no-key");
    case DkimReason::KeyRevoked:
        return QLatin1StringView("key-revoked");
    case DkimReason::KeySyntaxError:
        return QLatin1StringView("key-syntax-error");
    case DkimReason::KeyWrongVersion:
        return QLatin1StringView("key-wrong-version");
    case DkimReason::KeyWrongType:
        return QLatin1StringView("key-wrong-type");
    case DkimReason::KeyWrongHash:
        return QLatin1StringView("key-wrong-hash");
    case DkimReason::KeyWrongService:
        return QLatin1StringView("key-wrong-service");
    case DkimReason::KeyStrictIdentity:
        return QLatin1StringView("key-strict-identity");
    case DkimReason::KeyTooLong:
        return QLatin1StringView("key-too-long");
    case DkimReason::DnsTimeout:
        return QLatin1StringView("dns-timeout");
    case DkimReason::DnsServFail:
        return QLatin1StringView("dns-servfail");
    case DkimReason::DnsRefused:
        return QLatin1StringView("dns-refused");
    case DkimReason::Cancelled:
        return QLatin1StringView("cancelled");
    case DkimReason::LookupsOff:
        return QLatin1StringView("lookups-off");
    case DkimReason::CryptoUnavailable:
        return QLatin1StringView("crypto-unavailable");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(DkimHash value)
{
    switch (value) {
    case DkimHash::NotChecked:
        return QLatin1StringView("not-checked");
    case DkimHash::Match:
        return QLatin1StringView("match");
    case DkimHash::Mismatch:
        return QLatin1StringView("mismatch");
    case DkimHash::NotCheckable:
        return QLatin1StringView("not-checkable");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(DkimCanonicalization value)
{
    switch (value) {
    case DkimCanonicalization::Simple:
        return QLatin1StringView("simple");
    case DkimCanonicalization::Relaxed:
        return QLatin1StringView("relaxed");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(DkimConcern value)
{
    switch (value) {
    case DkimConcern::SubjectNotSigned:
        return QLatin1StringView("subject-not-signed");
    case DkimConcern::FromAddedLater:
        return QLatin1StringView("from-added-later");
    case DkimConcern::SubjectAddedLater:
        return QLatin1StringView("subject-added-later");
    case DkimConcern::ReplyToNotSigned:
        return QLatin1StringView("reply-to-not-signed");
    case DkimConcern::ToNotSigned:
        return QLatin1StringView("to-not-signed");
    case DkimConcern::DateNotSigned:
        return QLatin1StringView("date-not-signed");
    case DkimConcern::ContentTypeNotSigned:
        return QLatin1StringView("content-type-not-signed");
    case DkimConcern::BodyNotCovered:
        return QLatin1StringView("body-not-covered");
    case DkimConcern::KeyTesting:
        return QLatin1StringView("key-testing");
    case DkimConcern::ShortKey:
        return QLatin1StringView("short-key");
    case DkimConcern::SeveralKeyRecords:
        return QLatin1StringView("several-key-records");
    case DkimConcern::UnregisteredKeyTag:
        return QLatin1StringView("unregistered-key-tag");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(DkimAlteration value)
{
    switch (value) {
    case DkimAlteration::FooterAppended:
        return QLatin1StringView("footer-appended");
    case DkimAlteration::SubjectTagged:
        return QLatin1StringView("subject-tagged");
    case DkimAlteration::TrailingWhitespace:
        return QLatin1StringView("trailing-whitespace");
    case DkimAlteration::LineEnds:
        return QLatin1StringView("line-ends");
    case DkimAlteration::FinalNewline:
        return QLatin1StringView("final-newline");
    case DkimAlteration::TransferEncoding:
        return QLatin1StringView("transfer-encoding");
    case DkimAlteration::CharsetRewritten:
        return QLatin1StringView("charset-rewritten");
    case DkimAlteration::HeaderRefolded:
        return QLatin1StringView("header-refolded");
    case DkimAlteration::FieldDuplicated:
        return QLatin1StringView("field-duplicated");
    case DkimAlteration::FieldRemoved:
        return QLatin1StringView("field-removed");
    case DkimAlteration::FieldRenamed:
        return QLatin1StringView("field-renamed");
    case DkimAlteration::StoreRewriting:
        return QLatin1StringView("store-rewriting");
    case DkimAlteration::FromLineEscaped:
        return QLatin1StringView("from-line-escaped");
    case DkimAlteration::DotStuffing:
        return QLatin1StringView("dot-stuffing");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(ArcResult value)
{
    switch (value) {
    case ArcResult::None:
        return QLatin1StringView("none");
    case ArcResult::Pass:
        return QLatin1StringView("pass");
    case ArcResult::Fail:
        return QLatin1StringView("fail");
    case ArcResult::TempError:
        return QLatin1StringView("temperror");
    case ArcResult::NotAsked:
        return QLatin1StringView("not-asked");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(ArcReason value)
{
    switch (value) {
    case ArcReason::NoSets:
        return QLatin1StringView("no-sets");
    case ArcReason::Verified:
        return QLatin1StringView("verified");
    case ArcReason::TooManySets:
        return QLatin1StringView("too-many-sets");
    case ArcReason::MissingField:
        return QLatin1StringView("missing-field");
    case ArcReason::DuplicateField:
        return QLatin1StringView("duplicate-field");
    case ArcReason::InvalidInstance:
        return QLatin1StringView("invalid-instance");
    case ArcReason::InvalidChainStatus:
        return QLatin1StringView("invalid-chain-status");
    case ArcReason::ChainFailedEarlier:
        return QLatin1StringView("chain-failed-earlier");
    case ArcReason::SyntaxError:
        return QLatin1StringView("syntax-error");
    case ArcReason::SealMismatch:
        return QLatin1StringView("seal-mismatch");
    case ArcReason::MessageSignatureMismatch:
        return QLatin1StringView("message-signature-mismatch");
    case ArcReason::BodyHashMismatch:
        return QLatin1StringView("body-hash-mismatch");
    case ArcReason::OctetsRebuilt:
        return QLatin1StringView("octets-rebuilt");
    case ArcReason::BodyNotCheckable:
        return QLatin1StringView("body-not-checkable");
    case ArcReason::NoKey:
        return QLatin1StringView("no-key");
    case ArcReason::DnsFailed:
        return QLatin1StringView("dns-failed");
    case ArcReason::LookupsOff:
        return QLatin1StringView("lookups-off");
    case ArcReason::Cancelled:
        return QLatin1StringView("cancelled");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(DmarcResult value)
{
    switch (value) {
    case DmarcResult::None:
        return QLatin1StringView("none");
    case DmarcResult::Pass:
        return QLatin1StringView("pass");
    case DmarcResult::Fail:
        return QLatin1StringView("fail");
    case DmarcResult::TempError:
        return QLatin1StringView("temperror");
    case DmarcResult::PermError:
        return QLatin1StringView("permerror");
    case DmarcResult::NotApplicable:
        return QLatin1StringView("not-applicable");
    case DmarcResult::NotAsked:
        return QLatin1StringView("not-asked");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(DmarcReason value)
{
    switch (value) {
    case DmarcReason::AlignedSpf:
        return QLatin1StringView("aligned-spf");
    case DmarcReason::AlignedDkim:
        return QLatin1StringView("aligned-dkim");
    case DmarcReason::AlignedBoth:
        return QLatin1StringView("aligned-both");
    case DmarcReason::NothingAligned:
        return QLatin1StringView("nothing-aligned");
    case DmarcReason::NothingPassed:
        return QLatin1StringView("nothing-passed");
    case DmarcReason::NotDecided:
        return QLatin1StringView("not-decided");
    case DmarcReason::NoRecord:
        return QLatin1StringView("no-record");
    case DmarcReason::SeveralRecords:
        return QLatin1StringView("several-records");
    case DmarcReason::InvalidRecord:
        return QLatin1StringView("invalid-record");
    case DmarcReason::NoAuthor:
        return QLatin1StringView("no-author");
    case DmarcReason::SeveralAuthors:
        return QLatin1StringView("several-authors");
    case DmarcReason::DnsFailed:
        return QLatin1StringView("dns-failed");
    case DmarcReason::Cancelled:
        return QLatin1StringView("cancelled");
    case DmarcReason::LookupsOff:
        return QLatin1StringView("lookups-off");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(DmarcPolicy value)
{
    switch (value) {
    case DmarcPolicy::NotSaid:
        return QLatin1StringView("not-said");
    case DmarcPolicy::None:
        return QLatin1StringView("none");
    case DmarcPolicy::Quarantine:
        return QLatin1StringView("quarantine");
    case DmarcPolicy::Reject:
        return QLatin1StringView("reject");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(DmarcMode value)
{
    switch (value) {
    case DmarcMode::Relaxed:
        return QLatin1StringView("relaxed");
    case DmarcMode::Strict:
        return QLatin1StringView("strict");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(DmarcPsd value)
{
    switch (value) {
    case DmarcPsd::Undefined:
        return QLatin1StringView("undefined");
    case DmarcPsd::Yes:
        return QLatin1StringView("yes");
    case DmarcPsd::No:
        return QLatin1StringView("no");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(DmarcRecordFault value)
{
    switch (value) {
    case DmarcRecordFault::UnknownTag:
        return QLatin1StringView("unknown-tag");
    case DmarcRecordFault::RemovedTag:
        return QLatin1StringView("removed-tag");
    case DmarcRecordFault::InvalidValue:
        return QLatin1StringView("invalid-value");
    case DmarcRecordFault::MissingPolicy:
        return QLatin1StringView("missing-policy");
    case DmarcRecordFault::DuplicateTag:
        return QLatin1StringView("duplicate-tag");
    case DmarcRecordFault::InvalidReportUri:
        return QLatin1StringView("invalid-report-uri");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(DmarcWalkStep::Found value)
{
    switch (value) {
    case DmarcWalkStep::Found::Nothing:
        return QLatin1StringView("nothing");
    case DmarcWalkStep::Found::Record:
        return QLatin1StringView("record");
    case DmarcWalkStep::Found::SeveralRecords:
        return QLatin1StringView("several-records");
    case DmarcWalkStep::Found::InvalidRecord:
        return QLatin1StringView("invalid-record");
    case DmarcWalkStep::Found::Error:
        return QLatin1StringView("error");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(OrgDomainBasis value)
{
    switch (value) {
    case OrgDomainBasis::PsdNo:
        return QLatin1StringView("psd-no");
    case OrgDomainBasis::BelowPsdYes:
        return QLatin1StringView("below-psd-yes");
    case OrgDomainBasis::ShortestRecord:
        return QLatin1StringView("shortest-record");
    case OrgDomainBasis::NoRecord:
        return QLatin1StringView("no-record");
    case OrgDomainBasis::PublicSuffixList:
        return QLatin1StringView("public-suffix-list");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(DmarcAlignment::Source value)
{
    switch (value) {
    case DmarcAlignment::Source::SpfMailFrom:
        return QLatin1StringView("spf-mail-from");
    case DmarcAlignment::Source::SpfHelo:
        return QLatin1StringView("spf-helo");
    case DmarcAlignment::Source::Dkim:
        return QLatin1StringView("dkim");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(DmarcApplied::Tag value)
{
    switch (value) {
    case DmarcApplied::Tag::P:
        return QLatin1StringView("p");
    case DmarcApplied::Tag::Sp:
        return QLatin1StringView("sp");
    case DmarcApplied::Tag::Np:
        return QLatin1StringView("np");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(DmarcLegacy::Difference value)
{
    switch (value) {
    case DmarcLegacy::Difference::None:
        return QLatin1StringView("none");
    case DmarcLegacy::Difference::OrgDomain:
        return QLatin1StringView("org-domain");
    case DmarcLegacy::Difference::PsdRecord:
        return QLatin1StringView("psd-record");
    case DmarcLegacy::Difference::NonexistentPolicy:
        return QLatin1StringView("nonexistent-policy");
    case DmarcLegacy::Difference::Testing:
        return QLatin1StringView("testing");
    case DmarcLegacy::Difference::Percent:
        return QLatin1StringView("percent");
    case DmarcLegacy::Difference::TreeDepth:
        return QLatin1StringView("tree-depth");
    case DmarcLegacy::Difference::SeveralRecords:
        return QLatin1StringView("several-records");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(AuthResDeviation value)
{
    switch (value) {
    case AuthResDeviation::NoAuthservId:
        return QLatin1StringView("no-authserv-id");
    case AuthResDeviation::UnknownVersion:
        return QLatin1StringView("unknown-version");
    case AuthResDeviation::BareProperty:
        return QLatin1StringView("bare-property");
    case AuthResDeviation::Malformed:
        return QLatin1StringView("malformed");
    case AuthResDeviation::Truncated:
        return QLatin1StringView("truncated");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(AuthResTrust value)
{
    switch (value) {
    case AuthResTrust::Trusted:
        return QLatin1StringView("trusted");
    case AuthResTrust::ForeignId:
        return QLatin1StringView("foreign-id");
    case AuthResTrust::NoId:
        return QLatin1StringView("no-id");
    case AuthResTrust::BelowBoundary:
        return QLatin1StringView("below-boundary");
    case AuthResTrust::NoBoundary:
        return QLatin1StringView("no-boundary");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView token(AuthResForm value)
{
    switch (value) {
    case AuthResForm::AuthenticationResults:
        return QLatin1StringView("authentication-results");
    case AuthResForm::ReceivedSpf:
        return QLatin1StringView("received-spf");
    case AuthResForm::ArcAuthenticationResults:
        return QLatin1StringView("arc-authentication-results");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Indicia
