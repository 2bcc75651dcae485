// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bouncedialects.h"

#include "mailboxscan.h"
#include "phrases.h"
#include "recipientlist.h"

#include <algorithm>

namespace Indicia {

namespace {

/// Octets of a text that says nothing else.
constexpr qsizetype shortWords = 600;

/// What such a text begins with, in lower case, after lines of stars or dashes.
constexpr PhraseSet openings{std::to_array<QByteArrayView>(
    {"your message could not be delivered to", "votre message n'a pas pu", "ihre nachricht konnte nicht",
        "su mensaje no pudo", "sua mensagem não pôde", "il tuo messaggio non", "uw bericht kon niet"})};

/// The first line that holds a letter or digit or an octet beyond ASCII; lineCount() where there is none.
[[nodiscard]] qsizetype firstWordsLine(const BounceText &text)
{
    const auto isWord = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & '\x80') != 0; };
    qsizetype i = 0;
    while (i < text.wordsEnd() && std::ranges::none_of(text.lower(i), isWord)) {
        ++i;
    }
    return i;
}

} // namespace

bool isShortNotice(const BounceText &text)
{
    const qsizetype first = firstWordsLine(text);
    return first > 0 && first + 1 < text.wordsEnd() && text.lowerWords().size() <= shortWords
        && startsWithPhrase(text.lower(first).trimmed(), openings) && addressLine(text.line(first + 1)).has_value();
}

void readShortNotice(const BounceText &text, BounceReport &report)
{
    for (const BounceRecipient &recipient : readAddressLines(text, 0, text.wordsEnd())) {
        if (report.recipients.isEmpty() || report.recipients.constLast().address != recipient.address) {
            report.recipients.append(recipient);
        }
    }
    settleNotice(report, text.lowerWords());
}

bool isNonDeliveryReport(const BounceText &text)
{
    const qsizetype first = firstWordsLine(text);
    return first < text.wordsEnd() && text.lower(first).trimmed() == "--- non-delivery report ---";
}

void readNonDeliveryReport(const BounceText &text, BounceReport &report)
{
    // Each address is told with a display name, and what follows an empty line is the returned text.
    for (qsizetype i = firstWordsLine(text) + 1; i < text.wordsEnd() && report.recipients.isEmpty(); ++i) {
        if (const std::optional<FoundMailbox> found = findMailbox(text.line(i))) {
            BounceRecipient recipient;
            recipient.address = found->address;
            giveReason(recipient, text.joined(0, i), text.range(0, i + 1));
            report.recipients.append(recipient);
        }
    }
    settleNotice(report, text.lowerWords());
}

} // namespace Indicia
