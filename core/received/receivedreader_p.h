// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "receivedfield.h"

namespace Indicia {

/// parseReceived() into @p field, which nothing was read into before: of each message several are made, and they are
/// large.
void readReceived(QByteArrayView value, ReceivedField &field);

} // namespace Indicia
