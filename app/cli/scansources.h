// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandline.h"
#include "mailsource.h"

#include <memory>
#include <vector>

namespace Indicia {

/// Adds the options of sources.
void addSourceOptions(CommandLine &line);
/// What the operands name: each a file, a folder, an mbox, a Maildir. The one place that knows other kinds. Nothing
/// where one cannot be understood: the sentence has been told.
[[nodiscard]] std::optional<std::vector<std::unique_ptr<MailSource>>> sourcesOf(const CommandLine &line);

} // namespace Indicia
