// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxchanger.h"

#include "changesteps_p.h"

namespace Indicia {

/// The way back of one action.
class MailboxChanger::Undoing
{
public:
    Undoing(const ActionRecord &record, const std::stop_token &stop) : m_record(record), m_stop(stop) { }

    Step<void> run(const ImapSettings &settings);
    [[nodiscard]] ActionOutcome &outcome() { return m_outcome; }

private:
    Step<void> unmark();
    Step<void> removeCopies();
    Step<void> removeFolder();
    Step<ChangeConnection::Answer> say(const QByteArray &command);

    const ActionRecord &m_record;
    const std::stop_token &m_stop;
    std::unique_ptr<ChangeConnection> m_connection;
    ActionOutcome m_outcome;
};

Step<ChangeConnection::Answer> MailboxChanger::Undoing::say(const QByteArray &command)
{
    const auto answer = m_connection->say(command, m_stop);
    if (!answer) {
        return std::unexpected(StepFault{ActionTrouble::CutOff, answer.error(), {}});
    }
    return answer->isOk() ? Step<ChangeConnection::Answer>(*answer)
                          : stepFault(actionTrouble(answer->reply), answer->reply.text);
}

/// Also of those of which it is not known: none of them had the keyword before.
Step<void> MailboxChanger::Undoing::unmark()
{
    const MailboxAction &action = m_record.action;
    const auto opened = openFolder(*m_connection, "SELECT", action.folder, action.uidValidity, m_stop);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    // Where the program ended before it could write down what came of it, all may have it.
    Uids touched = m_record.state == ActionRecord::State::Begun ? action.uids : m_record.done;
    touched.insert(touched.end(), m_record.unknown.begin(), m_record.unknown.end());
    std::ranges::sort(touched);
    const auto before = flagsOf(*m_connection, touched, m_stop);
    if (!before) {
        return std::unexpected(before.error());
    }
    m_outcome.gone = std::ssize(touched) - std::ssize(*before);
    const Uids marked = uidsWith(*before, action.target);
    for (std::size_t at = 0; at < marked.size(); at += messagesAtOnce) {
        const Uids uids = portion(marked, at);
        const auto stored = say("UID STORE " + uidSet(uids) + " -FLAGS (" + action.target + ')');
        if (!stored) {
            return std::unexpected(stored.error());
        }
        const auto after = flagsOf(*m_connection, uids, m_stop);
        if (!after || !uidsWith(*after, action.target).empty()) {
            return after ? Step<void>(stepFault(ActionTrouble::NotSet)) : std::unexpected(after.error());
        }
        m_outcome.changed += std::ssize(uids);
    }
    return {};
}

/// By their UIDs alone: an EXPUNGE without them would take what others have marked as deleted.
Step<void> MailboxChanger::Undoing::removeCopies()
{
    if (!m_connection->can("UIDPLUS")) {
        return stepFault(ActionTrouble::NoUidPlus);
    }
    const auto opened = openFolder(*m_connection, "SELECT", m_record.action.target, m_record.targetValidity, m_stop);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    Uids copies = m_record.copies;
    std::ranges::sort(copies);
    const auto there = flagsOf(*m_connection, copies, m_stop);
    if (!there) {
        return std::unexpected(there.error());
    }
    const Uids present = uidsOf(*there);
    m_outcome.gone = std::ssize(copies) - std::ssize(present);
    for (std::size_t at = 0; at < present.size(); at += messagesAtOnce) {
        const Uids uids = portion(present, at);
        if (const auto stored = say("UID STORE " + uidSet(uids) + " +FLAGS.SILENT (\\Deleted)"); !stored) {
            return std::unexpected(stored.error());
        }
        if (const auto expunged = say("UID EXPUNGE " + uidSet(uids)); !expunged) {
            return std::unexpected(expunged.error());
        }
        const auto after = flagsOf(*m_connection, uids, m_stop);
        if (!after || !after->empty()) {
            return after ? Step<void>(stepFault(ActionTrouble::Refused)) : std::unexpected(after.error());
        }
        m_outcome.changed += std::ssize(uids);
    }
    return m_record.created ? removeFolder() : Step<void>();
}

/// The folder that was made for the copies, if nothing is in it.
Step<void> MailboxChanger::Undoing::removeFolder()
{
    const QByteArray &target = m_record.action.target;
    const auto left = m_connection->say("EXAMINE", m_record.action.folder, {}, m_stop); // no longer open
    const auto status = left ? m_connection->say("STATUS", target, " (MESSAGES)", m_stop) : left;
    if (!status) {
        return connectionFault(status.error());
    }
    if (!status->isOk() || status->status("MESSAGES") != 0) {
        return {}; // somebody uses it by now
    }
    const auto removed = m_connection->say("DELETE", target, {}, m_stop);
    if (!removed) {
        return std::unexpected(StepFault{ActionTrouble::CutOff, removed.error(), {}});
    }
    m_outcome.folderMade = removed->isOk();
    return {};
}

Step<void> MailboxChanger::Undoing::run(const ImapSettings &settings)
{
    auto connection = ChangeConnection::open(settings, m_stop);
    if (!connection) {
        return connectionFault(connection.error());
    }
    m_connection = *std::move(connection);
    if (m_record.action.kind == ActionKind::SetKeyword) {
        return unmark();
    }
    m_outcome.unknown = m_record.state == ActionRecord::State::Begun
        ? std::ssize(m_record.action.uids) - std::ssize(m_record.done)
        : std::ssize(m_record.unknown);
    if (!m_record.copies.empty()) {
        return removeCopies();
    }
    return m_record.created && m_outcome.unknown == 0 ? removeFolder() : Step<void>();
}

ActionOutcome MailboxChanger::undo(ActionRecord record, const std::stop_token &stop)
{
    Undoing undoing(record, stop);
    const auto result = undoing.run(m_settings);
    ActionOutcome outcome = undoing.outcome();
    if (!result) {
        outcome.trouble = result.error().trouble;
        outcome.fault = result.error().fault;
        outcome.detail = result.error().detail;
    } else {
        record.state = ActionRecord::State::Undone;
        if (!m_note(record)) {
            outcome.trouble = ActionTrouble::LogFailed;
        }
    }
    outcome.record = record;
    return outcome;
}

} // namespace Indicia
