// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefacts.h"
#include "finding.h"

#include <QList>

namespace Indicia {

struct Identity;

/// Turns what was found out into statements, each with its evidence, in a fixed order: the envelope and route, the
/// checks at the boundary, the bounce and its original, the proofs, the form of the message. @p dns is the case's list
/// of exchanges, into which evidence points.
[[nodiscard]] QList<Finding> makeFindings(
    const CaseFacts &facts, const Identity &identity, const QList<DnsExchange> &dns);

} // namespace Indicia
