// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "message.h"

#include <QList>

namespace Indicia {

/// Messages attached to one message that are looked at.
inline constexpr qsizetype MaxAttachedMessages = 64;

/// The messages that are parts of @p message (message/rfc822, RFC 2046 section 5.2.1; message/global, RFC 6532 section
/// 3.7; files whose name ends in ".eml", whatever type they were given), in its order, at most @p most; what has no
/// header is left out. In a bounce or a report that is the original,
/// which belongs to it; in other mail it is somebody else's message, sent on to have it looked at.
[[nodiscard]] QList<Message> attachedMessages(const Message &message, qsizetype most = MaxAttachedMessages);

} // namespace Indicia
