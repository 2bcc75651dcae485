// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace Indicia {

class PlainLabel;

/// What stands in the place of a mailbox's messages where there are none to show: why, and what can be done.
class MailboxState : public QWidget
{
    Q_OBJECT
public:
    explicit MailboxState(QWidget *parent = nullptr);

    enum class Reason {
        NothingOpened,
        Reading, ///< none was read yet
        NothingThere, ///< it was read
        Filtering, ///< what fits is not known yet
        NothingFits, ///< the filter hides all
    };
    void setReason(Reason reason);
    /// Whether accounts on mail servers can be opened.
    void setAccounts(bool can);
    /// What takes the focus.
    [[nodiscard]] QWidget *firstButton() const;

Q_SIGNALS:
    void mailboxWanted(); ///< a file
    void folderWanted();
    void accountWanted(); ///< on a mail server
    void allWanted(); ///< without a filter

private:
    void showButtons();

    Reason m_reason = Reason::NothingOpened;
    bool m_accounts = false;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QPushButton *m_file;
    QPushButton *m_folder;
    QPushButton *m_account;
    QPushButton *m_all;
};

} // namespace Indicia
