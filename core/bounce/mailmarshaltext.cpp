// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bouncedialects.h"

#include "hostscan.h"
#include "recipientlist.h"

namespace Indicia {

namespace {

/// "Remote-MTA:         <198.51.100.25>": the host in the angle brackets; empty where there is none.
[[nodiscard]] QByteArray hostOfLine(QByteArrayView line)
{
    const qsizetype open = line.indexOf('<');
    return open < 0 ? QByteArray() : hostAtStart(line.sliced(open + 1));
}

} // namespace

bool isMailMarshalText(const BounceText &text)
{
    const QByteArray words = text.lowerWords();
    return words.startsWith("your message:") && words.contains("could not be delivered because of")
        && words.contains("the following recipients were affected:");
}

void readMailMarshalText(const BounceText &text, BounceReport &report)
{
    qsizetype because = -1;
    qsizetype affected = -1;
    qsizetype additional = text.wordsEnd();
    QByteArray remote;
    for (qsizetype i = 0; i < text.wordsEnd(); ++i) {
        const QByteArrayView lower = text.lower(i).trimmed();
        if (lower.startsWith("could not be delivered because of")) {
            because = i;
        } else if (lower.startsWith("the following recipients were affected:")) {
            affected = i;
        } else if (lower.startsWith("additional information") && affected >= 0) {
            additional = i;
        } else if (lower.startsWith("remote-mta:")) {
            remote = hostOfLine(text.line(i));
        } else if (lower.startsWith("reporting-mta:")) {
            report.reportingMta = hostOfLine(text.line(i));
        }
    }
    report.recipients = readAddressLines(text, affected + 1, additional);
    for (BounceRecipient &recipient : report.recipients) {
        recipient.remoteMta = remote;
        giveReason(recipient, text.joined(because + 1, affected), recipient.source);
    }
    settleNotice(report, text.lowerWords());
}

} // namespace Indicia
