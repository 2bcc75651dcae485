// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dnsrecord.h"
#include "ipaddress.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Indicia {

class Resolver;
class SpfRecordCache;
struct Patience;

/// Results of check_host(), in the order of RFC 7208 section 2.6. NotAsked is ours: lookups are off.
enum class SpfResult { None, Neutral, Pass, Fail, SoftFail, TempError, PermError, NotAsked };

/// Whose domain was checked (RFC 7208 sections 2.3 and 2.4).
enum class SpfIdentity { Helo, MailFrom };

/// Why the result is what it is: one for each way out of check_host().
enum class SpfReason {
    NoPeerAddress, ///< the client's address is not known
    InvalidDomain, ///< malformed, single label, or over 253 octets: none (section 4.3)
    NoRecord, ///< section 4.5
    NxDomain, ///< the domain does not exist: none (section 4.3)
    Matched, ///< a mechanism matched; see decidingTerm
    DefaultNeutral, ///< no mechanism matched and there is no redirect (section 4.7)
    SeveralRecords, ///< section 4.5
    SyntaxError, ///< section 4.6
    LookupLimit, ///< more than 10 terms that cost a query (section 4.6.4)
    VoidLookupLimit, ///< more than 2 lookups without an answer (section 4.6.4)
    MxLimit, ///< more than 10 MX names (section 4.6.4)
    IncludeNone, ///< include of a domain without a record (section 5.2)
    IncludePermError,
    RedirectNone, ///< redirect to a domain without a record (section 6.1)
    DnsTimeout,
    DnsServFail,
    DnsRefused,
    Cancelled,
    TimeLimit, ///< section 4.6.4, last paragraph
    LookupsOff,
};

/// One line of the trace: a term, what it was expanded to, and what came of it.
struct SpfTraceStep
{
    int depth = 0; ///< 0 for the record of the checked domain; include and redirect go deeper
    QByteArray domain; ///< whose record it stands in
    QByteArray term; ///< as published; empty for the step that fetched the record
    QByteArray expanded; ///< its domain-spec with the macros expanded; empty where there is none
    /// Record: the record was found. Match: the mechanism matched, the redirect was followed, or the explanation was
    /// used. NoMatch: it did not. Skipped: never looked at, because the result stood before, or because it is an
    /// unknown modifier. Error: it ended the check, or is one of the terms with a syntax error.
    enum class Effect { Record, Match, NoMatch, Skipped, Error } effect = Effect::NoMatch;
    int exchangesFrom = 0; ///< this step's DNS answers: first index into SpfOutcome::evidence
    int exchangesCount = 0;
    std::optional<SpfResult> nested; ///< include, redirect: what check_host() said of the other domain
    std::optional<SpfReason> reason; ///< with Effect::Error: what went wrong

    friend bool operator==(const SpfTraceStep &, const SpfTraceStep &) = default;
};

/// What check_host() concluded, and everything it stood on.
struct SpfOutcome
{
    SpfIdentity identity = SpfIdentity::MailFrom;
    QByteArray domain; ///< the domain that was checked
    QByteArray sender; ///< the <sender> of check_host(); postmaster@HELO for a null MAIL FROM
    std::optional<IpAddress> ip;
    SpfResult result = SpfResult::None;
    SpfReason reason = SpfReason::NoRecord;
    QByteArray record; ///< the published record of domain; empty where there is none; hostile
    QByteArray decidingTerm; ///< the term that matched or was at fault, as published
    int lookups = 0; ///< terms that cost a query; at most 10 (section 4.6.4)
    int voidLookups = 0; ///< terms of them for which a query had no answer; at most 2 (section 4.6.4)
    QByteArray explanation; ///< what the domain publishes through exp=, expanded; hostile
    QList<SpfTraceStep> trace;
    QList<DnsExchange> evidence; ///< questions and answers, in the order asked

    friend bool operator==(const SpfOutcome &, const SpfOutcome &) = default;
};

/// What is asked of check_host().
struct SpfQuery
{
    std::optional<IpAddress> ip;
    QByteArray helo; ///< as the client gave it
    QByteArray mailFrom; ///< without angle brackets; empty for the null reverse-path
    QByteArray receiver; ///< for the macro r; "unknown" where empty
    qint64 now = 0; ///< Unix time, for the macro t
    SpfRecordCache *records = nullptr; ///< records read before, shared by threads; may be null
};

/// Checks MAIL FROM; with a null one, postmaster at the HELO name (RFC 7208 section 2.4).
[[nodiscard]] SpfOutcome checkSpfMailFrom(const SpfQuery &query, Resolver &resolver, const Patience &patience);
/// Checks the HELO identity (RFC 7208 section 2.3). None where HELO is no domain name.
[[nodiscard]] SpfOutcome checkSpfHelo(const SpfQuery &query, Resolver &resolver, const Patience &patience);

} // namespace Indicia
