// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "spfoutcome.h"
#include "voice.h"

#include <QCoreApplication>

namespace Indicia {

/// Words for SPF (RFC 7208).
class SpfWords
{
    Q_DECLARE_TR_FUNCTIONS(SpfWords)
public:
    /// The RFC's own word, which is never translated: "softfail". "not asked" is ours.
    [[nodiscard]] static QString name(SpfResult result);
    [[nodiscard]] static QString meaning(SpfResult result, Voice voice);
    [[nodiscard]] static QString name(SpfIdentity identity);
    [[nodiscard]] static QString reason(SpfReason reason, Voice voice);
    [[nodiscard]] static QString name(SpfTraceStep::Effect effect);
    /// What came of a step: its effect, and of an include or redirect what the other domain said, and of an error why.
    [[nodiscard]] static QString outcome(const SpfTraceStep &step, Voice voice);
};

} // namespace Indicia
