// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mailaccount.h"
#include "mailboxaction.h"

#include <QCoreApplication>

namespace Indicia {

/// Words for what is done in a mailbox. What a server said is made harmless.
class ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(ActionWords)
public:
    /// What would be done: "The keyword $X is set on 12 messages in INBOX." @p folder and @p target as people write
    /// them.
    [[nodiscard]] static QString intent(ActionKind kind, qint64 messages, const QString &folder, const QString &target);
    /// What a look has shown, of one folder: what would be done, or why it cannot be.
    [[nodiscard]] static QString prospect(const MailAccount &account, const ActionProspect &prospect, ActionKind kind,
        const QString &folder, const QString &target);
    /// What came of it, of one folder, nothing left out.
    [[nodiscard]] static QString outcome(const MailAccount &account, const ActionOutcome &outcome, ActionKind kind,
        const QString &folder, const QString &target);
    /// What came of undoing it.
    [[nodiscard]] static QString undone(const MailAccount &account, const ActionOutcome &outcome, ActionKind kind,
        const QString &folder, const QString &target);
    /// Why; empty for None.
    [[nodiscard]] static QString sentence(const MailAccount &account, ActionTrouble trouble,
        const std::optional<MailFault> &fault, const QByteArray &detail, const QString &folder, const QString &target);
    /// How an action stands, in a list of them: "Undone", "12 done, 3 not known".
    [[nodiscard]] static QString state(const ActionRecord &record);

private:
    static QString reason(ActionTrouble trouble, const QString &folder, const QString &target);
};

} // namespace Indicia
