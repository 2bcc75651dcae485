// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "outlookfile.h"

#include <expected>

namespace Indicia {

/// Looks over a compound file's tables ([MS-CFB] sections 2.2 to 2.6) before a library gets it: sizes that fit the
/// file, chains that end, and a directory that is a tree of at most Limits::outlookEntries entries. Iterative, linear
/// in the size of the tables; contents are not looked at.
[[nodiscard]] std::expected<void, OutlookFault> checkCompoundLayout(QByteArrayView file);

} // namespace Indicia
