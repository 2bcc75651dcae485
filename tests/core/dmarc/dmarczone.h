// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faketestresolver.h"

namespace Indicia {

/// Fills @p resolver from lines: "DOMAIN: TEXT" is a TXT record at _dmarc.DOMAIN; others are those of
/// FakeTestResolver::zone().
inline void addDmarcZone(FakeTestResolver &resolver, const QByteArray &zone)
{
    for (const QByteArray &line : zone.split('\n')) {
        const qsizetype colon = line.indexOf(": ");
        if (colon > 0) {
            resolver.txt("_dmarc." + line.first(colon), line.sliced(colon + 2));
        } else {
            resolver.zone(line);
        }
    }
}

} // namespace Indicia
