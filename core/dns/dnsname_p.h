// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Indicia {

inline constexpr qsizetype MaxDnsLabel = 63; // RFC 1035 section 2.3.4
inline constexpr qsizetype MaxDnsName = 255; // on the wire, with the root's octet

/// The octets that @p text stands for, with \X and \DDD resolved (RFC 1035 section 5.1). Nothing where an escape is
/// cut off or beyond 255.
[[nodiscard]] std::optional<QByteArray> unescaped(QByteArrayView text);

/// A domain name on the wire, uncompressed: labels with a length octet each, and the root's zero at the end. Case is
/// kept. A final dot makes no difference unless there is an @p origin (on the wire too): without a final dot @p text
/// is below it. Nothing where a label or the name is too long, or a label is empty.
[[nodiscard]] std::optional<QByteArray> wireName(QByteArrayView text, QByteArrayView origin = {});

/// The text of a name on the wire, without a final dot; the root is empty. What wireName() reads back to the same
/// octets: dots inside labels, backslashes and all that is not printable ASCII are escaped.
[[nodiscard]] QByteArray nameText(QByteArrayView wire);

/// ASCII letters in lower case; length octets are below them and stay as they are.
[[nodiscard]] QByteArray loweredName(QByteArray wire);

/// Whether @p text is what nameText() would write of it in lower case: nearly all names are, and need no rewriting.
[[nodiscard]] bool isPlainName(QByteArrayView text);

/// The one spelling of a name as text: in lower case, without a final dot, escapes as nameText() writes them. Nothing
/// where it is no name.
[[nodiscard]] std::optional<QByteArray> canonicalName(const QByteArray &text);

/// Labels in the order from the root down, each with its length octet, without the root, so that all names below a
/// name begin with its key, and no others do.
[[nodiscard]] QByteArray nameKey(QByteArrayView wire);

/// The name without its first label; the root stays the root.
[[nodiscard]] QByteArrayView parentName(QByteArrayView wire);

} // namespace Indicia
