// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casereport.h"
#include "identity.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <stop_token>

namespace Indicia {

class DkimKeyArchive;
class PublicSuffixList;
class Resolver;
class SentLedger;
struct RecordCaches;

/// What an examination needs beside the bytes. Everything comes from the caller: nothing below reads a clock, a setting
/// or the network on its own.
struct Context
{
    Resolver *resolver = nullptr; ///< not owned; must not be null
    std::chrono::sys_seconds now{};
    Identity identity;
    std::stop_token stop;
    std::chrono::milliseconds dnsTime{20'000}; ///< for all lookups of one message
    RecordCaches *records = nullptr; ///< records read before, shared by threads; not owned; may be null
    const PublicSuffixList *publicSuffixes = nullptr; ///< for DMARC's older answer; not owned; may be null
    const DkimKeyArchive *archive = nullptr; ///< keys seen earlier; not owned; may be null
    const SentLedger *ledger = nullptr; ///< what we sent; asked from this thread; not owned; may be null
};

/// Examines one message. Blocking, thread-safe, pure: the same bytes, DNS answers and context give the same report.
[[nodiscard]] CaseReport examine(const QByteArray &bytes, const QString &sourceName, const Context &context);

} // namespace Indicia
