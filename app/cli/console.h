// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Indicia {

/// What the program says when it ends. Scripts rely on the numbers.
enum class ExitCode {
    Done = 0,
    FailOn = 1, ///< a verdict that --fail-on names was given
    Usage = 2, ///< the command line is wrong
    Unreadable = 3, ///< an input could not be read; the others were still done
    Incomplete = 4, ///< DNS did not answer: what is missing is named
    Fault = 5, ///< a fault of Indicia's own, or the result could not be written
    Interrupted = 130, ///< after writing what was complete
};

/// The worse of two outcomes, for a run over many inputs: a fault, an interruption, an unreadable input, an incomplete
/// answer, a verdict of --fail-on, done.
[[nodiscard]] ExitCode worse(ExitCode a, ExitCode b);

/// Writes a result to standard output; false where it could not be written whole (a full disk, a closed pipe).
[[nodiscard]] bool writeResult(const QByteArray &bytes);
/// Writes "indicia-cli: SENTENCE" to standard error.
void complain(const QString &sentence);
/// Standard output is a terminal that wants colours (NO_COLOR is not set).
[[nodiscard]] bool wantsColour();

} // namespace Indicia
