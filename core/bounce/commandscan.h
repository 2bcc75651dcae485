// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Indicia {

/// The SMTP command that was refused, as @p reason tells it: "(in reply to end of DATA command)", "after RCPT
/// TO:<...>", "did not like our MAIL FROM", ">>> DATA", "[RCPT_TO]". One of "CONNECT", "EHLO", "HELO", "STARTTLS",
/// "AUTH", "MAIL FROM", "RCPT TO", "DATA" (also for its end and for BDAT); empty where none is named.
[[nodiscard]] QByteArray findRefusedCommand(QByteArrayView reason);

/// The command that a line of a transcript or another text begins with, by its name in findRefusedCommand().
[[nodiscard]] QByteArray commandAtStart(QByteArrayView text);

} // namespace Indicia
