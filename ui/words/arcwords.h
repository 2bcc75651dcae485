// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "arcoutcome.h"
#include "voice.h"

#include <QCoreApplication>

namespace Indicia {

/// Words for ARC (RFC 8617).
class ArcWords
{
    Q_DECLARE_TR_FUNCTIONS(ArcWords)
public:
    /// The RFC's own word, which is never translated. "not asked" is ours.
    [[nodiscard]] static QString name(ArcResult result);
    [[nodiscard]] static QString meaning(ArcResult result, Voice voice);
    [[nodiscard]] static QString reason(ArcReason reason, Voice voice);
    /// What a chain is worth.
    [[nodiscard]] static QString standing(Voice voice);
};

} // namespace Indicia
