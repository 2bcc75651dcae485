// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mailtime.h"

#include <optional>

namespace Indicia {

/// Reads a date that is written to the octet as most servers and mailboxes write it, as readMailTime() reads it.
/// Nothing where it is written otherwise, or no date at all.
[[nodiscard]] std::optional<MailTime> readUsualDate(QByteArrayView text);

} // namespace Indicia
