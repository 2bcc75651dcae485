// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxstate.h"

#include "flowlayout.h"
#include "looks.h"
#include "plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Indicia {

MailboxState::MailboxState(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(this))
    , m_text(new PlainLabel(this))
    , m_file(new QPushButton(glyphIcon(QStringLiteral("action-open")), tr("Open a &mailbox\u2026"), this))
    , m_folder(new QPushButton(glyphIcon(QStringLiteral("action-open")), tr("S&can a folder\u2026"), this))
    , m_account(new QPushButton(glyphIcon(QStringLiteral("action-open")), tr("Open a mail &account\u2026"), this))
    , m_all(new QPushButton(tr("&Show all messages"), this))
{
    auto *layout = new QVBoxLayout(this);
    m_title->setHeading(1.2);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_file, m_folder, m_account, m_all}) {
        buttons->addWidget(button);
    }
    layout->addLayout(buttons);
    layout->addStretch(2);
    connect(m_file, &QPushButton::clicked, this, &MailboxState::mailboxWanted);
    connect(m_folder, &QPushButton::clicked, this, &MailboxState::folderWanted);
    connect(m_account, &QPushButton::clicked, this, &MailboxState::accountWanted);
    connect(m_all, &QPushButton::clicked, this, &MailboxState::allWanted);
    setReason(Reason::NothingOpened);
}

void MailboxState::setAccounts(bool can)
{
    m_accounts = can;
    showButtons();
}

QWidget *MailboxState::firstButton() const
{
    return m_reason == Reason::NothingFits ? m_all : m_file;
}

void MailboxState::showButtons()
{
    const bool opens = m_reason == Reason::NothingOpened || m_reason == Reason::NothingThere;
    m_all->setVisible(m_reason == Reason::NothingFits);
    m_file->setVisible(opens);
    m_folder->setVisible(opens);
    m_account->setVisible(opens && m_accounts);
}

void MailboxState::setReason(Reason reason)
{
    m_reason = reason;
    m_title->setPlainText(reason == Reason::NothingFits ? tr("No message fits the filter.") : QString());
    switch (reason) {
    case Reason::NothingOpened:
        m_text->setPlainText(
            tr("Open an mbox file, a Maildir or a folder of messages. Indicia reads every message, tells which bounces "
               "are for mail that you never sent, and what they have in common. Nothing is changed in the mailbox."));
        break;
    case Reason::Reading:
        m_text->setPlainText(tr("The first messages will stand here as soon as they have been read."));
        break;
    case Reason::Filtering:
        m_text->setPlainText(tr("The messages that fit will stand here as soon as they are found."));
        break;
    case Reason::NothingThere:
        m_text->setPlainText(tr("Choose another file or folder: an mbox file, a Maildir, or a folder with .eml files "
                                "in it or below it."));
        break;
    case Reason::NothingFits:
        m_text->setPlainText(tr("Take a term out of the line above, or show all messages again."));
        break;
    }
    showButtons();
}

} // namespace Indicia
