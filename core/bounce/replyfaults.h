// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bouncereport.h"
#include "bouncesigns.h"
#include "message.h"

#include <QList>

namespace Indicia {

/// What the reader's own program sent: a receipt names what it answers in its report, may be sent by hand, and need not
/// be marked (RFC 8098 section 3.2; RFC 3834 section 5).
enum class ReplyForm { Reply, Receipt };

/// The rules of RFC 3834 that the automatic reply @p message breaks, as far as its header and the returned @p original
/// (which may be missing) show. In the order of ReplyFault.
[[nodiscard]] QList<ReplyFault> findReplyFaults(
    const Message &message, const BounceSigns &signs, const ReturnedOriginal &original, ReplyForm form);

} // namespace Indicia
