// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actionjob.h"

#include <QDialog>

#include <functional>
#include <optional>

class QPushButton;
class QTreeWidget;

namespace Indicia {

class AccountNote;
class AskingBar;

/// What was ever changed in mailboxes, from the log, the latest first; each can be undone.
class ActionHistory : public QDialog
{
    Q_OBJECT
public:
    struct Needs
    {
        const AccountServer &server; ///< outlives the dialog
        /// How an account is reached; nothing where its secret is not at hand.
        std::function<std::optional<ActionJob::Account>(const QString &place)> reach;
        QString logPath;
    };
    explicit ActionHistory(Needs needs, QWidget *parent = nullptr);
    ~ActionHistory() override;

    void reject() override;

private:
    void fill();
    void heed();
    void undo();
    void take(const QList<ActionOutcome> &outcomes);
    [[nodiscard]] const ActionRecord *current() const;

    Needs m_needs;
    ActionJob *m_job;
    QTreeWidget *m_list;
    AskingBar *m_asking;
    AccountNote *m_note;
    QPushButton *m_undo;
    std::vector<ActionRecord> m_records; ///< as they are listed
    ActionRecord m_undoing;
};

} // namespace Indicia
