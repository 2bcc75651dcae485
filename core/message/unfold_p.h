// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Indicia {

/// @p raw without its line ends (RFC 5322 section 2.2.3), outer white space trimmed. Where a fold lost its white space
/// a space stands for it.
[[nodiscard]] QByteArray unfolded(QByteArrayView raw);

} // namespace Indicia
