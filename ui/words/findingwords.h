// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "finding.h"
#include "voice.h"

#include <QCoreApplication>

namespace Indicia {

/// Turns findings into sentences.
///
/// The texts hold the values of a finding by name: {ip}, {helo}, {domain}. A few are ours and are put into words:
/// {seconds} is a span of time, {identity} the identity of SPF, {reason} why a proof has its result; {hop} is made from
/// the subject where no value says it. What stands in square brackets is left out where one of its values is missing.
/// Every other value is made harmless (Hostile). Where a value is missing that a sentence cannot do without, the next
/// alternative is taken, behind "||".
class FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(FindingWords)
public:
    /// The sentence for @p finding; in the technical voice with the rule's citation. Empty for an id without words.
    [[nodiscard]] static QString sentence(const Finding &finding, Voice voice);
    /// What the finding is about: "This message", "The returned original", "Hop 3", "Recipient 1".
    [[nodiscard]] static QString subject(const Finding &finding);
    /// There are words for @p id in both voices.
    [[nodiscard]] static bool knows(QByteArrayView id);
};

} // namespace Indicia
