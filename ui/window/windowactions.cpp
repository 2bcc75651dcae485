// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the user can do in the window: menus, keys, drop and paste.

#include "mainwindow.h"

#include "casedesk.h"
#include "caselistmodel.h"
#include "conclusionwords.h"
#include "hostile.h"
#include "keymemory.h"
#include "looks.h"
#include "mailboxpage.h"
#include "messagebar.h"
#include "messagefile.h"
#include "pathlister.h"
#include "textreport.h"

#include "filewords.h"
#include "resolverwords.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QListView>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>

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

void MainWindow::openDialog()
{
    openPaths(QFileDialog::getOpenFileNames(
        this, tr("Open messages"), {}, tr("Messages (*.eml *.msg *.txt);;All files (*)")));
}

void MainWindow::importKeys()
{
    const QStringList files
        = QFileDialog::getOpenFileNames(this, tr("Import old keys"), {}, tr("Zone files (*.zone);;All files (*)"));
    if (!files.isEmpty()) {
        importKeysFrom(files);
    }
}

void MainWindow::importKeysFrom(const QStringList &files)
{
    const qsizetype before = m_services.keyMemory->archive()->size();
    QStringList complaints;
    for (const QString &file : files) {
        KeyMemory other(file); // it knows the size that such a file may have
        const auto loaded
            = QFileInfo::exists(file) ? other.load() : std::unexpected(ZoneError{ZoneFault::Unreadable, 0});
        if (!loaded) {
            complaints << tr("%1: %2", "a file, and what is wrong with it")
                              .arg(Hostile(file).displayText(),
                                  resolverSentence({ResolverFault::BadZoneFile, loaded.error()}));
            continue;
        }
        m_services.keyMemory->merge(*other.archive());
    }
    if (!m_services.keyMemory->save()) {
        complaints << tr("The keys could not be kept.");
    }
    if (!complaints.isEmpty()) {
        m_bar->say(complaints.join(QLatin1Char('\n')));
    }
    const qsizetype added = m_services.keyMemory->archive()->size() - before;
    say(tr("%n key(s) were added.", nullptr, static_cast<int>(added)));
    if (added > 0) {
        m_cases->checkAllAgain();
    }
}

void MainWindow::openMailboxDialog()
{
    const QStringList files = QFileDialog::getOpenFileNames(
        this, tr("Open a mailbox"), {}, tr("All files (*);;Mailboxes (*.mbox *.mbx *.mbox.gz)"));
    if (!files.isEmpty()) {
        openMailbox(files);
    }
}

void MainWindow::openFolderDialog()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a folder of messages"));
    if (!folder.isEmpty()) {
        openPaths({folder});
    }
}

void MainWindow::openPaths(const QStringList &paths)
{
    m_lister->list(paths, {mostAtOnce, m_desk != nullptr ? std::optional(handful) : std::nullopt});
}

void MainWindow::openListed(const PathListing &listing)
{
    QStringList complaints = listing.complaints;
    if (!listing.mailboxes.isEmpty()) {
        openMailbox(listing.mailboxes);
    }
    if (!listing.files.isEmpty()) {
        showView(CasesView);
    }
    for (const QString &file : listing.files) {
        OpenedCase one;
        one.name = QFileInfo(file).fileName();
        one.path = file;
        m_cases->add(one);
    }
    if (listing.cut) {
        complaints << tr("Only the first %n message(s) were opened.", nullptr, static_cast<int>(mostAtOnce));
    }
    if (!complaints.isEmpty()) {
        m_bar->say(complaints.join(QLatin1Char('\n')));
    }
    if (!isBusy()) {
        showCurrent();
        Q_EMIT idle();
    }
}

void MainWindow::openBytes(const QString &name, const QByteArray &bytes)
{
    OpenedCase one;
    one.name = name;
    one.bytes = bytes;
    showView(CasesView);
    m_cases->add(one);
}

void MainWindow::openDemo()
{
    showView(CasesView);
    for (const OpenedCase &one : m_services.demo()) {
        m_cases->add(one);
    }
}

bool MainWindow::openMime(const QMimeData *mime)
{
    QStringList paths;
    bool foreign = false;
    const QList<QUrl> urls = mime->urls();
    for (const QUrl &url : urls) {
        // A local file without a host: "file://server/share" would be fetched from there.
        const bool local = url.isLocalFile() && url.host().isEmpty();
        foreign = foreign || !local;
        if (local) {
            paths << url.toLocalFile();
        }
    }
    if (foreign) {
        m_bar->say(tr("Only files on this computer are opened; nothing is fetched from elsewhere."));
    }
    openPaths(paths);
    return !urls.isEmpty();
}

void MainWindow::paste()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (mime == nullptr || (mime->hasUrls() && openMime(mime))) {
        return;
    }
    const QByteArray bytes = mime->hasFormat(QStringLiteral("message/rfc822"))
        ? mime->data(QStringLiteral("message/rfc822"))
        : mime->text().toUtf8();
    const auto message = checkIsMessage(bytes);
    if (!message) {
        m_bar->say(messageFileSentence(tr("The clipboard"), message.error()));
        return;
    }
    openBytes(tr("Pasted message %1").arg(++m_pasted), bytes);
    selectRow(m_model->rowCount() - 1);
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

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasFormat(QStringLiteral("message/rfc822"))) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (event->mimeData()->hasUrls()) {
        openMime(event->mimeData());
    } else {
        openBytes(tr("Dropped message %1").arg(++m_pasted), event->mimeData()->data(QStringLiteral("message/rfc822")));
    }
    event->acceptProposedAction();
}

} // namespace Indicia
