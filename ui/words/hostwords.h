// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "helooutcome.h"
#include "voice.h"

#include <QCoreApplication>

namespace Indicia {

/// Words for the checks of a host's names: HELO (RFC 5321) and reverse DNS (iprev, RFC 8601).
class HostWords
{
    Q_DECLARE_TR_FUNCTIONS(HostWords)
public:
    /// The result word, as RFC 7208 and RFC 8601 spell it; never translated but for "not asked".
    [[nodiscard]] static QString name(HeloResult result);
    [[nodiscard]] static QString reason(HeloReason reason, Voice voice);
    [[nodiscard]] static QString name(IprevResult result);
    [[nodiscard]] static QString reason(IprevReason reason, Voice voice);
};

} // namespace Indicia
