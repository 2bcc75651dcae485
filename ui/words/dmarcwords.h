// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dmarcoutcome.h"
#include "voice.h"

#include <QCoreApplication>

namespace Indicia {

/// Words for DMARC (RFC 9989).
class DmarcWords
{
    Q_DECLARE_TR_FUNCTIONS(DmarcWords)
public:
    /// The word of RFC 8601, which is never translated: "permerror". "not applicable" and "not asked" are ours.
    [[nodiscard]] static QString name(DmarcResult result);
    [[nodiscard]] static QString meaning(DmarcResult result, Voice voice);
    [[nodiscard]] static QString reason(DmarcReason reason, Voice voice);
    /// The record's own word: "quarantine"; "not said" where it says none.
    [[nodiscard]] static QString name(DmarcPolicy policy);
    /// What the domain's owner asks for.
    [[nodiscard]] static QString meaning(DmarcPolicy policy, Voice voice);
    /// The same behind "asks": "to refuse it".
    [[nodiscard]] static QString wish(DmarcPolicy policy);
    [[nodiscard]] static QString name(DmarcMode mode);
    [[nodiscard]] static QString sentence(DmarcRecordFault fault, Voice voice);
    [[nodiscard]] static QString name(DmarcWalkStep::Found found);
    [[nodiscard]] static QString sentence(OrgDomainBasis basis, Voice voice);
    [[nodiscard]] static QString name(DmarcAlignment::Source source);
    /// The tag as published: "sp=".
    [[nodiscard]] static QString name(DmarcApplied::Tag tag);
    [[nodiscard]] static QString sentence(DmarcLegacy::Difference difference, Voice voice);
    /// In a word or two whether the identifier helps: "aligned", "another domain". Without a record in force nothing is
    /// compared.
    [[nodiscard]] static QString name(const DmarcAlignment &alignment, const DmarcOutcome &outcome);
    /// Why, step by step, compared with the author's domain in @p outcome; names of domains made harmless.
    [[nodiscard]] static QString sentence(const DmarcAlignment &alignment, const DmarcOutcome &outcome);
    /// What would become of a message that fails: "quarantine (sp=), while testing: none".
    [[nodiscard]] static QString line(const DmarcApplied &applied);
};

} // namespace Indicia
