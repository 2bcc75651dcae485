// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "goals.h"

#include <QString>

#include <chrono>
#include <span>

namespace Indicia::Bench {

/// What is measured on what.
struct Settings
{
    QString corpus; ///< a folder with maildir, mbox, manifest.tsv and zone.db; may be empty
    QString bounces; ///< message files instead of the corpus's for the reading of bounces; may be empty
    int messages = 2000; ///< of the corpus, where other programs verify them too
    qint64 ledger = 1'000'000; ///< entries
    int runs = 31; ///< process starts of each program
    std::chrono::milliseconds patience{6000}; ///< for each rate
};

/// Something that is measured by itself, and told on standard output.
struct Part
{
    const char *name; ///< on the command line
    const char *goals; ///< the numbers of what it measures, for people; may be empty
    bool needsCorpus;
    void (*measure)(const Settings &settings, Results &results);
};

/// In the order in which they are measured.
[[nodiscard]] std::span<const Part> parts();

// startparts.cpp
void measureSamples(const Settings &settings, Results &results);
void measureConsole(const Settings &settings, Results &results);
void measureWindow(const Settings &settings, Results &results);
// checkparts.cpp
void measureSigned(const Settings &settings, Results &results);
void measureSpf(const Settings &settings, Results &results);
void measureLookups(const Settings &settings, Results &results);
void measureSizes(const Settings &settings, Results &results);
void measureHostile(const Settings &settings, Results &results);
// mailboxparts.cpp
void measureMailboxes(const Settings &settings, Results &results);
void measureBounces(const Settings &settings, Results &results);
void measureLong(const Settings &settings, Results &results);
void measureList(const Settings &settings, Results &results);
void measureLedger(const Settings &settings, Results &results);

} // namespace Indicia::Bench
