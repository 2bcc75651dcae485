// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imapurl.h"

#include <optional>

namespace Indicia {

/// The account, and maybe the folder, that @p operand names. Nothing where it names none: the sentence has been told.
[[nodiscard]] std::optional<ImapPlace> serverPlace(const QString &operand);

} // namespace Indicia
