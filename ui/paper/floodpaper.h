// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "floodreport.h"

class QIODevice;

namespace Indicia {

/// Draws the report on one page A4 as PDF: text is drawn as text, nothing in it is read as markup. What does not fit is
/// left out at the end, and that is told. False where the device takes no more.
[[nodiscard]] bool writeFloodPdf(const FloodReport &report, QIODevice &device);

} // namespace Indicia
