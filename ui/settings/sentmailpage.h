// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity.h"
#include "ledgerfiller.h"
#include "ledgerimport.h"

#include <QWidget>

#include <chrono>
#include <functional>
#include <optional>

class QCheckBox;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace Indicia {

class LedgerSourcesModel;
class PlainLabel;

/// The record of sent mail: what it was filled from, what it covers, and how to add to it and to forget.
class SentMailPage : public QWidget
{
    Q_OBJECT
public:
    /// @p identity says who the user is by now, @p now what time it is. The ledger lies at @p path.
    SentMailPage(const QString &path, std::function<Identity()> identity, std::function<std::chrono::sys_seconds()> now,
        QWidget *parent = nullptr);
    ~SentMailPage() override;

    struct Accounts
    {
        LedgerFiller::OpenAccount open;
        /// Asks for folders of an account, before @p window; @p then gets their places.
        std::function<void(QWidget *window, std::function<void(const QStringList &places)> then)> ask;
    };
    /// Sent folders may lie on mail servers: there is a button for it then.
    void setAccounts(Accounts accounts);

    /// Adds files or folders, as if they had been chosen in a dialog.
    void add(const QStringList &sources);

Q_SIGNALS:
    /// Something was added or forgotten.
    void ledgerChanged();

private:
    void setupList();
    void setupButtons();
    void setupProgress();
    void chooseFiles();
    void chooseFolder();
    void chooseAccount();
    void forget();
    void showBusy(bool busy);
    void showProgress(const LedgerImportProgress &progress);
    void tell(qint64 added, const QStringList &troubles);
    void showForm(std::optional<MessageIdForm> form);
    void judge();

    std::function<Identity()> m_identity;
    std::function<std::chrono::sys_seconds()> m_now;
    Accounts m_accounts;
    LedgerFiller *m_filler;
    LedgerSourcesModel *m_model;
    QTreeView *m_list;
    QCheckBox *m_complete;
    QCheckBox *m_hashed;
    QPushButton *m_files;
    QPushButton *m_folder;
    QPushButton *m_account;
    QPushButton *m_forget;
    QPushButton *m_cancel;
    QProgressBar *m_bar;
    PlainLabel *m_note;
};

} // namespace Indicia
