// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>

#include <span>

namespace Indicia {

/// One kind of statement that Indicia can make. Its id never changes: tests, exports and translations hang on it.
struct FindingKind
{
    const char *id; ///< "spf.fail"
    const char *citation; ///< where the rule stands: "RFC 7208 section 2.6.4"; empty where it is our own rule
};

/// There are not more kinds.
inline constexpr std::size_t mostFindingKinds = 512;

/// Every kind of finding that there is, sorted by id.
[[nodiscard]] std::span<const FindingKind> findingCatalogue();

/// The kind of that id; null where there is none.
[[nodiscard]] const FindingKind *findingKind(QByteArrayView id);

} // namespace Indicia
