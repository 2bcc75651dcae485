// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the user can do in the window: menus and keys.

#include "mainwindow.h"

#include "casedesk.h"
#include "conclusionwords.h"
#include "looks.h"
#include "mailboxpage.h"
#include "textreport.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>

namespace Indicia {

QAction *MainWindow::addTo(
    QMenu *menu, const QString &glyph, const QString &text, const QKeySequence &shortcut, std::function<void()> act)
{
    QAction *action = menu->addAction(text);
    if (!glyph.isEmpty()) {
        action->setIcon(glyphIcon(glyph));
    }
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    return action;
}

void MainWindow::setupActions()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    addTo(
        file, QStringLiteral("action-open"), tr("&Open messages\u2026"), QKeySequence::Open, [this] { openDialog(); });
    if (m_desk != nullptr) {
        addTo(file, {}, tr("Open a &mailbox\u2026"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
            [this] { openMailboxDialog(); });
        addTo(file, {}, tr("Scan a &folder\u2026"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
            [this] { openFolderDialog(); });
        if (m_accounts != nullptr) {
            setupAccountActions(file);
        }
        addTo(file, {}, tr("Open what the &team found\u2026"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
            [this] { openTeamDialog(); });
    } else {
        addTo(file, {}, tr("Open a &folder\u2026"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
            [this] { openFolderDialog(); });
    }
    addTo(file, QStringLiteral("action-demo"), tr("Open the &demo mailbox"), {}, [this] { openDemo(); });
    file->addSeparator();
    if (m_desk != nullptr) {
        m_mailboxActions << addTo(file, QStringLiteral("action-save"), tr("&Export the list\u2026"),
            QKeySequence(Qt::CTRL | Qt::Key_E), [this] { mailbox()->exportRows(); });
        file->addSeparator();
    }
    addTo(file, QStringLiteral("action-settings"), tr("&Settings\u2026"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
        [this] { openSettings("settings.identity"); });
    file->addSeparator();
    addTo(file, {}, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
    setupEditActions();
    setupViewActions();
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    addTo(help, {}, tr("&About Indicia"), {}, [this] {
        auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Indicia"),
            tr("Indicia %1\nTells forged bounces from genuine ones, with the evidence.\n\nFree software under the GNU "
               "General Public License, version 3 or later.")
                .arg(QCoreApplication::applicationVersion()),
            QMessageBox::Ok, this);
        box->setTextFormat(Qt::PlainText);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
}

void MainWindow::setupEditActions()
{
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    m_undo = addTo(
        edit, QStringLiteral("action-undo"), tr("&Undo removing"), QKeySequence::Undo, [this] { undoRemove(); });
    m_undo->setEnabled(false);
    addTo(edit, QStringLiteral("action-paste"), tr("&Paste message"), QKeySequence::Paste, [this] { paste(); });
    edit->addSeparator();
    m_caseActions << addTo(edit, QStringLiteral("action-copy"), tr("&Copy the answer"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copyVerdict(); });
    m_caseActions << addTo(edit, {}, tr("Copy the &report as text"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
        [this] { copyReport(); });
    m_caseActions << addTo(edit, {}, tr("Copy the &sender's address"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
        [this] { copyAddress(); });
    edit->addSeparator();
    m_caseActions << addTo(edit, QStringLiteral("action-remove"), tr("Re&move from the list"), QKeySequence::Delete,
        [this] { removeCurrent(); });
}

void MainWindow::setupViewActions()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    const std::array<std::pair<CasePages::Page, QString>, CasePages::PageCount> pages{{
        {CasePages::Answer, tr("&Answer")},
        {CasePages::Trip, tr("Round tri&p")},
        {CasePages::Route, tr("&Route")},
        {CasePages::Checks, tr("&Checks")},
        {CasePages::Source, tr("&Source")},
    }};
    for (const auto &[page, text] : pages) {
        m_caseActions << addTo(view, {}, text,
            QKeySequence(Qt::CTRL | static_cast<Qt::Key>(static_cast<int>(Qt::Key_1) + static_cast<int>(page))),
            [this, number = page] { showPage(number); });
    }
    if (m_desk != nullptr) {
        view->addSeparator();
        m_mailboxActions << addTo(
            view, {}, tr("&Mailbox"), QKeySequence(Qt::CTRL | Qt::Key_M), [this] { showView(MailboxView); });
        m_mailboxActions << addTo(
            view, {}, tr("&Opened messages"), QKeySequence(Qt::CTRL | Qt::Key_L), [this] { showView(CasesView); });
        m_mailboxActions << addTo(view, {}, tr("&Filter the mailbox"), QKeySequence::Find, [this] {
            showView(MailboxView);
            mailbox()->focusFilter();
        });
        for (QAction *action : std::as_const(m_mailboxActions)) {
            action->setEnabled(false);
        }
    }
    view->addSeparator();
    m_technical = addTo(view, {}, tr("Words for the &helpdesk"), QKeySequence(Qt::CTRL | Qt::Key_T), [] { });
    m_technical->setCheckable(true);
    m_technical->setChecked(m_preferences.technical);
    connect(m_technical, &QAction::toggled, this, [this](bool on) {
        m_preferences.technical = on;
        m_preferences.save(*m_services.settings);
        showCurrent();
    });
    view->addSeparator();
    m_caseActions << addTo(
        view, QStringLiteral("action-refresh"), tr("Chec&k again"), QKeySequence(Qt::Key_F5), [this] { checkAgain(); });
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions(m_caseActions);
    addTo(view, QStringLiteral("action-stop"), tr("S&top all checks"), QKeySequence(Qt::CTRL | Qt::Key_Period),
        [this] { m_cases->cancelAll(); });
    addTo(view, {}, tr("&Next pane"), QKeySequence(Qt::Key_F6), [this] { focusNextPane(); });
}

void MainWindow::focusNextPane()
{
    if (m_views->currentIndex() == MailboxView) {
        mailbox()->focusNextPane();
        return;
    }
    if (m_list->hasFocus()) {
        QWidget *pane
            = m_pages->isVisible() ? static_cast<QWidget *>(m_pages->currentWidget()) : m_list->nextInFocusChain();
        QWidget *target = pane;
        // The first widget in the pane that takes the focus by Tab.
        for (QWidget *next = pane; next && next != m_list; next = next->nextInFocusChain()) {
            if ((next->focusPolicy() & Qt::TabFocus) != 0 && next->isVisible()) {
                target = next;
                break;
            }
        }
        target->setFocus(Qt::ShortcutFocusReason);
    } else {
        m_list->setFocus(Qt::ShortcutFocusReason);
    }
}

void MainWindow::copyVerdict()
{
    const OpenedCase *opened = current();
    if (opened && opened->report) {
        QGuiApplication::clipboard()->setText(ConclusionWords::headline(*opened->report) + QLatin1Char(' ')
            + ConclusionWords::sureness(*opened->report, voice()));
        say(tr("The answer was copied."));
    }
}

void MainWindow::copyAddress()
{
    const OpenedCase *opened = current();
    if (opened && opened->report) {
        QGuiApplication::clipboard()->setText(opened->from());
        say(tr("The address was copied."));
    }
}

void MainWindow::copyReport()
{
    const OpenedCase *opened = current();
    if (opened && opened->report) {
        QGuiApplication::clipboard()->setText(textReport(*opened->report, {voice(), false}));
        say(tr("The report was copied."));
    }
}

} // namespace Indicia
