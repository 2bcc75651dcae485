// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Indicia {

/// Makes the locale's character set UTF-8 where it is another one, and leaves its language. To be called before there
/// is an application object: Qt does the same, and writes four lines about it to standard error, which a mail server
/// that runs a filter puts into the mail.
void useUtf8Locale();

} // namespace Indicia
