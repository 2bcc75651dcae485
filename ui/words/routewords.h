// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "route.h"
#include "voice.h"

#include <QCoreApplication>

namespace Indicia {

/// Words for the Received chain: how far a hop can be believed, and why not.
class RouteWords
{
    Q_DECLARE_TR_FUNCTIONS(RouteWords)
public:
    [[nodiscard]] static QString name(HopTrust trust);
    [[nodiscard]] static QString meaning(HopTrust trust, Voice voice);
    [[nodiscard]] static QString reason(HopReason reason, Voice voice);
    [[nodiscard]] static QString sentence(BoundaryBasis basis, Voice voice);
    [[nodiscard]] static QString name(ReceivedDefect defect);
    /// The program whose form the field has; a proper name, empty where unknown.
    [[nodiscard]] static QString name(ReceivedDialect dialect);
    /// A span of time in words, a negative one with a minus sign: "3 s", "5 min 12 s", "2 d 4 h".
    [[nodiscard]] static QString duration(qint64 seconds);
    /// A time in UTC in the form of RFC 3339, with a space for the T: "2026-11-20 09:15:00 UTC".
    [[nodiscard]] static QString time(std::chrono::sys_seconds time);
};

} // namespace Indicia
