// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Indicia {

/// Where the filter's lines go: the mail log, or standard error.
enum class MilterLog { Syslog, StandardError };

void openLog(MilterLog to);
/// One line; @p isTrouble for what somebody has to look at. Safe on any thread.
void writeLog(const QByteArray &line, bool isTrouble = false);

} // namespace Indicia
