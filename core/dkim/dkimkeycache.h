// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dkimkeyrecord.h"
#include "recordcache.h"

namespace Indicia {

/// readKeyRecord(), once for each text: decoding a key costs about as much as verifying with it.
class DkimKeyCache : public RecordCache<DkimKeyRecord>
{
public:
    /// Keys kept: a key takes about 4 KiB with its contexts.
    static constexpr qsizetype MaxEntries = 4'096;

    explicit DkimKeyCache(qsizetype maxEntries = MaxEntries) : RecordCache(readKeyRecord, maxEntries) { }
};

} // namespace Indicia
