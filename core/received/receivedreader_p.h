// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "receivedfield.h"
#include "textpieces.h"

namespace Indicia {

/// parseReceived() into @p field, which nothing was read into before: of each message several are made, and they are
/// large. Values are copied by @p pieces, which may serve many fields.
void readReceived(QByteArrayView value, TextPieces &pieces, ReceivedField &field);

} // namespace Indicia
