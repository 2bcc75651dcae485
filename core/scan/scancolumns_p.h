// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "scanrow.h"

#include <QByteArray>
#include <QList>

#include <array>
#include <span>
#include <variant>

namespace Indicia {

// A row as a store keeps it, whatever store it is: columns of whole numbers and of octets, in one order.

struct ScanColumn
{
    const char *name;
    bool isNumber;
};

/// The columns but for the folder's.
[[nodiscard]] std::span<const ScanColumn> scanColumns();

using ScanValue = std::variant<qint64, QByteArray>;
using ScanValues = std::array<ScanValue, 28>;

[[nodiscard]] ScanValues scanValues(const ScanRow &row);
/// The row again, but for folder and folderName. What no row can hold, since somebody else has written it, becomes
/// something harmless.
[[nodiscard]] ScanRow scanRowFrom(const ScanValues &values);

} // namespace Indicia
