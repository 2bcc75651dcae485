// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "emptypage.h"

#include "flowlayout.h"
#include "looks.h"
#include "plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Indicia {

EmptyPage::EmptyPage(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 32, 32, 32);
    layout->setSpacing(12);
    layout->addStretch(1);
    auto *title = new PlainLabel(tr("Drop a bounce here"), this);
    title->setHeading(1.5);
    layout->addWidget(title);
    layout->addWidget(new PlainLabel(
        tr("Indicia reads a bounce or any other message that you drop here, and tells you whether you really sent what "
           "came back, or somebody forged your address. It takes .eml and .msg files, several at once, a folder of "
           "them, or "
           "the source of a message from the clipboard. Of a whole mailbox it tells what came, and of which "
           "forgeries."),
        this));

    auto *buttons = new FlowLayout;
    const auto addButton = [this, buttons](const QString &glyph, const QString &text, auto signal) {
        auto *button = new QPushButton(glyphIcon(glyph), text, this);
        connect(button, &QPushButton::clicked, this, signal);
        buttons->addWidget(button);
        return button;
    };
    addButton(QStringLiteral("action-open"), tr("&Open messages\u2026"), &EmptyPage::openRequested)->setDefault(true);
    m_mailboxButtons << addButton(
        QStringLiteral("action-open"), tr("Open a &mailbox\u2026"), &EmptyPage::mailboxRequested);
    m_mailboxButtons << addButton(
        QStringLiteral("action-open"), tr("S&can a folder\u2026"), &EmptyPage::folderRequested);
    m_account
        = addButton(QStringLiteral("action-open"), tr("Open a mail &account\u2026"), &EmptyPage::accountRequested);
    m_account->hide();
    addButton(QStringLiteral("action-paste"), tr("&Paste a message"), &EmptyPage::pasteRequested);
    addButton(QStringLiteral("action-demo"), tr("Show the &demo mailbox"), &EmptyPage::demoRequested);
    addButton(QStringLiteral("action-settings"), tr("Say &who you are\u2026"), &EmptyPage::settingsRequested);
    layout->addLayout(buttons);

    layout->addSpacing(8);
    layout->addWidget(new PlainLabel(lookupSentence(), this));
    layout->addStretch(2);
}

void EmptyPage::setMailboxes(bool can)
{
    for (QPushButton *button : std::as_const(m_mailboxButtons)) {
        button->setVisible(can);
    }
}

void EmptyPage::setAccounts(bool can)
{
    m_account->setVisible(can);
}

QString EmptyPage::lookupSentence()
{
    return tr("Nothing leaves this computer until you allow lookups: a lookup tells your name server, and through it "
              "the name servers of the domains and addresses in the message, that somebody is looking into them.");
}

} // namespace Indicia
