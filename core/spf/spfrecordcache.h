// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordcache.h"
#include "spfrecord.h"

namespace Indicia {

/// SpfRecord::parse(), once for each text.
class SpfRecordCache : public RecordCache<SpfRecord>
{
public:
    /// Records kept: a usual one takes 2 KiB, the worst that is kept 64 KiB.
    static constexpr qsizetype MaxEntries = 1'024;

    explicit SpfRecordCache(qsizetype maxEntries = MaxEntries) : RecordCache(SpfRecord::parse, maxEntries) { }
};

} // namespace Indicia
