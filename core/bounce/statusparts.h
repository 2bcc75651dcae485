// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bouncereport.h"
#include "bouncetext.h"
#include "message.h"

#include <QList>

namespace Indicia {

/// Adds to @p report what the message/delivery-status and message/global-delivery-status parts of @p message say, as
/// one report where there are several. Nothing changes where there is none.
void readStatusParts(const Message &message, BounceReport &report);

/// Adds to the recipients of @p report what it leaves out and @p texts say of the same addresses: the reply, the host,
/// a code that is more exact than a generic one.
void learnFromTexts(const QList<BounceText> &texts, BounceReport &report);

} // namespace Indicia
