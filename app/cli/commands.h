// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console.h"

#include <QStringList>

namespace Indicia {

// The commands. Each takes the arguments behind the program's name, its own name first, and returns how it ended.

[[nodiscard]] ExitCode runCheck(const QStringList &arguments);
[[nodiscard]] ExitCode runScanning(const QStringList &arguments);
[[nodiscard]] ExitCode runEnqueue(const QStringList &arguments);
[[nodiscard]] ExitCode runWorker(const QStringList &arguments);
[[nodiscard]] ExitCode runLogin(const QStringList &arguments); // of indicia-cli-server
[[nodiscard]] ExitCode runReceived(const QStringList &arguments);
[[nodiscard]] ExitCode runSpf(const QStringList &arguments);
[[nodiscard]] ExitCode runDkim(const QStringList &arguments);
[[nodiscard]] ExitCode runArc(const QStringList &arguments);
[[nodiscard]] ExitCode runDmarc(const QStringList &arguments);
[[nodiscard]] ExitCode runBounce(const QStringList &arguments);
[[nodiscard]] ExitCode runBatv(const QStringList &arguments);
[[nodiscard]] ExitCode runSrs(const QStringList &arguments);
[[nodiscard]] ExitCode runMac(const QStringList &arguments);
[[nodiscard]] ExitCode runKeys(const QStringList &arguments);
[[nodiscard]] ExitCode runLedger(const QStringList &arguments);
[[nodiscard]] ExitCode runDoctor(const QStringList &arguments);

} // namespace Indicia
