// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dkimoutcome.h"
#include "dnsrecord.h"
#include "spfoutcome.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Indicia {

class DmarcRecordCache;
class PublicSuffixList;
class Resolver;
struct Patience;

/// Author domains of one message that are judged (RFC 9989 section 11.5); those beyond are listed.
inline constexpr int MaxDmarcAuthors = 8;

/// Results of DMARC (RFC 8601 with RFC 9989). NotApplicable and NotAsked are ours.
enum class DmarcResult { None, Pass, Fail, TempError, PermError, NotApplicable, NotAsked };

enum class DmarcReason {
    AlignedSpf,
    AlignedDkim,
    AlignedBoth,
    NothingAligned, ///< identifiers passed, but for other domains
    NothingPassed, ///< neither SPF nor DKIM gave a domain
    NotDecided, ///< nothing aligned so far, and an answer that could change it is missing
    NoRecord,
    SeveralRecords, ///< at the author's domain: as if there were none (RFC 9989 section 4.10), and none above
    InvalidRecord, ///< the record that applies has neither a valid policy nor a valid rua= (section 4.10.1)
    NoAuthor, ///< no From field, or no domain in it
    SeveralAuthors, ///< RFC 9989 leaves them out (section 5.3.1); each domain is listed, see resultAlone
    DnsFailed,
    Cancelled,
    LookupsOff,
};

enum class DmarcPolicy { NotSaid, None, Quarantine, Reject };
enum class DmarcMode { Relaxed, Strict };
enum class DmarcPsd { Undefined, Yes, No };

/// What is out of order in a record. Each is listed once.
enum class DmarcRecordFault {
    UnknownTag, ///< ignored (RFC 9989 section 4.7); also what is no tag at all
    RemovedTag, ///< pct, rf, ri: of RFC 7489, ignored
    InvalidValue, ///< the default is taken (section 4.8)
    /// p= is missing or invalid, or sp= or np= is there and invalid: "p=none" alone where rua= is usable, else the
    /// record is useless (section 4.10.1).
    MissingPolicy,
    DuplicateTag, ///< the first counts
    InvalidReportUri, ///< in rua= or ruf=; left out
};

/// A policy record (RFC 9989 section 4.7).
struct DmarcRecord
{
    QByteArray text; ///< as published; hostile
    DmarcPolicy policy = DmarcPolicy::NotSaid; ///< p=
    DmarcPolicy subdomainPolicy = DmarcPolicy::NotSaid; ///< sp=
    DmarcPolicy nonexistentPolicy = DmarcPolicy::NotSaid; ///< np=
    DmarcMode dkimMode = DmarcMode::Relaxed; ///< adkim=
    DmarcMode spfMode = DmarcMode::Relaxed; ///< aspf=
    DmarcPsd psd = DmarcPsd::Undefined; ///< psd=
    bool testing = false; ///< t=y: one level weaker
    int percent = 100; ///< pct= of RFC 7489
    QList<QByteArray> aggregateReports; ///< rua=, valid URIs without the obsolete size; hostile
    QList<QByteArray> failureReports; ///< ruf=
    QByteArray failureOptions; ///< fo=, in lower case; empty where absent, invalid, or without ruf=
    QList<DmarcRecordFault> faults;

    friend bool operator==(const DmarcRecord &, const DmarcRecord &) = default;
};

/// One query of a tree walk (RFC 9989 section 4.10) and what it gave.
struct DmarcWalkStep
{
    QByteArray domain; ///< without "_dmarc."
    /// InvalidRecord: without a policy and reports; its psd= counts for the walk all the same. Error: a missing answer,
    /// which ends the walk.
    enum class Found { Nothing, Record, SeveralRecords, InvalidRecord, Error } found = Found::Nothing;
    DmarcPsd psd = DmarcPsd::Undefined;
    int exchange = -1; ///< index into DmarcOutcome::evidence

    friend bool operator==(const DmarcWalkStep &, const DmarcWalkStep &) = default;
};

/// Why a name is the organizational domain.
enum class OrgDomainBasis {
    PsdNo, ///< a record with psd=n stands there
    BelowPsdYes, ///< one label below a record with psd=y
    ShortestRecord, ///< the shortest name with a record
    NoRecord, ///< no record anywhere: the domain itself; also where the walk could not be finished
    PublicSuffixList, ///< RFC 7489
};

/// An authenticated identifier, compared with the author's domain.
struct DmarcAlignment
{
    enum class Source { SpfMailFrom, SpfHelo, Dkim } source = Source::Dkim;
    QByteArray domain;
    QByteArray selector; ///< DKIM
    bool passed = false; ///< SPF or DKIM gave pass
    bool testing = false; ///< DKIM: the key says t=y, that the signature is to be taken for none
    /// The check itself could not be made, or its domain's organizational domain could not be found out: it might pass
    /// and align.
    bool undecided = false;
    /// Empty where it is not needed: strict, equal domains, a domain outside of the author's organizational domain, or
    /// an identifier that did not pass.
    QByteArray orgDomain;
    DmarcMode mode = DmarcMode::Relaxed;
    bool aligned = false; ///< of an identifier that did not pass: only whether the domains are equal
    QList<DmarcWalkStep> walk; ///< empty where orgDomain is

