// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imapaccount.h"

namespace Indicia {

/// The address of an account and its folder, as imaps://user@host:port/folder: the same account has the same, and
/// parseImapUrl() reads it. Secrets in the keychain are named by it.
[[nodiscard]] QString placeOf(const ImapAccount &account, const QString &folder = {});

} // namespace Indicia
