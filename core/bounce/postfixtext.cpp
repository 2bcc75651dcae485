// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bouncedialects.h"

#include "hostscan.h"
#include "octetpair.h"
#include "recipientlist.h"

namespace Indicia {

bool isPostfixText(const BounceText &text)
{
    const QByteArray words = text.lowerWords();
    const QByteArrayView opening = QByteArrayView(words).first(qMin<qsizetype>(words.size(), 1000));
    return indexOfWord(opening, "this is the mail system at host ") >= 0
        || (indexOfWord(opening, "this is the ") >= 0 && indexOfWord(opening, "program at host ") >= 0);
}

void readPostfixText(const BounceText &text, BounceReport &report)
{
    report.reportingMta = findReportingHost(text.between(0, text.wordsEnd()));
    report.recipients = readAddressParagraphs(text, 0, text.wordsEnd());
    settleNotice(report, text.lowerWords());
}

} // namespace Indicia
