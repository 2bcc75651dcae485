// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandline.h"

#include "imapbackoff.h"

namespace Indicia {

/// Puts into @p settings how their account logs in: with the secret in the file of --password-file, else with what the
/// keychain has, else with what is typed on the terminal. What the keychain has may be a permission by OAuth 2 even
/// where the address asks for none: the account is then one that logs in with tokens. False where there is no secret:
/// the sentence has been told.
[[nodiscard]] bool addSecret(ImapSettings &settings, const CommandLine &line);

} // namespace Indicia
