// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bouncereport.h"
#include "bouncesigns.h"
#include "bouncetext.h"
#include "message.h"

#include <QList>

#include <optional>

namespace Indicia {

/// What is needed to tell an automatic answer from other mail.
struct ReplyCase
{
    const Message &message;
    const BounceSigns &signs;
    const QList<BounceText> &texts;
    const ReturnedOriginal &original;
};

/// An automatic answer that is no report of delivery: its kind, and the id of its sort for BounceReport::dialect.
struct AutomaticReply
{
    MessageKind kind = MessageKind::AutoReply;
    const char *dialect = "";
    friend bool operator==(const AutomaticReply &, const AutomaticReply &) = default;
};

/// A returned message claims one of the reader's addresses as its author or sender.
[[nodiscard]] bool returnsReadersMail(const ReplyCase &reply);

/// A request to confirm that one is a person ("challenge"), by words and an automatic sender.
[[nodiscard]] bool isChallenge(const ReplyCase &reply);

/// A challenge without any mark of a program (one large provider's): an answer that refers to no message and calls
/// itself automatic in its first line, holds mail back and asks to act.
[[nodiscard]] bool isChallengeInWords(const ReplyCase &reply);

/// Whether isChallengeInWords() can be so, whatever the words are.
[[nodiscard]] bool mayBeUnmarkedChallenge(const BounceSigns &signs);

/// A notice that a virus was found in a message that the reader is said to have sent.
[[nodiscard]] bool isVirusNotice(const ReplyCase &reply);

/// A mailing list's program says that a message was held or refused: by its words, or since it returns, under the
/// list's own address, a message that claims to be the reader's.
[[nodiscard]] bool isListNotice(const ReplyCase &reply);

/// A vacation notice or other answer of RFC 3834, or of programs that came before it.
[[nodiscard]] bool isVacationReply(const ReplyCase &reply);

/// The same, written by a list about what the reader sent there.
[[nodiscard]] bool isListReply(const ReplyCase &reply);

/// An answer without any label: from the null sender, at a program's low precedence, and to no list. A bounce in words
/// of its own looks the same, so this is asked last.
[[nodiscard]] bool isUnlabelledReply(const ReplyCase &reply);

/// Whether findNotice() can find anything, whatever the words are.
[[nodiscard]] bool mayBeNotice(const BounceSigns &signs);

/// A notice of a list or a virus scanner, or a challenge, in this order; nothing where it is none of these.
[[nodiscard]] std::optional<AutomaticReply> findNotice(const ReplyCase &reply);

} // namespace Indicia
