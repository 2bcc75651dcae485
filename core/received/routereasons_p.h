// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "route.h"

namespace Indicia {

/// Gives every hop of @p route its reasons, and every hop below the trusted part, of @p trustedHops, its trust.
///
/// Forged is only what cannot be: an address that no host has, a time days after the message had arrived, our own host
/// as the writer directly below a trusted field that got the message from an address which is none of ours. What
/// merely does not fit (names, forms, hours) is doubtful: forwarders, relays of several names and wrong clocks do that
/// every day. What says nothing about truth (no reverse name, a long delay, no date) is noted.
void judgeHops(Route &route, int trustedHops, const RouteTrust &trust);

} // namespace Indicia
