// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandline.h"
#include "mailsource.h"

#include <memory>

namespace Indicia {

// The console is two programs of the same parts: indicia-cli, which has to start in a few milliseconds, and
// indicia-cli-server, which it becomes where an operand names a server or the keychain is asked, and which alone links
// what that takes.

/// Whether @p operand names an account on a server: imaps://user@host/folder.
[[nodiscard]] bool namesServer(const QString &operand);

/// Adds the options of accounts: --password-file, --authority, --pin.
void addServerOptions(CommandLine &line);

/// The account that @p operand names, with the options of @p line. Nothing where it cannot be understood, or there is
/// no secret: the sentence has been told.
[[nodiscard]] std::unique_ptr<MailSource> serverMail(const QString &operand, const CommandLine &line);

/// What became of a question to the desktop's keychain, where the secrets of accounts are: a line for people.
[[nodiscard]] QString keychainState();

/// Becomes the program that can read servers, with the same arguments; returns where there is none: the sentence has
/// been told.
void becomeServerProgram(const QStringList &arguments);

} // namespace Indicia
