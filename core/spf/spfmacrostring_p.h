// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "spfmacro.h"

namespace Indicia {

/// One piece of a macro-string: a run of literal text, or one macro-expand.
struct SpfMacroPiece
{
    QByteArrayView literal; ///< what the piece stands for, where letter is 0
    char letter = 0; ///< in lower case
    bool urlEscaped = false; ///< the letter was in upper case (RFC 7208 section 7.3)
    bool reversed = false;
    int parts = 0; ///< how many right-hand parts to keep; 0 for all
    QByteArrayView delimiters; ///< empty stands for "."

    [[nodiscard]] bool isTransformed() const { return reversed || parts != 0 || !delimiters.isEmpty(); }
};

/// Takes the next piece of @p text at @p position, which moves behind it. Nothing where the text is no macro-string.
///
///     macro-expand  = ( "%{" macro-letter transformers *delimiter "}" ) / "%%" / "%_" / "%-"
///     macro-literal = %x21-24 / %x26-7E
///     transformers  = *DIGIT [ "r" ]
///     delimiter     = "." / "-" / "+" / "," / "/" / "_" / "="
[[nodiscard]] std::optional<SpfMacroPiece> nextMacroPiece(
    QByteArrayView text, qsizetype &position, SpfMacroPlace place);

} // namespace Indicia
