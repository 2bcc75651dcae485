// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identityfile.h"
#include "ledgerfile.h"
#include "messagefile.h"

#include <QString>

namespace Indicia {

/// The sentence for a message that could not be read: names it, the cause, and what to do. @p name is a path or "-";
/// it is made harmless for a window and a terminal alike.
[[nodiscard]] QString messageFileSentence(const QString &name, MessageFileError error);

/// The sentence for a context file that could not be understood: where in it, and what is to be written there.
[[nodiscard]] QString identityFileSentence(const IdentityFileError &error);
/// A sentence about members of a context file that are not known; empty where there are none.
[[nodiscard]] QString unknownMembersSentence(const IdentityFile &file);

/// The sentence for a ledger of sent mail that gives none: names it and the line, and what to do. @p name is a path.
[[nodiscard]] QString ledgerFileSentence(const QString &name, const LedgerFileError &error);

} // namespace Indicia
