// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandline.h"
#include "console.h"
#include "ledgersource.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Indicia {

// What the actions of the command "ledger" have in common, and those that have a file of their own.

/// Writes @p object, or @p text as the format asks for it. Done, or a fault that was told.
[[nodiscard]] ExitCode writeLedgerAnswer(const QJsonObject &object, const QString &text, OutputFormat format);

/// Adds the options that only "ledger add" has.
void addLedgerAddOptions(CommandLine &line);
/// "ledger add": fills the ledger at @p path from @p sources.
[[nodiscard]] ExitCode addToLedger(
    const CommandLine &line, const QString &path, const QStringList &sources, const CommonOptions &options);

} // namespace Indicia
