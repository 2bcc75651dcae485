// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "querypace.h"

#include "budgetresolver.h"

#include <algorithm>

namespace Indicia {

namespace {

constexpr int maxDelay = 15; // seconds for all questions of a message, of the 20 that an examination has

} // namespace

int QueryPace::messagesAtOnce() const
{
    return perSecond ? std::clamp(steady() * maxDelay / BudgetResolver::MaxQueries, 1, MaxInFlight) : MaxInFlight;
}

} // namespace Indicia
