// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ipaddress.h"
#include "route.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace Indicia {

/// What a list of messages says of a route: as much of traceRoute() as needs no field below the boundary.
struct RouteSummary
{
    int hops = 0; ///< Received fields, as many as Route::hops would have
    int trustedHops = 0; ///< so many from the top were written by trusted hosts, the boundary hop among them
    int boundary = -1; ///< as Route::boundary
    BoundaryBasis basis = BoundaryBasis::None;
    std::optional<IpAddress> client; ///< who handed the message over at the boundary
    QByteArray helo; ///< the name that it gave, or that the boundary hop has for it; hostile
    /// When the boundary hop, or a trusted one above it, got the message.
    std::optional<std::chrono::sys_seconds> receivedAt;

    friend bool operator==(const RouteSummary &, const RouteSummary &) = default;
};

/// Reads the Received fields of @p message from the top as far as they can be believed, and only counts the others.
[[nodiscard]] RouteSummary summariseRoute(const Message &message, const RouteTrust &trust);

} // namespace Indicia
