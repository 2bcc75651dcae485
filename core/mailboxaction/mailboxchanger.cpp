// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxchanger.h"

#include "changesteps_p.h"

#include <utility>

namespace Indicia {

namespace {

/// What can be told without asking anybody.
ActionTrouble flawOf(const MailboxAction &action)
{
    if (action.uids.empty()) {
        return ActionTrouble::NothingToDo;
    }
    if (action.uids.size() > mostActionMessages) {
        return ActionTrouble::TooMany;
    }
    if (action.kind == ActionKind::SetKeyword) {
        return isKeyword(action.target) ? ActionTrouble::None : ActionTrouble::BadKeyword;
    }
    return isSameFolder(action.folder, action.target) ? ActionTrouble::SameFolder : ActionTrouble::None;
}

} // namespace

/// One action on its way.
class MailboxChanger::Attempt
{
public:
    Attempt(ActionRecord record, const Note &note, const std::stop_token &stop)
        : m_record(std::move(record)), m_note(note), m_stop(stop)
    { }

    Step<void> run(const ImapSettings &settings);
    /// Opens the folder and sees what there is to do.
    Step<void> look(const ImapSettings &settings);
    ActionOutcome end(const Step<void> &result);

    [[nodiscard]] const ActionOutcome &outcome() const { return m_outcome; }
    [[nodiscard]] bool targetMissing() const { return m_targetMissing; }
    [[nodiscard]] std::size_t todo() const { return m_todo.size(); }

private:
    [[nodiscard]] MailboxAction &action() { return m_record.action; }
    Step<void> findMessages();
    Step<void> findTarget();
    Step<void> makeTarget();
    Step<void> begin();
    Step<void> mark(const Uids &uids);
    Step<void> copy(const Uids &uids);

