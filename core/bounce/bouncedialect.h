// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bouncereport.h"
#include "bouncetext.h"

#include <span>

namespace Indicia {

/// One way of writing a bounce in plain text. Adding one is a file with two functions, a line in bouncedialects.h and a
/// row in bouncedialects.cpp.
struct BounceDialect
{
    const char *id; ///< stable, lower case: BounceReport::dialect
    /// Whether @p text has this form, by its opening words and structure. It may be strict: what no dialect recognises
    /// is read by common rules.
    bool (*recognise)(const BounceText &text);
    /// Adds to @p report what the words before BounceText::wordsEnd() say: kind, recipients, reportingMta.
    void (*read)(const BounceText &text, BounceReport &report);
    /// Only programs write this form, for programs: it needs no mail system's header to be believed.
    bool forMachines = false;
};

/// All dialects, the strictest first.
[[nodiscard]] std::span<const BounceDialect> bounceDialects();

/// The dialect of @p text; null where none recognises it.
[[nodiscard]] const BounceDialect *findDialect(const BounceText &text);

} // namespace Indicia
