// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mailsource.h"
#include "storefault.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Indicia {

/// The sentence for a message, a folder or an account that could not be read: names it, the cause, and what to do.
/// @p name is what a person calls it; it is made harmless for a window and a terminal alike, and so is what a server
/// said.
[[nodiscard]] QString mailFaultSentence(const QString &name, const MailFault &fault);
/// The cause in a few words, for a cell of a table.
[[nodiscard]] QString mailTroubleName(MailTrouble trouble);
/// Whether it lies with a server or the network, and the same may be read another time.
[[nodiscard]] bool isServerTrouble(MailTrouble trouble);

/// The sentence for a store of scans that cannot be used. @p path is its file or its address; @p refusal is what its
/// server or the library says, see refusalOfStore(), and stands below it, a line each.
[[nodiscard]] QString scanStoreSentence(const QString &path, StoreFault fault, const QList<QByteArray> &refusal = {});

} // namespace Indicia
