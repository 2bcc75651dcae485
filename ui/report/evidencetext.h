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
    /// What stands there, for a person: "the Received field (2 of 4)", "the text of the message", "DNS: TXT
    /// example.org"; place() where it has no name. Names of fields and hosts are shown with controls made visible, and
    /// cut short.
    [[nodiscard]] static QString name(const CaseReport &report, const Evidence &evidence);
    /// The place in words: "bytes 120 to 183", "DNS answer 2", with no word of what stands there.
    [[nodiscard]] static QString place(const Evidence &evidence);
    /// The first words of what stands there, in one line without controls, at most @p limit characters.
    [[nodiscard]] static QString excerpt(const CaseReport &report, const Evidence &evidence, qsizetype limit);

private:
    [[nodiscard]] static QString nameInFile(const Message &message, const ByteRange &range);
    [[nodiscard]] static QString nameInOriginal(const Message &original, const ByteRange &range);
};

} // namespace Indicia
