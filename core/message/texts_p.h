// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace Indicia {

/// @p text in the charset of that name. Where the name says nothing that is known, or is missing, text that is valid
/// UTF-8 is read as that, other text as Latin-1, octet by octet.
[[nodiscard]] QString decodeCharset(const QByteArray &charset, QByteArrayView text);

} // namespace Indicia
