// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way into the library that speaks to mail servers.

#include "imapaccounts.h"

extern "C" Q_DECL_EXPORT Indicia::AccountServer *indiciaAccountServer(const char *version)
{
    // Of another version's classes nothing is known.
    if (QByteArrayView(version) != QByteArrayView(INDICIA_VERSION)) {
        return nullptr;
    }
    static Indicia::ImapAccounts accounts;
    return &accounts;
}
