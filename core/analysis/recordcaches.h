// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dkimkeycache.h"
#include "dmarcrecordcache.h"
#include "spfrecordcache.h"

namespace Indicia {

/// What was read from DNS records, for all messages of a run. Shared by threads.
struct RecordCaches
{
    DkimKeyCache keys;
    SpfRecordCache spf;
    DmarcRecordCache dmarc;
};

} // namespace Indicia
