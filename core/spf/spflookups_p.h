// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "resolver.h"
#include "spfoutcome.h"

#include <chrono>
#include <optional>

namespace Indicia {

/// Terms that may cost a query, in one check with all its includes and redirects (RFC 7208 section 4.6.4).
constexpr int MaxSpfLookups = 10;
/// Terms that may come to nothing (RFC 7208 section 4.6.4).
constexpr int MaxSpfVoidLookups = 2;
/// MX names of one mechanism, and PTR names of the client (RFC 7208 section 4.6.4).
constexpr int MaxSpfNames = 10;
/// The time for one check (RFC 7208 section 4.6.4: at least 20 seconds).
constexpr std::chrono::seconds MaxSpfTime{20};

/// How a check, or a part of it, ended.
struct SpfVerdict
{
    SpfResult result = SpfResult::None;
    SpfReason reason = SpfReason::NoRecord;
    QByteArray term; ///< that decided or was at fault, as published; empty where none was
};

/// @p name can be asked for: labels of 1 to 63 octets, 253 in all, no final dot, printable ASCII and spaces only. What
/// a macro expands to may be anything; the RFC leaves open what follows (section 4.8): here it does not exist.
[[nodiscard]] bool isAskable(QByteArrayView name);
/// @p name, octets with dots between the labels, as a resolver takes it: in master-file form, where a backslash escapes
/// (RFC 1035 section 5.1). Names that come from DNS have this form already.
[[nodiscard]] QByteArray masterFileName(const QByteArray &name);

/// The DNS side of a check: keeps the evidence, counts against the limits, and tells errors from answers.
class SpfLookups
{
public:
    /// The time limit starts now. @p outcome takes the evidence and the counts, and must outlive this.
    SpfLookups(Resolver &resolver, const Patience &patience, SpfOutcome &outcome);

    /// Asks and keeps the exchange. Once the patience is at its end nothing is asked any more.
    [[nodiscard]] DnsAnswer query(const QByteArray &name, DnsType type);
    /// Why the check must end on this answer; nothing where it is an answer: records, NODATA, or NXDOMAIN.
    [[nodiscard]] std::optional<SpfVerdict> failure(const DnsAnswer &answer) const;
    /// As failure(), where the RFC tells to go on after an error: only what stops the whole check (no lookups, no time,
    /// no patience) counts.
    [[nodiscard]] std::optional<SpfVerdict> interruption(const DnsAnswer &answer) const;

    /// A term begins that costs a lookup, or the macro p is looked up. The verdict is that of the limit.
    [[nodiscard]] std::optional<SpfVerdict> spendLookup();
    /// A new term begins, as far as void lookups are concerned.
    void beginTerm() { m_termIsVoid = false; }
    /// Counts the term once, if @p answer is NODATA or NXDOMAIN: the RFC limits 'the number of "terms" for which DNS
    /// queries return' such answers.
    [[nodiscard]] std::optional<SpfVerdict> countVoid(const DnsAnswer &answer);
    /// The result stands; what is looked up for the explanation counts against no limit.
    void stopCounting() { m_counting = false; }

private:
    [[nodiscard]] std::optional<SpfReason> failureReason(DnsStatus status) const;

    Resolver &m_resolver;
    Patience m_patience;
    SpfOutcome &m_outcome;
    bool m_termIsVoid = false;
    bool m_counting = true;
};

} // namespace Indicia
