// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bouncereport.h"

#include <QByteArrayView>

namespace Indicia {

/// What @p lowerWords (lower case of its language, single spaces) say of a mailbox or a domain in wordings that no
/// list holds: in one clause, what a mailbox, its owner or its domain is called in many languages, and the nearest
/// word for that it is not there, is full, or is shut. A clause that speaks of the sender, the connecting host or the
/// message says nothing here. BounceReason::NotSaid, UserUnknown, HostUnknown, MailboxFull or Suspended.
[[nodiscard]] BounceReason reasonInClauses(QByteArrayView lowerWords);

} // namespace Indicia
