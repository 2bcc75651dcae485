// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "logline.h"

#include <chrono>

namespace Indicia {

class MailQueue;

/// Whether @p program is one of Postfix's: "postfix/smtpd", "postfix/submission/smtpd", "postfix-out/qmgr".
[[nodiscard]] bool isPostfix(QByteArrayView program);

/// Notes what a line of Postfix says about a message in its queue: client= and sasl_username=, uid=, message-id=,
/// from=, to=, removed. Other lines are passed over.
void readPostfixLine(const LogLine &line, std::chrono::sys_seconds time, MailQueue &queue);

} // namespace Indicia
