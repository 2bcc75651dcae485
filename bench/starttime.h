// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

namespace Indicia::Bench {

/// A program and its arguments, as they are run.
struct Command
{
    QByteArray name; ///< for the table
    QByteArrayList words; ///< the program's path, then its arguments
};

/// How long the runs of one command took, in milliseconds.
struct StartTimes
{
    QList<double> wall; ///< from before the process is made until it has ended, in the order of the runs
    QList<double> cpu; ///< user and system together
    long peakKilobytes = 0; ///< largest resident set of any run
    bool failed = false; ///< a run could not be started or did not end with exit code 0
};

/// Runs all commands in turn, @p runs rounds after @p warmUps that do not count, so that whatever else the machine does
/// falls on all of them alike. Their output is thrown away.
[[nodiscard]] QList<StartTimes> measureStarts(const QList<Command> &commands, int runs, int warmUps = 2);

/// The middle value; the mean of the two middle ones where their number is even; 0 of nothing.
[[nodiscard]] double median(QList<double> values);

} // namespace Indicia::Bench
