// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandline.h"
#include "console.h"

#include "storefault.h"

#include <QByteArray>

#include <algorithm>
#include <expected>
#include <limits>
#include <memory>
#include <optional>

namespace Indicia {

class ScanStore;

/// Adds --jobs.
void addJobs(CommandLine &line);
/// How many messages are examined at a time; nothing where --jobs is wrong: the sentence has been told.
[[nodiscard]] std::optional<int> readJobs(const CommandLine &line);

/// What the verdicts of a scan rest on, besides the messages: see scanContext().
[[nodiscard]] QByteArray scanContextOf(const CommandLine &line, const CommonOptions &options);

/// The store at @p place: a file, or a database of postgresql:... Where it cannot be opened the sentence has been told,
/// and the program ends with that code.
[[nodiscard]] std::expected<std::unique_ptr<ScanStore>, ExitCode> openScanStore(
    const QString &place, const QByteArray &context);
/// A number of messages as a sentence takes it.
[[nodiscard]] inline int countOf(qint64 messages)
{
    return static_cast<int>(std::min<qint64>(messages, std::numeric_limits<int>::max()));
}
/// Tells that the store at @p place has failed; of a database server that does not answer, or does not let us in, what
/// it says too.
void complainOfStore(const QString &place, StoreFault fault);
/// How the program ends where a store has failed: @p otherwise, unless its server did not answer.
[[nodiscard]] ExitCode exitOf(StoreFault fault, ExitCode otherwise);
/// What libpq is to be told of @p place, which names a database; nothing where it does not, or with a password: the
/// sentence has been told.
[[nodiscard]] std::optional<QByteArray> databaseOf(const QString &place);

} // namespace Indicia
