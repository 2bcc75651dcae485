// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localpartlist.h"

#include "bouncereason.h"
#include "reasonwords.h"
#include "recipientlist.h"

#include <algorithm>

namespace Indicia {

namespace {

/// Lines of such a paragraph.
constexpr qsizetype paragraphLines = 50;

/// As mailboxes are named; in small letters, which tells them from the names and greetings at the end of a letter.
[[nodiscard]] bool isLocalPart(QByteArrayView word)
{
    constexpr qsizetype longest = 64; // RFC 5321 section 4.5.3.1.1
    return word.size() >= 2 && word.size() <= longest && word.back() != '.' && word.front() != '-'
        && std::ranges::all_of(word, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
           });
}

[[nodiscard]] qsizetype paragraphEnd(const BounceText &text, qsizetype first)
{
    qsizetype end = first + 1;
    while (end < text.wordsEnd() && !text.isBlank(end) && end - first < paragraphLines) {
        ++end;
    }
    return end;
}

/// The first of the lines at the end of a paragraph that hold a name each: all of its lines, or those behind a colon.
[[nodiscard]] qsizetype firstLocalPart(const BounceText &text, qsizetype begin, qsizetype end)
{
    qsizetype first = end;
    while (first > begin && isLocalPart(text.line(first - 1).trimmed())) {
        --first;
    }
    return first == begin || text.line(first - 1).trimmed().endsWith(':') ? first : end;
}

[[nodiscard]] bool saysWhatIsWrong(const QByteArray &words)
{
    return saysNotDelivered(words.toLower()) || reasonInWords(words) != BounceReason::NotSaid;
}

/// "bob (user not found)": a name, and in parentheses why.
[[nodiscard]] std::optional<BounceRecipient> nameWithReason(const BounceText &text, qsizetype line)
{
    const QByteArrayView words = text.line(line).trimmed();
    const qsizetype open = words.indexOf(" (");
    if (open < 0 || !words.endsWith(')') || !isLocalPart(words.first(open))) {
        return {};
    }
    const QByteArray reason = words.sliced(open + 2, words.size() - open - 3).toByteArray();
    if (reasonInWords(reason) == BounceReason::NotSaid) {
        return {};
    }
    BounceRecipient recipient;
    recipient.address = words.first(open).toByteArray();
    giveReason(recipient, reason, text.range(line, line + 1));
    return recipient;
}

} // namespace

QList<BounceRecipient> readLocalParts(const BounceText &text)
{
    QList<BounceRecipient> recipients;
    QByteArray before; // the paragraph above
    for (qsizetype i = 0; i < text.wordsEnd() && recipients.isEmpty(); ++i) {
        if (text.isBlank(i)) {
            continue;
        }
        const qsizetype end = paragraphEnd(text, i);
        for (qsizetype k = i; k < end; ++k) {
            if (const std::optional<BounceRecipient> named = nameWithReason(text, k)) {
                recipients.append(*named);
            }
        }
        if (!recipients.isEmpty()) {
            break;
        }
        const qsizetype first = firstLocalPart(text, i, end);
        const QByteArray reason = first > i ? text.joined(i, first) : before;
        if (first < end && saysWhatIsWrong(reason)) {
            for (qsizetype k = first; k < end; ++k) {
                BounceRecipient recipient;
                recipient.address = text.line(k).trimmed().toByteArray();
                giveReason(recipient, reason, text.range(k, k + 1));
                recipients.append(recipient);
            }
        }
        before = text.joined(i, end);
        i = end - 1;
    }
    return recipients;
}

} // namespace Indicia
