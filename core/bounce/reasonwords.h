// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace Indicia {

/// @p reason says in words that the address or its host does not exist: a lasting failure, even without a code.
[[nodiscard]] bool saysNoSuchRecipient(QByteArrayView reason);

/// @p lowerText (lower case) says that the message is only late and will be tried again.
[[nodiscard]] bool saysDelayed(QByteArrayView lowerText);

/// @p lowerText (lower case) calls the failure a permanent one.
[[nodiscard]] bool saysPermanent(QByteArrayView lowerText);

/// @p lowerText (lower case) says that there will be no further attempt.
[[nodiscard]] bool saysGivenUp(QByteArrayView lowerText);

/// @p lowerText (lower case) says that the message arrived, and of nothing that went wrong.
[[nodiscard]] bool saysDelivered(QByteArrayView lowerText);

/// @p lowerText (lower case) says that the message was passed on to a system that sends no notices.
[[nodiscard]] bool saysPassedOn(QByteArrayView lowerText);

/// @p lowerText (lower case) says that a message could not be delivered.
[[nodiscard]] bool saysNotDelivered(QByteArrayView lowerText);

} // namespace Indicia
