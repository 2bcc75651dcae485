// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "outlookitem_p.h"

namespace Indicia {

/// The header fields of @p item, each line ended by CRLF and none empty: its transport header up to the first empty
/// line, or fields made from its properties where it has none.
[[nodiscard]] QByteArray outlookHeader(const OutlookItem &item);

/// @p text on one line, without controls.
[[nodiscard]] QByteArray oneLine(const QByteArray &text);

/// @p text with its line ends made CRLF, and one at its end where it has any octets.
[[nodiscard]] QByteArray withCrlf(QByteArrayView text);

} // namespace Indicia
