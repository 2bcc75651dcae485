// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledgerfaults.h"

#include <optional>

namespace Indicia {

class SqliteFile;

/// Makes @p file a ledger of the newest form where it is new or of an older one. The fault where it is something else.
/// Nothing is changed of what is no ledger.
[[nodiscard]] std::optional<StoreFault> bringUpToDate(SqliteFile &file);
/// Says whether @p file is a ledger of the newest form, and nothing else stands in it.
[[nodiscard]] std::optional<StoreFault> checkSchema(SqliteFile &file);

} // namespace Indicia
