// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledgerfaults.h"

namespace Indicia {

LedgerFault ledgerFault(StoreFault fault)
{
    using enum StoreFault;
    switch (fault) {
    case NotThere:
    case Unreadable:
    case NotOurs:
    case Newer:
    case KeyMissing:
    case ReadOnly:
    case Unreachable:
    case DiskFull:
    case NoLibrary:
        return LedgerFault::Unreadable;
    case Damaged:
        return LedgerFault::Damaged;
    case Busy:
    case Changed:
        return LedgerFault::Busy;
    }
    Q_UNREACHABLE_RETURN(LedgerFault::Unreadable);
}

} // namespace Indicia
