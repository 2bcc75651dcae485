// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace Indicia {

/// UIDs in the order in which they are meant.
using Uids = std::vector<quint32>;

/// A UID or a UIDVALIDITY (nz-number of RFC 9051 section 9): digits only, 1 to 4,294,967,295.
[[nodiscard]] std::optional<quint32> readUid(QByteArrayView digits);

/// sequence-set (RFC 9051 section 9) of ascending UIDs: "3,5:9".
[[nodiscard]] QByteArray uidSet(const Uids &uids);
/// The UIDs of a set, in its order (uid-set of RFC 4315: no asterisk). Nothing where it is none, or has more than
/// @p most.
[[nodiscard]] std::optional<Uids> readUidSet(QByteArrayView set, std::size_t most);

/// Those of @p uids that @p among has too; both ascending.
[[nodiscard]] Uids inBoth(const Uids &uids, const Uids &among);
/// Those of @p uids that @p among has not; both ascending.
[[nodiscard]] Uids without(const Uids &uids, const Uids &among);

} // namespace Indicia
