// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bouncedialects.h"

#include "mailboxscan.h"
#include "recipientlist.h"

namespace Indicia {

namespace {

/// The first line of the words that begins with @p lowerStart, white space aside; -1 where there is none.
[[nodiscard]] qsizetype lineThatBegins(const BounceText &text, QByteArrayView lowerStart)
{
    for (qsizetype i = 0; i < text.wordsEnd(); ++i) {
        if (text.lower(i).trimmed().startsWith(lowerStart)) {
            return i;
        }
    }
    return -1;
}

} // namespace

bool isJamesText(const BounceText &text)
{
    return lineThatBegins(text, "error message below:") >= 0 && lineThatBegins(text, "message details:") >= 0;
}

void readJamesText(const BounceText &text, BounceReport &report)
{
    const qsizetype error = lineThatBegins(text, "error message below:");
    const qsizetype details = lineThatBegins(text, "message details:");
    for (qsizetype i = details; i >= 0 && i < text.wordsEnd(); ++i) {
        const bool named = text.lower(i).trimmed().startsWith("rcpt to:");
        if (const auto found = named ? findMailbox(text.line(i)) : std::nullopt) {
            BounceRecipient recipient;
            recipient.address = found->address;
            giveReason(recipient, text.joined(error + 1, details), text.range(error, i + 1));
            report.recipients.append(recipient);
        }
    }
    settleNotice(report, text.lowerWords());
}

} // namespace Indicia
