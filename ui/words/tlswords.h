// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tlslevel.h"
#include "voice.h"

#include <QCoreApplication>

namespace Indicia {

/// Words for the protection of a connection.
class TlsWords
{
    Q_DECLARE_TR_FUNCTIONS(TlsWords)
public:
    [[nodiscard]] static QString name(TlsLevel level);
    [[nodiscard]] static QString meaning(TlsLevel level, Voice voice);
    /// Empty for TlsWeakness::None.
    [[nodiscard]] static QString sentence(TlsWeakness weakness, Voice voice);
    [[nodiscard]] static QString name(TlsClaim::Peer peer);
    /// Level, version, cipher and weakness in one line: "encrypted, TLSv1.0, RC4-MD5: outdated". Hostile text is
    /// made harmless.
    [[nodiscard]] static QString line(const TlsOutcome &outcome);
};

} // namespace Indicia
