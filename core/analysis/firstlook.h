// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bouncereport.h"
#include "hostile.h"
#include "routesummary.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace Indicia {

struct Identity;

/// What a list shows of a message before it is checked: what its own octets say at a glance, and nothing that has to be
/// looked up, hashed or verified. Each value is what examine() would find.
struct FirstLook
{
    Hostile author; ///< From as it is written, decoded
    QByteArray from; ///< the first address in it; hostile
    Hostile subject; ///< decoded
    QByteArray messageId; ///< hostile
    std::optional<std::chrono::sys_seconds> date; ///< when it was received, as the trusted part says; else Date
    RouteSummary route;
    MessageKind kind = MessageKind::Ordinary;

    friend bool operator==(const FirstLook &, const FirstLook &) = default;
};

/// Reads @p bytes for a list: the header and the structure, and the text of what may be a bounce, notice or report.
/// @p identity tells which hosts are the user's own, as in Context. Never fails; linear.
[[nodiscard]] FirstLook lookAt(const QByteArray &bytes, const Identity &identity);

} // namespace Indicia
