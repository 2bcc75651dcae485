// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imapbackoff.h"

namespace Indicia {

/// Who is told of a watched folder, on the thread that watches.
struct ImapWatcher
{
    /// The folder is watched now, or mail has come: what is not known yet can be read.
    std::function<void()> news;
    /// The connection is lost, and will be tried again. Until there are news again nothing is watched.
    std::function<void(const MailFault &fault)> lost;
};

/// Watches @p folder, or the inbox, until it is stopped (Cancelled), or fails for a reason that does not pass: that is
/// returned. Once it was watched only the user's own business is such a reason, as a login that is refused: a network
/// that shows another certificate for a while, and a server that stammers while it starts, are left behind.
///
/// It tries again after two seconds, then ever more slowly up to two minutes, and without an end: a notebook sleeps, a
/// network goes. Only a connection that brought mail or lasted for a while counts as one that was good.
[[nodiscard]] MailFault watchImapFolder(
    ImapSettings settings, const QString &folder, const ImapWatcher &watcher, const std::stop_token &stop);

} // namespace Indicia
