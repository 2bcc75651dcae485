// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storefault.h"

#include <optional>

namespace Indicia {

class Postgres;

/// Makes the tables of a store of scans where they are not there. The fault where others of these names are.
[[nodiscard]] std::optional<StoreFault> makePostgresForm(Postgres &server);

} // namespace Indicia
