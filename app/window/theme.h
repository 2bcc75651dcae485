// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "windowoptions.h"

namespace Indicia {

/// Puts the application into light or dark, whatever the desktop has; leaves it alone for System.
void applyTheme(WindowOptions::Theme theme);

} // namespace Indicia
