// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "finding.h"
#include "voice.h"

#include <QCoreApplication>

namespace Indicia {

/// Turns findings into sentences.
///
/// The texts hold the values of a finding by name: {domain}, {ip}, {helo}, {name} (a reverse name), {address},
/// {original}, {recipient}, {status}, {diagnostic}, {host}, {by}, {from}, {mailfrom}, {sender}, {account}, {term},
/// {identity}, {record}, {file}, {key}, {expires}, {version}, {cipher}, {keyword}, {detail}, {count}, {messageid},
/// {date}, {time}, {queries}; {seconds} is shown as a span of time, and {hop} is made from the subject. What stands in
/// square brackets is left out where one of its values is missing. Every value is made harmless (Hostile).
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
