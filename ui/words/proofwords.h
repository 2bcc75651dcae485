// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proofoutcome.h"
#include "voice.h"

#include <QCoreApplication>

namespace Indicia {

/// Words for the answers to "did we send it?".
class ProofWords
{
    Q_DECLARE_TR_FUNCTIONS(ProofWords)
public:
    [[nodiscard]] static QString name(ProofScheme scheme);
    [[nodiscard]] static QString meaning(ProofScheme scheme, Voice voice);
    [[nodiscard]] static QString name(ProofResult result);
    [[nodiscard]] static QString reason(ProofReason reason, Voice voice);
    [[nodiscard]] static QString name(ProofBinding binding);
    /// What the proof speaks for, as a list in one line: "our address, a week"; empty where it binds nothing.
    [[nodiscard]] static QString binds(const ProofOutcome &outcome);
};

} // namespace Indicia
