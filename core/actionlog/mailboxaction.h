// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mailsource.h"
#include "uidset.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace Indicia {

enum class ActionKind {
    SetKeyword, ///< a keyword on the messages (RFC 9051 section 2.3.2)
    Copy, ///< a copy of each in another folder; the messages stay as they are
};

/// The most messages of one action.
constexpr std::size_t mostActionMessages = 20'000;

/// What a user wants done with messages of one folder.
struct MailboxAction
{
    ActionKind kind = ActionKind::SetKeyword;
    QByteArray folder{}; ///< where they are, as the server writes it
    quint32 uidValidity = 0; ///< of that folder when they were seen
    Uids uids{}; ///< ascending, without repetition, at most mostActionMessages
    QByteArray target{}; ///< the keyword, or the folder for the copies as the server writes it
    bool mayCreate = false; ///< that folder

    friend bool operator==(const MailboxAction &, const MailboxAction &) = default;
};

/// Why an action was not done, or not to its end.
enum class ActionTrouble {
    None,
    Connection, ///< MailFault says more; nothing was changed
    CutOff, ///< the connection ended while the server was changing something: what it did is not known
    FolderGone, ///< where the messages were
    OtherFolder, ///< it has been made anew since (UIDVALIDITY): the UIDs mean other messages
    ReadOnly, ///< the server lets nobody change it
    MessagesGone, ///< all of them
    NothingToDo, ///< all have the keyword, or are gone
    BadKeyword, ///< no name for a keyword, or one of the server's own flags
    KeywordsNotKept, ///< the folder keeps no keywords for good (PERMANENTFLAGS)
    NotSet, ///< the server said OK, and some have no keyword all the same
    NoUidPlus, ///< without UIDPLUS (RFC 4315) copies could not be found again: nothing was copied
    NoCopyUid, ///< the server has that, and did not tell which the copies are
    NoSuchTarget, ///< the folder for the copies is not there
    SameFolder, ///< the copies would go where the messages are
    CannotCreate, ///< that folder
    OverQuota,
    NoPermission,
    Refused, ///< the server said NO
    LogFailed, ///< what would be done could not be written down: nothing was done
    TooMany, ///< messages at once
};

/// What was done, as the log has it: all that it takes to undo it.
struct ActionRecord
{
    enum class State {
        Begun, ///< the server may have been told already; nothing more is known
        Ended,
        Undone, ///< all of it, as far as it was there still
    };

    QByteArray id{}; ///< tells it from all others
    std::chrono::sys_seconds time{};
    QByteArray account{}; ///< the place of the account
    MailboxAction action{}; ///< its uids: those for which there was something to do
    State state = State::Begun;
    Uids done{}; ///< of action.uids, for certain; of copies in the order of copies
    Uids copies{}; ///< the UIDs in the target, one for each of done
    Uids unknown{}; ///< those with which the server was busy when the connection ended
    quint32 targetValidity = 0; ///< UIDVALIDITY of the target
    quint32 targetNext = 0; ///< its UIDNEXT before the first copy
    bool created = false; ///< the target was made for this
    ActionTrouble trouble = ActionTrouble::None;
    QByteArray detail{}; ///< what the server said; hostile

    friend bool operator==(const ActionRecord &, const ActionRecord &) = default;
};

/// How an action ended, or its undoing.
struct ActionOutcome
{
    ActionTrouble trouble = ActionTrouble::None;
    std::optional<MailFault> fault{}; ///< with Connection and CutOff: the connection's
    QByteArray detail{}; ///< what the server said; hostile
    qint64 changed = 0; ///< messages that were marked or copied, or copies and marks that were taken away
    qint64 already = 0; ///< had the keyword
    qint64 gone = 0; ///< were not there any more
    qint64 unknown = 0; ///< it is not known whether they were changed
    bool folderMade = false; ///< or, in undoing, deleted
    std::optional<ActionRecord> record{}; ///< where something was begun
};

/// What would come of an action, without changing anything: how many of the messages are there, and what stands in the
/// way.
struct ActionProspect
{
    ActionTrouble trouble = ActionTrouble::None;
    std::optional<MailFault> fault{}; ///< with Connection
    QByteArray detail{}; ///< what the server said; hostile
    qint64 there = 0; ///< messages
    qint64 already = 0; ///< of them that have the keyword
    qint64 gone = 0;
    bool targetMissing = false; ///< the folder for the copies would have to be made
};

/// The name of a keyword that a user may choose: letters, digits and $ - _ . only, and not a flag of the system, of
/// which \\Deleted is one.
[[nodiscard]] bool isKeyword(QByteArrayView name);

/// The folder and the UIDVALIDITY that MailFolder::Opening::id of a folder on a server names, for the account whose
/// place begins it.
struct ActionFolder
{
    QByteArray account; ///< imap://user@host:port
    QByteArray name; ///< as the server writes it
    quint32 uidValidity = 0;

    friend bool operator==(const ActionFolder &, const ActionFolder &) = default;
};
[[nodiscard]] std::optional<ActionFolder> actionFolder(const QByteArray &folderId);

} // namespace Indicia
