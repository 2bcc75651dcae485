// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dmarcoutcome.h"
#include "recordcache.h"

namespace Indicia {

/// What texts that begin with DMARC's version say, read once for each text.
class DmarcRecordCache : public RecordCache<DmarcRecord>
{
public:
    /// Records kept: a usual one takes 1 KiB.
    static constexpr qsizetype MaxEntries = 1'024;

    explicit DmarcRecordCache(qsizetype maxEntries = MaxEntries);
};

} // namespace Indicia
