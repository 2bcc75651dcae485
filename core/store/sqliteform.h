// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storefault.h"

#include <QtTypes>

#include <optional>
#include <span>

namespace Indicia {

class SqliteFile;

/// What makes a database one of ours.
struct SqliteForm
{
    qint64 applicationId = 0; ///< PRAGMA application_id, which one of the statements sets
    /// What brings a file from one version to the next: user_version counts those that were done. Besides pragmas they
    /// hold statements that create something, each of which is in the schema as it is written here.
    std::span<const std::span<const char *const>> versions;
};

/// Makes @p file a database of that form and its newest version where it is new or of an older one. The fault where it
/// is something else. Nothing is changed of what is.
[[nodiscard]] std::optional<StoreFault> bringUpToDate(SqliteFile &file, const SqliteForm &form);
/// Says whether @p file is of that form and its newest version, and nothing else stands in it.
[[nodiscard]] std::optional<StoreFault> checkSchema(SqliteFile &file, const SqliteForm &form);
/// Reads all of the file and says whether it contradicts itself. Takes as long as that takes.
[[nodiscard]] std::optional<StoreFault> checkWhole(SqliteFile &file);

} // namespace Indicia