    ActionRecord m_record;
    const Note &m_note;
    const std::stop_token &m_stop;
    std::unique_ptr<ChangeConnection> m_connection;
    ActionOutcome m_outcome;
    Uids m_todo;
    bool m_targetMissing = false;
    bool m_begun = false;
};

Step<void> MailboxChanger::Attempt::look(const ImapSettings &settings)
{
    if (const ActionTrouble flaw = flawOf(action()); flaw != ActionTrouble::None) {
        return stepFault(flaw);
    }
    auto connection = ChangeConnection::open(settings, m_stop);
    if (!connection) {
        return connectionFault(connection.error());
    }
    m_connection = *std::move(connection);
    if (action().kind == ActionKind::Copy && !m_connection->can("UIDPLUS")) {
        return stepFault(ActionTrouble::NoUidPlus);
    }
    // Copying changes the other folder alone.
    const auto opened = openFolder(*m_connection, "EXAMINE", action().folder, action().uidValidity, m_stop);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    if (const auto found = findMessages(); !found) {
        return found;
    }
    return action().kind == ActionKind::Copy ? findTarget() : Step<void>();
}

Step<void> MailboxChanger::Attempt::findMessages()
{
    const auto flags = flagsOf(*m_connection, action().uids, m_stop);
    if (!flags) {
        return std::unexpected(flags.error());
    }
    m_todo = uidsOf(*flags);
    m_outcome.gone = std::ssize(action().uids) - std::ssize(m_todo);
    if (m_todo.empty()) {
        return stepFault(ActionTrouble::MessagesGone);
    }
    if (action().kind == ActionKind::SetKeyword) {
        const Uids marked = uidsWith(*flags, action().target);
        m_outcome.already = std::ssize(marked);
        m_todo = without(m_todo, marked);
    }
    return m_todo.empty() ? Step<void>(stepFault(ActionTrouble::NothingToDo)) : Step<void>();
}

Step<void> MailboxChanger::Attempt::findTarget()
{
    const auto answer = m_connection->say("STATUS", action().target, " (UIDNEXT UIDVALIDITY)", m_stop);
    if (!answer) {
        return connectionFault(answer.error());
    }
    m_targetMissing = !answer->isOk();
    if (m_targetMissing) {
        const ActionTrouble trouble = actionTrouble(answer->reply);
        return trouble == ActionTrouble::NoPermission ? Step<void>(stepFault(trouble, answer->reply.text))
                                                      : Step<void>();
    }
    m_record.targetValidity = static_cast<quint32>(answer->status("UIDVALIDITY").value_or(0));
    m_record.targetNext = static_cast<quint32>(answer->status("UIDNEXT").value_or(0));
    return {};
}

/// Written down before the server is told anything that changes something.
Step<void> MailboxChanger::Attempt::begin()
{
    action().uids = m_todo;
    m_record.state = ActionRecord::State::Begun;
    m_begun = m_note(m_record);
    return m_begun ? Step<void>() : Step<void>(stepFault(ActionTrouble::LogFailed));
}

Step<void> MailboxChanger::Attempt::makeTarget()
{
    const auto answer = m_connection->say("CREATE", action().target, {}, m_stop);
    if (!answer) {
        return std::unexpected(StepFault{ActionTrouble::CutOff, answer.error(), {}});
    }
    if (!answer->isOk()) {
        const ActionTrouble trouble = actionTrouble(answer->reply);
        return stepFault(trouble == ActionTrouble::Refused ? ActionTrouble::CannotCreate : trouble, answer->reply.text);
    }
    m_record.created = true;
    m_outcome.folderMade = true;
    return findTarget();
}

Step<void> MailboxChanger::Attempt::mark(const Uids &uids)
{
    const auto answer = m_connection->say("UID STORE " + uidSet(uids) + " +FLAGS (" + action().target + ')', m_stop);
    // Whatever it answered: who has the keyword now is known only when it is asked.
    const auto flags = answer ? flagsOf(*m_connection, uids, m_stop) : Step<std::map<quint32, MessageFlags>>();
    if (!answer || !flags) {
        m_record.unknown = uids;
        const std::optional<MailFault> fault = answer ? flags.error().fault : answer.error();
        return std::unexpected(StepFault{ActionTrouble::CutOff, fault, {}});
    }
    const Uids marked = uidsWith(*flags, action().target);
    m_record.done.insert(m_record.done.end(), marked.begin(), marked.end());
    m_outcome.gone += std::ssize(uids) - std::ssize(*flags);
    if (!answer->isOk()) {
        return stepFault(actionTrouble(answer->reply), answer->reply.text);
    }
    return marked.size() < flags->size() ? Step<void>(stepFault(ActionTrouble::NotSet)) : Step<void>();
}

Step<void> MailboxChanger::Attempt::copy(const Uids &uids)
{
    const auto answer = m_connection->say("UID COPY " + uidSet(uids), action().target, {}, m_stop);
    if (!answer) {
        m_record.unknown = uids;
        return std::unexpected(StepFault{ActionTrouble::CutOff, answer.error(), {}});
    }
    if (!answer->isOk()) { // then none was copied (RFC 9051 section 6.4.7)
        return stepFault(actionTrouble(answer->reply), answer->reply.text);
    }
    const auto copied = readCopyUid(answer->reply.code, messagesAtOnce);
    Uids from = copied ? copied->from : Uids();
    std::ranges::sort(from);
    const bool fits = copied && copied->uidValidity == m_record.targetValidity && inBoth(uids, from) == from;
    if (!fits) {
        m_record.unknown = uids;
        return stepFault(ActionTrouble::NoCopyUid);
    }
    m_record.done.insert(m_record.done.end(), copied->from.begin(), copied->from.end());
    m_record.copies.insert(m_record.copies.end(), copied->to.begin(), copied->to.end());
    m_outcome.gone += std::ssize(uids) - std::ssize(from);
    return {};
}

Step<void> MailboxChanger::Attempt::run(const ImapSettings &settings)
{
    if (const auto looked = look(settings); !looked) {
        return looked;
    }
    if (m_targetMissing && !action().mayCreate) {
        return stepFault(ActionTrouble::NoSuchTarget);
    }
    if (action().kind == ActionKind::SetKeyword) {
        const auto opened = openFolder(*m_connection, "SELECT", action().folder, action().uidValidity, m_stop);
        if (!opened) {
            return std::unexpected(opened.error());
        }
        const QByteArrayList kept = opened->permanentFlags().value_or(QByteArrayList{QByteArrayLiteral("\\*")});
        if (!kept.contains("\\*") && !MessageFlags{0, kept}.has(action().target)) {
            return stepFault(ActionTrouble::KeywordsNotKept);
        }
    }
    if (const auto begun = begin(); !begun) {
        return begun;
    }
    if (m_targetMissing) {
        if (const auto made = makeTarget(); !made) {
            return made;
        }
    }
    for (std::size_t at = 0; at < m_todo.size(); at += messagesAtOnce) {
        if (m_stop.stop_requested()) {
            return connectionFault({MailTrouble::Cancelled, {}});
        }
        const Uids uids = portion(m_todo, at);
        if (const auto done = action().kind == ActionKind::Copy ? copy(uids) : mark(uids); !done) {
            return done;
        }
    }
    return {};
}

ActionOutcome MailboxChanger::Attempt::end(const Step<void> &result)
{
    if (!result) {
        m_outcome.trouble = result.error().trouble;
        m_outcome.fault = result.error().fault;
        m_outcome.detail = result.error().detail;
    }
    if (m_begun) {
        m_record.state = ActionRecord::State::Ended;
        m_record.trouble = m_outcome.trouble;
        m_record.detail = m_outcome.detail;
        (void)m_note(m_record); // if that fails now, what was begun stands there
        m_outcome.changed = std::ssize(m_record.done);
        m_outcome.unknown = std::ssize(m_record.unknown);
        m_outcome.record = m_record;
    }
    return m_outcome;
}

ActionProspect MailboxChanger::look(const MailboxAction &action, const std::stop_token &stop)
{
    ActionRecord record;
    record.action = action;
    Attempt attempt(std::move(record), m_note, stop);
    const auto looked = attempt.look(m_settings);
    ActionProspect prospect;
    if (!looked) {
        prospect.trouble = looked.error().trouble;
        prospect.fault = looked.error().fault;
        prospect.detail = looked.error().detail;
    }
    prospect.gone = attempt.outcome().gone;
    prospect.already = attempt.outcome().already;
    prospect.there = std::ssize(action.uids) - prospect.gone;
    prospect.targetMissing = attempt.targetMissing();
    return prospect;
}

ActionOutcome MailboxChanger::perform(ActionRecord record, const std::stop_token &stop)
{
    Attempt attempt(std::move(record), m_note, stop);
    return attempt.end(attempt.run(m_settings));
}

} // namespace Indicia
