// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mailsource.h"
#include "oauthclient.h"

#include <optional>

namespace Indicia {

/// What keeps an account from being read because it has no access token. Its detail says which trouble it was.
[[nodiscard]] MailFault mailFaultOf(const OAuthFault &fault);
/// The trouble with the token that @p fault tells of; nothing where it is of another kind.
[[nodiscard]] std::optional<OAuthFault> oauthFaultOf(const MailFault &fault);

} // namespace Indicia
