// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "receivedfield.h"

namespace Indicia {

/// Whose form a field that was read has.
[[nodiscard]] ReceivedDialect receivedDialectOf(const ReceivedField &field);

} // namespace Indicia
