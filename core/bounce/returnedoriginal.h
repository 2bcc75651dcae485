// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bouncereport.h"
#include "bouncetext.h"
#include "message.h"

#include <QList>

namespace Indicia {

/// The original that @p message returns as a MIME part of its own: the first message/rfc822, message/global or
/// header-only part behind the report, else the first at all; of several behind it, the first that is addressed to one
/// of @p recipients. Empty where there is none.
[[nodiscard]] ReturnedOriginal returnedPart(const Message &message, const QList<BounceRecipient> &recipients);

/// The original that one of @p texts quotes.
[[nodiscard]] ReturnedOriginal quotedOriginal(const Message &message, const QList<BounceText> &texts);

/// The original where it has neither the type of a message nor a text of its own: attached as any file, or marked as
/// quoted line by line. People send letters on in the same ways, so that it tells nothing of what @p message is.
[[nodiscard]] ReturnedOriginal disguisedOriginal(const Message &message, const QList<BounceText> &texts);

} // namespace Indicia
