// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bouncedialects.h"

#include "hostscan.h"
#include "mailboxscan.h"
#include "octetpair.h"
#include "phrases.h"
#include "recipientlist.h"

#include <algorithm>

namespace Indicia {

namespace {

constexpr PhraseSet openings{std::to_array<QByteArrayView>({"this message was created automatically by",
    "a message that you sent could not be delivered", "a message that you sent has not yet been delivered",
    "a message that you sent was rejected by the local scanning code",
    "a message that you sent was longer than the maximum size",
    "a message that you sent contained one or more recipient", "a message that you sent contained a recipient",
    "a message that you sent using the", "a message sent by"})};

/// The line behind which the list of addresses begins: the last one of the announcement.
[[nodiscard]] qsizetype listStart(const BounceText &text)
{
    for (qsizetype i = 0; i < text.wordsEnd(); ++i) {
        const QByteArrayView line = text.lower(i);
        const bool announces = indexOfWord(line, "failed:") >= 0 || indexOfWord(line, "delivered is:") >= 0
            || indexOfWord(line, "delivered are:") >= 0 || line.trimmed() == "failed:";
        if (announces) {
            return i + 1;
        }
    }
    return 0;
}

/// "  an undisclosed address", or a pipe or file, "generated from" an address that is named.
[[nodiscard]] QList<BounceRecipient> readGenerated(const BounceText &text, qsizetype first)
{
    QList<BounceRecipient> recipients;
    for (qsizetype i = first; i < text.wordsEnd(); ++i) {
        const QByteArrayView line = text.line(i).trimmed();
        if (!line.startsWith('(') || indexOfWord(line, "generated from ") < 0) {
            continue;
        }
        if (const std::optional<FoundMailbox> found = findMailbox(line)) {
            BounceRecipient recipient;
            recipient.address = found->address;
            qsizetype end = i + 1;
            while (end < text.wordsEnd() && !text.isBlank(end)) {
                ++end;
            }
            giveReason(recipient, text.joined(i + 1, end), text.range(i, end));
            recipients.append(recipient);
        }
    }
    return recipients;
}

} // namespace

bool isEximText(const BounceText &text)
{
    const QByteArray words = text.lowerWords();
    // Doorkeepers have borrowed the first line, and say nothing of what was or was not delivered.
    return containsPhrase(QByteArrayView(words).first(qMin<qsizetype>(words.size(), 400)), openings)
        && (words.contains("delivered") || words.contains("failed") || words.contains("rejected by the local")
            || std::ranges::any_of(words, [](char c) { return static_cast<uchar>(c) > 127; }));
}

void readEximText(const BounceText &text, BounceReport &report)
{
    const qsizetype first = listStart(text);
    report.reportingMta = findReportingHost(text.between(0, first));
    report.recipients = readAddressLines(text, first, text.wordsEnd());
    if (report.recipients.isEmpty()) {
        report.recipients = readGenerated(text, first);
    }
    settleNotice(report, text.lowerWords());
}

} // namespace Indicia
