// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "changeconnection.h"
#include "mailboxaction.h"

#include <functional>

namespace Indicia {

/// Does with messages on a server what a user asked for and confirmed, and takes it back. What it is about to do and
/// what came of it is written down first and last; without that nothing is done. Blocking.
///
/// It says no more than it takes: a keyword is set and removed with UID STORE in a folder that was opened with SELECT;
/// copies are made with UID COPY out of one that was opened with EXAMINE, and deleted with UID EXPUNGE by the very UIDs
/// that COPYUID told (RFC 4315). Messages that were there before are never deleted.
class MailboxChanger
{
public:
    /// Writes a record down; false where that cannot be done.
    using Note = std::function<bool(const ActionRecord &record)>;
    MailboxChanger(ImapSettings settings, Note note) : m_settings(std::move(settings)), m_note(std::move(note)) { }

    /// Changes nothing.
    [[nodiscard]] ActionProspect look(const MailboxAction &action, const std::stop_token &stop);

    /// @p record tells id, time, account and action; the outcome's record what was done.
    [[nodiscard]] ActionOutcome perform(ActionRecord record, const std::stop_token &stop);
    /// Takes back what a record says was done.
    [[nodiscard]] ActionOutcome undo(ActionRecord record, const std::stop_token &stop);

private:
    using Answer = ChangeConnection::Answer;
    class Attempt;
    class Undoing;

    const ImapSettings m_settings;
    const Note m_note;
};

} // namespace Indicia
