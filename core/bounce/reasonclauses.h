// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bouncereport.h"

#include <QByteArrayView>

namespace Indicia {

/// What @p lowerWords (lower case of its language, single spaces) say in wordings that no list holds: in one clause,
/// what is spoken of (a mailbox, the sender, the connecting host, the message and its parts, the system, encryption
/// ...) in many languages, and the nearest word for what is wrong with it: that it is not there, is full, is shut, is
/// refused, is in trouble, or is asked for. What says nothing of what stands nearest says nothing.
/// BounceReason::NotSaid where no clause tells.
[[nodiscard]] BounceReason reasonInClauses(QByteArrayView lowerWords);

} // namespace Indicia
