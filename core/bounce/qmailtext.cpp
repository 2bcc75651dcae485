// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bouncedialects.h"

#include "hostscan.h"
#include "phrases.h"
#include "recipientlist.h"

namespace Indicia {

namespace {

/// Openings of QSBMF and of the programs that took its form over; in lower case.
constexpr PhraseSet openings{std::to_array<QByteArrayView>(
    {"hi. this is the", "sorry, we were unable to deliver your message to the following address",
        "unable to deliver message to the following address(es)",
        "i'm afraid i wasn't able to deliver your message to the following address",
        "i wasn't able to deliver your message to the following address",
        "i tried to deliver a bounce message to this address"})};

[[nodiscard]] bool hasSeparator(const BounceText &text)
{
    if (!text.hasLine(text.wordsEnd())) {
        return false;
    }
    const QByteArrayView line = text.lower(text.wordsEnd());
    return line.startsWith("--- below this line is") || line.startsWith("--- below the next line is")
        || line.startsWith("--- original message follows");
}

} // namespace

bool isQmailText(const BounceText &text)
{
    const QByteArray words = text.lowerWords();
    return hasSeparator(text)
        || containsPhrase(QByteArrayView(words).first(qMin<qsizetype>(words.size(), 400)), openings);
}

void readQmailText(const BounceText &text, BounceReport &report)
{
    report.reportingMta = findReportingHost(text.between(0, text.wordsEnd()));
    report.recipients = readAddressParagraphs(text, 0, text.wordsEnd());
    if (report.recipients.isEmpty()) {
        report.recipients = readAddressLines(text, 0, text.wordsEnd());
    }
    settleNotice(report, text.lowerWords());
}

} // namespace Indicia
