// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QPushButton;

namespace Indicia {

/// What the window shows before there is a message: what can be dropped here, a way to see it work, and what a lookup
/// reveals to whom.
class EmptyPage : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyPage(QWidget *parent = nullptr);

    /// Whether mailboxes can be opened: there are buttons for it then.
    void setMailboxes(bool can);
    /// Whether accounts on mail servers can be opened: the same.
    void setAccounts(bool can);

    /// One sentence on what a DNS lookup tells whom.
    [[nodiscard]] static QString lookupSentence();

Q_SIGNALS:
    void openRequested();
    void mailboxRequested();
    void folderRequested();
    void accountRequested();
    void pasteRequested();
    void demoRequested();
    void settingsRequested();

private:
    QList<QPushButton *> m_mailboxButtons;
    QPushButton *m_account;
};

} // namespace Indicia
