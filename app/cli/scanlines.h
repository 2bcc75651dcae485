// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "scanrow.h"

#include <QByteArray>
#include <QString>

namespace Indicia {

/// How a scan writes its rows.
enum class ScanFormat { Text, Ndjson, Csv };

[[nodiscard]] ScanFormat scanFormatFrom(const QString &name);
/// What stands before the first row: the names of the columns, where the format has them.
[[nodiscard]] QByteArray scanHeading(ScanFormat format);
/// One row with its line end.
[[nodiscard]] QByteArray scanLine(const ScanRow &row, ScanFormat format);

} // namespace Indicia
