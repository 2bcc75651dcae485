// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bouncetext.h"
#include "message.h"

#include <QList>

namespace Indicia {

/// The texts of @p message in which a bouncer may have written, in order: text/plain parts, or where there is none with
/// words, text/html ones read for their words; those stand first where a plain alternative of theirs names nobody. A
/// body without MIME parts as it stands. Each knows where its own words end.
[[nodiscard]] QList<BounceText> readBounceTexts(const Message &message);

/// Whether one of these texts begins as a JSON object does: a notification that a machine wrote for a machine.
[[nodiscard]] bool beginsWithJson(const Message &message);

} // namespace Indicia
