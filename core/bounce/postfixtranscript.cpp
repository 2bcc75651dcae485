// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bouncedialects.h"

#include "mailboxscan.h"
#include "recipientlist.h"

namespace Indicia {

namespace {

/// "Out: 451 4.3.0 ...": the server refused something.
[[nodiscard]] bool isRefusal(QByteArrayView said)
{
    return said.startsWith('4') || said.startsWith('5');
}

} // namespace

bool isPostfixTranscript(const BounceText &text)
{
    const QByteArray words = text.lowerWords();
    return words.startsWith("transcript of session follows.") && words.contains(" out: 220");
}

void readPostfixTranscript(const BounceText &text, BounceReport &report)
{
    QByteArray refusal;
    qsizetype line = 0;
    for (qsizetype i = 0; i < text.wordsEnd(); ++i) {
        const QByteArrayView said = text.line(i).trimmed();
        const qsizetype rcpt = text.lower(i).indexOf("rcpt to:");
        if (rcpt >= 0) {
            if (const std::optional<FoundMailbox> found = findMailbox(text.line(i), rcpt)) {
                BounceRecipient recipient;
                recipient.address = found->address;
                report.recipients.append(recipient);
            }
        } else if (said.startsWith("Out: ") && isRefusal(said.sliced(5).trimmed())) {
            refusal = said.sliced(5).trimmed().toByteArray();
            line = i;
        }
    }
    for (BounceRecipient &recipient : report.recipients) {
        giveReason(recipient, refusal, text.range(line, line + 1));
    }
    settleNotice(report, text.lowerWords());
}

} // namespace Indicia
