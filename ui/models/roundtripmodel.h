// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casereport.h"
#include "roundtrip.h"
#include "voice.h"

#include <QCoreApplication>

namespace Indicia {

/// Turns a report into the picture of what happened: for an answer to a letter you, whoever answered and the machine
/// that really sent, with the ways between; for ordinary mail its journey.
class RoundTripModel
{
    Q_DECLARE_TR_FUNCTIONS(RoundTripModel)
public:
    [[nodiscard]] static RoundTrip picture(const CaseReport &report, Voice voice);
};

} // namespace Indicia
