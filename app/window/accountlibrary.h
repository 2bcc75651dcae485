// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;

namespace Indicia {

class AccountServer;

/// The file of the library that speaks to mail servers, beside the program or where it is installed; empty where there
/// is none.
[[nodiscard]] QString accountLibrary();
/// Loads it from @p file; null where that cannot be, or it is another version's.
[[nodiscard]] AccountServer *loadAccountServer(const QString &file);

} // namespace Indicia
