// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandline.h"

#include <QStringList>

#include <optional>

namespace Indicia {

/// Adds --fail-on, for a command that gives verdicts.
void addFailOn(CommandLine &line);
/// The tokens of the verdicts that --fail-on names; nothing where there is no such verdict: the sentence has been told.
[[nodiscard]] std::optional<QStringList> readFailOn(const CommandLine &line);

} // namespace Indicia
