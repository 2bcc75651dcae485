// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mailsource.h"

#include <QLatin1StringView>

namespace Indicia {

/// The word that machines read; see tokens.h.
[[nodiscard]] QLatin1StringView token(MailTrouble value);

} // namespace Indicia
