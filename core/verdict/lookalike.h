// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Indicia {

/// A domain name reduced to what the eye sees: digits that look like letters are those letters, hyphens are dropped,
/// accents too, and letters of other scripts that look like ASCII are that, also where the name comes as A-labels
/// (xn--). Two different names with one skeleton can be taken for each other.
[[nodiscard]] QByteArray domainSkeleton(QByteArrayView domain);

/// Different names that look the same, or the one begins with all of the other, its dots perhaps written as hyphens.
[[nodiscard]] bool looksLike(QByteArrayView domain, QByteArrayView model);

} // namespace Indicia
