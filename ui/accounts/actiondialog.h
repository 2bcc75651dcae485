// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accountnote.h"
#include "actionjob.h"

#include <QDialog>

#include <chrono>
#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace Indicia {

class AskingBar;
class PlainLabel;

/// The one way to change something in a mailbox: asks what shall be done with messages, looks at the server and says
/// exactly what that would be, does it when a button is pressed that says so, tells what came of it, and undoes it.
class ActionDialog : public QDialog
{
    Q_OBJECT
public:
    struct Needs
    {
        const AccountServer &server; ///< outlives the dialog
        ActionJob::Account account;
        QString accountName; ///< made harmless
        QList<MailboxAction> actions; ///< a folder each; what and where is still to be chosen
        QString what; ///< which messages these are, made harmless
        std::function<std::chrono::sys_seconds()> now;
        QString logPath;
    };
    explicit ActionDialog(Needs needs, QWidget *parent = nullptr);
    /// Stops what runs and waits until it has stopped.
    ~ActionDialog() override;

    void reject() override;

private:
    void setupChoice();
    void setupButtons();
    void setupJob();
    void heedChoice();
    void heed();
    void look();
    void takeProspects(const QList<ActionProspect> &prospects);
    void act();
    void takeOutcomes(const QList<ActionOutcome> &outcomes);
    void undo();
    void takeUndone(const QList<ActionOutcome> &outcomes);
    void say(const QStringList &sentences, AccountNote::Kind kind);
    void setBusy(const QString &what);
    [[nodiscard]] ActionKind kind() const;
    [[nodiscard]] QString target() const;
    [[nodiscard]] QList<MailboxAction> actions() const;
    [[nodiscard]] MailAccount account() const;
    [[nodiscard]] QString folder(const ActionRecord &record) const;

    Needs m_needs;
    ActionJob *m_job;
    QFormLayout *m_form;
    QComboBox *m_kind;
    QLineEdit *m_keyword;
    QLineEdit *m_folder;
    QCheckBox *m_create;
    AskingBar *m_asking;
    AccountNote *m_note;
    QPushButton *m_look = nullptr;
    QPushButton *m_act = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_close = nullptr;
    qint64 m_todo = -1; ///< what a look at the present choice has shown; -1: nobody has looked
    QList<ActionRecord> m_done; ///< that can be undone
};

} // namespace Indicia
