// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "windowoptions.h"

namespace Indicia {

class MainWindow;

/// Waits until everything is checked, goes to the page that is asked for, and writes the picture. Returns the exit code
/// of the program.
[[nodiscard]] int takeScreenshot(MainWindow &window, const WindowOptions &options);

/// Ends the program when the first answer, or the first row of a mailbox, has been painted, for measuring.
void endWhenAnswered(MainWindow &window);

} // namespace Indicia
