// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "logline.h"

#include <chrono>

namespace Indicia {

class MailQueue;

/// Notes what a line of Exim's main log says about a message: its arrival ("<="), each delivery, failure and deferral
/// ("=>", "->", ">>", "*>", "**", "==") and its end ("Completed"); see chapter 53 of its specification. Other lines are
/// passed over.
void readEximLine(const LogLine &line, std::chrono::sys_seconds time, MailQueue &queue);

} // namespace Indicia
