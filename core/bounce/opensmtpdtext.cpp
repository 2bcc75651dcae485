// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bouncedialects.h"

#include "recipientlist.h"

namespace Indicia {

bool isOpenSmtpdText(const BounceText &text)
{
    const QByteArray words = text.lowerWords();
    return QByteArrayView(words)
               .first(qMin<qsizetype>(words.size(), 200))
               .indexOf("this is the mailer-daemon, please do not reply")
        >= 0;
}

void readOpenSmtpdText(const BounceText &text, BounceReport &report)
{
    report.recipients = readAddressColonLines(text, 0, text.wordsEnd());
    settleNotice(report, text.lowerWords());
}

} // namespace Indicia
