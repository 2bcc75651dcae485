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
/// The folder of a message and its name, with @p between; once of a message file, which stands in no folder but in
/// itself. What is attached to such is "complaint.eml#1".
[[nodiscard]] QString placeOf(const ScanRow &row, QLatin1StringView between);
/// One row with its line end.
[[nodiscard]] QByteArray scanLine(const ScanRow &row, ScanFormat format);

} // namespace Indicia
