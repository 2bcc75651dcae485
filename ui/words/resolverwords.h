// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "resolverfactory.h"

#include <QString>

namespace Indicia {

/// Why no resolver could be made of what the user wrote, and what to write instead.
[[nodiscard]] QString resolverSentence(const ResolverError &error);

} // namespace Indicia
