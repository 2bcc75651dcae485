// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace Indicia {

/// A folder's name out of modified UTF-7 (RFC 3501 section 5.1.3). Nothing where it is not well formed: no base64,
/// half a surrogate pair, or printable ASCII in base64.
[[nodiscard]] std::optional<QString> decodedMailboxName(QByteArrayView name);
/// And into it.
[[nodiscard]] QByteArray encodedMailboxName(const QString &name);

} // namespace Indicia
