// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "scanstore.h"

namespace Indicia {

// Rows to be kept, for the tests of stores.

/// One that has a value in each column, and some that are hard to keep.
[[nodiscard]] ScanRow fullRow();
/// A message of folder "f" with messages attached to it.
[[nodiscard]] ScannedMessage messageOf(qint64 folder, const QByteArray &key, int attached = 0);
[[nodiscard]] QByteArrayList keysOf(const QList<ScanRow> &rows);

} // namespace Indicia
