// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bouncereport.h"
#include "voice.h"

#include <QCoreApplication>

namespace Indicia {

/// Words for why a recipient did not get the message, and for what an automatic reply does wrong.
class BounceReasonWords
{
    Q_DECLARE_TR_FUNCTIONS(BounceReasonWords)
public:
    /// A few words for lists: "no such mailbox".
    [[nodiscard]] static QString name(BounceReason reason);
    /// The same for a list of messages of every kind: empty where @p kind tells of no failure.
    [[nodiscard]] static QString name(BounceReason reason, MessageKind kind);
    /// What failed, in one sentence.
    [[nodiscard]] static QString meaning(BounceReason reason, Voice voice);
    /// Why @p recipient was not reached: its reason, or where the notice gives none that is known, its status code.
    /// Where nothing failed, how far the message is known to have come.
    [[nodiscard]] static QString why(const BounceRecipient &recipient, Voice voice);
    /// What the sender, or the helpdesk, should do now.
    [[nodiscard]] static QString advice(BounceReason reason, Voice voice);
    [[nodiscard]] static QString sentence(ReplyFault fault, Voice voice);
};

} // namespace Indicia
