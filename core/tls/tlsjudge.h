// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tlslevel.h"

#include <QByteArrayView>

namespace Indicia {

/// How well the connection of one hop was protected, by what its Received field says: keyword, tls clause and comment
/// together, since each alone is often wrong (a client that greets with HELO once TLS is up gives plain "SMTP").
/// It judges the claim; whether its writer is to be believed is the route's affair.
///
/// @p with is the text after "with", or after "via" where there is no other; @p local says that the field tells of a
/// hand-over without a network.
[[nodiscard]] TlsOutcome judgeTls(QByteArrayView with, const TlsClaim &claim, bool local = false);

} // namespace Indicia
