// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Indicia {

/// @p text, or its beginning and an ellipsis, at most @p limit characters in all.
[[nodiscard]] inline QString shortened(const QString &text, qsizetype limit)
{
    return text.size() <= limit ? text : text.first(limit - 1) + QChar(0x2026);
}

} // namespace Indicia
