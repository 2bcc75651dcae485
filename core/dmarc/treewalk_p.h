// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dmarclookups_p.h"

namespace Indicia {

/// A DNS Tree Walk (RFC 9989 section 4.10) and the organizational domain that it gives (section 4.10.2).
struct TreeWalk
{
    QList<DmarcWalkStep> steps;
    bool failed = false; ///< an answer is missing: there is no organizational domain
    QByteArray orgDomain;
    OrgDomainBasis basis = OrgDomainBasis::NoRecord;
};

/// The domains whose records a walk from @p domain asks for, at most eight.
[[nodiscard]] QList<QByteArray> treeWalkNames(const QByteArray &domain);

/// Walks from @p domain; the exchanges go to @p evidence.
[[nodiscard]] TreeWalk walkTree(const QByteArray &domain, DmarcLookups &lookups, QList<DnsExchange> &evidence);

} // namespace Indicia
