// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Indicia {

/// The only door to KMime: an addr-spec (RFC 5322 section 3.4.1) in any of its odd forms (quoted strings, white space
/// and comments between its atoms, obsolete routes) in its plain form; empty where KMime finds none.
///
/// @p entry is one entry of an address list, as splitAddressList() cuts it. KMime sees no more than that, bounded and
/// without NUL: older versions read out of bounds at NUL, and take memory quadratic in the depth of a MIME tree.
[[nodiscard]] QByteArray parseAddrSpec(QByteArrayView entry);

} // namespace Indicia
