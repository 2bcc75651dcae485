// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actionreplies.h"
#include "changeconnection.h"
#include "mailboxaction.h"

#include <algorithm>
#include <map>

namespace Indicia {

/// Why a step was not done.
struct StepFault
{
    ActionTrouble trouble = ActionTrouble::None;
    std::optional<MailFault> fault{};
    QByteArray detail{};
};
template <typename Value>
using Step = std::expected<Value, StepFault>;

/// So many messages at once: a command stays short, and a cut leaves little unknown.
constexpr std::size_t messagesAtOnce = 250;

inline std::unexpected<StepFault> stepFault(ActionTrouble trouble, const QByteArray &detail = {})
{
    return std::unexpected(StepFault{trouble, {}, detail});
}

/// A connection's fault where nothing was being changed.
inline std::unexpected<StepFault> connectionFault(const MailFault &fault)
{
    return std::unexpected(StepFault{ActionTrouble::Connection, fault, {}});
}

/// A part of them, from @p begin on.
inline Uids portion(const Uids &uids, std::size_t begin)
{
    const auto first = uids.begin() + static_cast<std::ptrdiff_t>(begin);
    return {first, first + static_cast<std::ptrdiff_t>(std::min(messagesAtOnce, uids.size() - begin))};
}

/// Opens a folder with @p verb, SELECT or EXAMINE; it has to be the one with that UIDVALIDITY still.
inline Step<ChangeConnection::Answer> openFolder(ChangeConnection &connection, const QByteArray &verb,
    const QByteArray &folder, quint32 uidValidity, const std::stop_token &stop)
{
    const auto answer = connection.say(verb, folder, {}, stop);
    if (!answer) {
        return connectionFault(answer.error());
    }
    if (!answer->isOk()) {
        const ActionTrouble trouble = actionTrouble(answer->reply);
        return stepFault(
            trouble == ActionTrouble::NoPermission ? trouble : ActionTrouble::FolderGone, answer->reply.text);
    }
    if (answer->uidValidity() != uidValidity) {
        return stepFault(ActionTrouble::OtherFolder);
    }
    if (verb == "SELECT" && hasImapCode(answer->reply.code, "READ-ONLY")) {
        return stepFault(ActionTrouble::ReadOnly);
    }
    return *answer;
}

/// The flags of those of @p uids that are there.
inline Step<std::map<quint32, MessageFlags>> flagsOf(
    ChangeConnection &connection, const Uids &uids, const std::stop_token &stop)
{
    std::map<quint32, MessageFlags> flags;
    for (std::size_t begin = 0; begin < uids.size(); begin += messagesAtOnce) {
        const Uids asked = portion(uids, begin);
        const auto answer = connection.say("UID FETCH " + uidSet(asked) + " (UID FLAGS)", stop);
        if (!answer) {
            return connectionFault(answer.error());
        }
        if (!answer->isOk()) {
            return stepFault(actionTrouble(answer->reply), answer->reply.text);
        }
        for (const ImapResponse &response : answer->responses) {
            const auto message = response.status ? std::nullopt : readMessageFlags(response);
            if (message && std::ranges::binary_search(asked, message->uid)) {
                flags.insert_or_assign(message->uid, *message);
            }
        }
    }
    return flags;
}

inline Uids uidsOf(const std::map<quint32, MessageFlags> &flags)
{
    Uids uids;
    for (const auto &[uid, message] : flags) {
        uids.push_back(uid);
    }
    return uids;
}

/// Those that have @p flag.
inline Uids uidsWith(const std::map<quint32, MessageFlags> &flags, const QByteArray &flag)
{
    Uids uids;
    for (const auto &[uid, message] : flags) {
        if (message.has(flag)) {
            uids.push_back(uid);
        }
    }
    return uids;
}

inline bool isInbox(const QByteArray &folder)
{
    return folder.compare("INBOX", Qt::CaseInsensitive) == 0;
}

inline bool isSameFolder(const QByteArray &one, const QByteArray &other)
{
    return one == other || (isInbox(one) && isInbox(other));
}

} // namespace Indicia