    friend bool operator==(const DmarcAlignment &, const DmarcAlignment &) = default;
};

/// Which of a record's three policies applies, and what is left of it.
struct DmarcApplied
{
    enum class Tag { P, Sp, Np } tag = Tag::P;
    DmarcPolicy published = DmarcPolicy::NotSaid;
    DmarcPolicy effective = DmarcPolicy::NotSaid; ///< after t=y

    friend bool operator==(const DmarcApplied &, const DmarcApplied &) = default;
};

/// The answer of RFC 7489 beside that of RFC 9989.
struct DmarcLegacy
{
    /// Why the two answers are not the same.
    enum class Difference {
        None,
        OrgDomain, ///< the public suffix list draws the line between organizations elsewhere than the published records
        PsdRecord, ///< the record in force is a public suffix domain's
        NonexistentPolicy, ///< np=
        Testing, ///< t=
        Percent, ///< pct=
        TreeDepth, ///< the record stands at a name that the tree walk leaves out
        SeveralRecords, ///< at the author's domain: RFC 7489 ends there, RFC 9989 looks further up
    };

    DmarcResult result = DmarcResult::NotAsked; ///< NotAsked where no public suffix list was given
    QByteArray orgDomain; ///< by the public suffix list
    QByteArray recordDomain;
    DmarcApplied applied; ///< effective: for all mail; with pct= between 0 and 100, for that part of it
    bool differs = false; ///< result, organizational domain or policy is another one; never where either has no result
    Difference difference = Difference::None;

    friend bool operator==(const DmarcLegacy &, const DmarcLegacy &) = default;
};

/// What DMARC says of one author domain (RFC 9989), and everything it stood on.
struct DmarcOutcome
{
    QByteArray author; ///< the domain of From, in lower case as A-labels; hostile
    DmarcResult result = DmarcResult::None;
    DmarcReason reason = DmarcReason::NoAuthor;
    /// What it would be were this the only author; the same as result and reason where it is. Of several, the strictest
    /// policy among those that fail may be applied (RFC 9989 section 11.5).
    DmarcResult resultAlone = DmarcResult::None;
    DmarcReason reasonAlone = DmarcReason::NoAuthor;
    QByteArray orgDomain; ///< empty where the walk could not be finished
    OrgDomainBasis orgBasis = OrgDomainBasis::NoRecord;
    QByteArray recordDomain; ///< where the record in force stands; empty where there is none
    DmarcRecord record;
    DmarcApplied applied; ///< what applies to a message that fails, whether this one does or not
    bool authorExists = true; ///< false where DNS says NXDOMAIN for it: np= applies; asked only for a subdomain
    QList<DmarcWalkStep> walk; ///< of the author's domain
    QList<DmarcAlignment> alignments; ///< SPF, then each DKIM signature; judged only where a record is in force
    DmarcLegacy legacy;
    QList<DnsExchange> evidence;

    friend bool operator==(const DmarcOutcome &, const DmarcOutcome &) = default;
};

/// What DMARC has to know about the message.
struct DmarcQuery
{
    QList<QByteArray> authors; ///< the domains in From, each once; see authorDomains()
    bool groupOrNone = false; ///< From has no mailbox with a domain
    /// Only the outcome of MAIL FROM counts (RFC 9989 section 4.4.2), which for a null reverse-path is that of
    /// postmaster at the HELO name (RFC 7208 section 2.4). The HELO identity by itself never does: a sender chooses it
    /// freely (CVE-2019-20790). Where there are outcomes but none of MAIL FROM, it is not known: SPF is undecided.
    QList<SpfOutcome> spf;
    QList<DkimOutcome> dkim;
    const PublicSuffixList *publicSuffixes = nullptr; ///< for the answer of RFC 7489; none is made without
    DmarcRecordCache *records = nullptr; ///< records read before, shared by threads; may be null
};

/// One outcome for each author domain; with none, one that says so. A missing answer never gives Pass, nor Fail where
/// it could have passed (RFC 9989 section 5.3.6).
[[nodiscard]] QList<DmarcOutcome> checkDmarc(const DmarcQuery &query, Resolver &resolver, const Patience &patience);

/// Reads the text of a record. Nothing where it does not begin with v=DMARC1 (RFC 9989 section 4.7) or is useless
/// (section 4.10.1).
[[nodiscard]] std::optional<DmarcRecord> readDmarcRecord(const QByteArray &text);

} // namespace Indicia
