// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bouncereport.h"
#include "bouncetext.h"

#include <QList>

namespace Indicia {

/// The recipients of a notice whose writer leaves his own domain out: names alone, one a line, in or under a paragraph
/// that says what is wrong. Their addresses are these names, without a domain. To be asked where the text has no
/// address, and for what mail systems write.
[[nodiscard]] QList<BounceRecipient> readLocalParts(const BounceText &text);

} // namespace Indicia
