// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conclusion.h"
#include "finding.h"
#include "helooutcome.h"
#include "ink.h"
#include "proofoutcome.h"
#include "route.h"
#include "spfoutcome.h"

#include <QIcon>

namespace Indicia {

/// The shape and the colour role of a value; its word is made in ui/words.
struct Look
{
    QString glyph; ///< a name under :/icons
    Ink ink = Ink::Text;
};

[[nodiscard]] Look lookOf(Verdict verdict);
/// How sure, as bars that rise: none to three of them are filled.
[[nodiscard]] Look lookOf(Certainty certainty);
[[nodiscard]] Look lookOf(Severity severity);
[[nodiscard]] Look lookOf(HopTrust trust);
[[nodiscard]] Look lookOf(HeloResult result);
[[nodiscard]] Look lookOf(IprevResult result);
[[nodiscard]] Look lookOf(SpfResult result);
[[nodiscard]] Look lookOf(ProofResult result);
[[nodiscard]] Look lookOf(TlsLevel level);

/// An icon that is drawn in the palette of the moment, in any size.
[[nodiscard]] QIcon glyphIcon(const Look &look);
[[nodiscard]] QIcon glyphIcon(const QString &glyph);

} // namespace Indicia
