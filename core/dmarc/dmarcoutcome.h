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

class Resolver;
struct Patience;

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
    SeveralRecords, ///< at one name: as if there were none (RFC 9989)
    InvalidRecord,
    NoAuthor, ///< no From field, or no domain in it
    SeveralAuthors, ///< RFC 9989 leaves them out; each domain is listed
    DnsFailed,
    Cancelled,
    LookupsOff,
};

enum class DmarcPolicy { NotSaid, None, Quarantine, Reject };
enum class DmarcMode { Relaxed, Strict };
enum class DmarcPsd { Undefined, Yes, No };

/// What is out of order in a record, without making it useless.
enum class DmarcRecordFault {
    UnknownTag,
    RemovedTag, ///< pct, rf, ri: of RFC 7489, ignored
    InvalidValue, ///< the default is taken
    MissingPolicy, ///< p= missing or invalid: none where rua= is usable, else no record
    DuplicateTag,
    InvalidReportUri,
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
    QList<QByteArray> aggregateReports; ///< rua=, URIs; hostile
    QList<QByteArray> failureReports; ///< ruf=
    QByteArray failureOptions; ///< fo=
    QList<DmarcRecordFault> faults;

    friend bool operator==(const DmarcRecord &, const DmarcRecord &) = default;
};

/// One query of a tree walk (RFC 9989 section 4.10) and what it gave.
struct DmarcWalkStep
{
    QByteArray domain; ///< without "_dmarc."
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
    NoRecord, ///< no record anywhere: the domain itself
    PublicSuffixList, ///< RFC 7489
};

/// An authenticated identifier, compared with the author's domain.
struct DmarcAlignment
{
    enum class Source { SpfMailFrom, SpfHelo, Dkim } source = Source::Dkim;
    QByteArray domain;
    QByteArray selector; ///< DKIM
    bool passed = false; ///< SPF or DKIM gave pass
    bool undecided = false; ///< the check itself could not be made
    QByteArray orgDomain; ///< empty where strict, or equal domains, made it needless
    DmarcMode mode = DmarcMode::Relaxed;
    bool aligned = false;
    QList<DmarcWalkStep> walk;

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
    DmarcResult result = DmarcResult::None;
    QByteArray orgDomain; ///< by the public suffix list
    QByteArray recordDomain;
    DmarcApplied applied;
    bool differs = false; ///< result, organizational domain or policy is another one
    enum class Difference { None, OrgDomain, PsdRecord, NonexistentPolicy, Testing, Percent, TreeDepth } difference
        = Difference::None;

    friend bool operator==(const DmarcLegacy &, const DmarcLegacy &) = default;
};

/// What DMARC says of one author domain (RFC 9989), and everything it stood on.
struct DmarcOutcome
{
    QByteArray author; ///< the domain of From, in lower case as A-labels; hostile
    DmarcResult result = DmarcResult::None;
    DmarcReason reason = DmarcReason::NoAuthor;
    QByteArray orgDomain;
    OrgDomainBasis orgBasis = OrgDomainBasis::NoRecord;
    QByteArray recordDomain; ///< where the record in force stands; empty where there is none
    DmarcRecord record;
    DmarcApplied applied;
    bool authorExists = true; ///< false where DNS says NXDOMAIN for it: np= applies
    QList<DmarcWalkStep> walk; ///< of the author's domain
    QList<DmarcAlignment> alignments; ///< SPF, then each DKIM signature
    DmarcLegacy legacy;
    QList<DnsExchange> evidence;

    friend bool operator==(const DmarcOutcome &, const DmarcOutcome &) = default;
};

/// What DMARC has to know about the message.
struct DmarcQuery
{
    QList<QByteArray> authors; ///< the domains in From, each once
    bool groupOrNone = false; ///< From has no mailbox with a domain
    QList<SpfOutcome> spf; ///< of which MAIL FROM counts, or HELO where MAIL FROM is null
    QList<DkimOutcome> dkim;
};

/// One outcome for each author domain; with none, one that says so.
[[nodiscard]] QList<DmarcOutcome> checkDmarc(const DmarcQuery &query, Resolver &resolver, const Patience &patience);

/// Reads the text of a record. Nothing where it does not begin with v=DMARC1 or is useless (RFC 9989 section 4.7).
[[nodiscard]] std::optional<DmarcRecord> readDmarcRecord(const QByteArray &text);

} // namespace Indicia
