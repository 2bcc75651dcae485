// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "keptfolders.h"

#include <QDialog>
#include <QList>

class QPushButton;
class QStandardItemModel;
class QTreeView;

namespace Indicia {

class AskingBar;
class PlainLabel;
class TeamLister;

/// Asks which of the mailboxes that a team has scanned is to be shown.
class TeamDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p address is that of the team's database; @p context tells what was judged as the user would judge it.
    TeamDialog(const QString &address, QByteArray context, QWidget *parent = nullptr);
    ~TeamDialog() override;

Q_SIGNALS:
    void chosen(const Indicia::KeptFolder &folder);
    void settingsWanted();

private:
    void setupList();
    void setupButtons();
    void ask();
    void fill(const QList<KeptFolder> &folders);
    void tell(const QString &text);
    void choose();
    void heedChoice();

    const QString m_address;
    const QByteArray m_context;
    QList<KeptFolder> m_folders;
    TeamLister *m_lister;
    QStandardItemModel *m_model;
    QTreeView *m_list;
    AskingBar *m_asking;
    PlainLabel *m_note;
    QPushButton *m_open = nullptr;
    QPushButton *m_again = nullptr;
};

} // namespace Indicia
