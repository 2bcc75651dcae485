// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sqliteform.h"

namespace Indicia {

/// The form of a store of scans.
[[nodiscard]] const SqliteForm &scanForm();

} // namespace Indicia
