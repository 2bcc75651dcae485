// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace Indicia {

/// Cuts an address list (RFC 5322 section 3.4) into its entries: at commas and semicolons, and behind the names of
/// groups; not inside quoted strings, comments, routes and address literals. Of an entry with an angle-addr only that
/// is kept, without its brackets; comments become a space. Each entry stands alone, so that a broken one costs none of
/// its neighbours. At most Limits::addresses.
[[nodiscard]] QList<QByteArray> splitAddressList(QByteArrayView value);

} // namespace Indicia
