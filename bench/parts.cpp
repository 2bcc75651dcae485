// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts.h"

namespace Indicia::Bench {

std::span<const Part> parts()
{
    static constexpr Part all[]{
        {"samples", "", false, measureSamples},
        {"console", "9", false, measureConsole},
#ifdef INDICIA_WINDOW
        {"window", "10", false, measureWindow},
#endif
        {"signed", "1, 2", true, measureSigned},
        {"spf", "4", true, measureSpf},
        {"lookups", "3", true, measureLookups},
        {"mailboxes", "5, 6, 7", true, measureMailboxes},
        {"bounces", "8", true, measureBounces},
        {"long", "11, 15", true, measureLong},
#ifdef INDICIA_WINDOW
        {"list", "12", true, measureList},
#endif
        {"sizes", "13", false, measureSizes},
        {"hostile", "14", false, measureHostile},
        {"ledger", "", false, measureLedger},
    };
    return all;
}

} // namespace Indicia::Bench
