// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dmarcoutcome.h"

namespace Indicia {

/// The identifiers that SPF and DKIM checked (RFC 9989 section 4.3), with what came of it; not yet compared.
[[nodiscard]] QList<DmarcAlignment> identifiersOf(const DmarcQuery &query);

/// Whether an identifier has the author's organizational domain. Unknown: an answer is missing.
enum class Aligned { No, Yes, Unknown };

/// Collects what the identifiers give together (RFC 9989 section 5.3.5).
class AlignmentSum
{
public:
    void add(const DmarcAlignment &identifier, Aligned aligned);
    /// Pass, Fail, or TempError where a missing answer could have made it pass (section 5.3.6).
    [[nodiscard]] DmarcResult result() const;
    [[nodiscard]] DmarcReason reason() const;

private:
    bool m_spf = false;
    bool m_dkim = false;
    bool m_passed = false;
    bool m_mayPass = false;
};

} // namespace Indicia
