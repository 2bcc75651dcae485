// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casereport.h"

#include <QByteArrayView>
#include <QCoreApplication>

namespace Indicia {

/// Where a piece of evidence stands, and what stands there.
class EvidenceText
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceText)
public:
    /// The bytes of document @p number of the case: 0 is the file; others were decoded from it. Empty where there is
    /// no such document.
    [[nodiscard]] static QByteArrayView document(const CaseReport &report, int number);
    /// The bytes at @p range, as far as they exist; never beyond the document.
    [[nodiscard]] static QByteArrayView bytes(const CaseReport &report, const ByteRange &range);
    /// The place in words: "bytes 120 to 183", "DNS answer 2", with no word of what stands there.
    [[nodiscard]] static QString place(const Evidence &evidence);
    /// The first words of what stands there, in one line without controls, at most @p limit characters.
    [[nodiscard]] static QString excerpt(const CaseReport &report, const Evidence &evidence, qsizetype limit);
};

} // namespace Indicia
