// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mailsource.h"
#include "messagefile.h"

#include <QFile>

namespace Indicia {

/// Opens @p path for reading, if it is a regular file. What was looked at is what is read: somebody else may put a pipe
/// in its place in between, and a pipe would be waited for. Links are followed. The path is as the system has it: not
/// every name is text.
[[nodiscard]] std::expected<void, MessageFileError> openRegular(QFile &file, const QByteArray &path);

/// All octets of the regular file at @p path as it is now; none of a file with more than @p limit.
[[nodiscard]] std::expected<QByteArray, MessageFileError> octetsOfRegular(const QByteArray &path, qint64 limit);

/// All of the regular file at @p path, at most @p limit octets: a larger one is a fault, and so is one that is no
/// message.
[[nodiscard]] std::expected<QByteArray, MailFault> readMessage(const QByteArray &path, qint64 limit);

/// The same fault in the words of a folder.
[[nodiscard]] MailFault mailFault(MessageFileError error);

/// What the system said, for MailFault::detail.
[[nodiscard]] QByteArray systemError(int error);

/// The trouble behind an errno of opening or reading.
[[nodiscard]] MailTrouble mailTrouble(int error);

} // namespace Indicia
