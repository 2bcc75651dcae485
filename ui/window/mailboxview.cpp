// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The mailbox in the window: how it is opened, and the way from it to single messages and back.

#include "mainwindow.h"

#include "accountdesk.h"
#include "casedesk.h"
#include "caselistmodel.h"
#include "judgingground.h"
#include "mailboxdesk.h"
#include "mailboxpage.h"
#include "messagebar.h"
#include "teamdialog.h"

#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace Indicia {

void MainWindow::setupViews()
{
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_viewBar);
    layout->addWidget(m_bar);
    layout->addWidget(m_views, 1);
    m_viewBar->setAccessibleName(tr("Mailbox or single messages"));
    m_viewBar->setDocumentMode(true);
    m_viewBar->setExpanding(false);
    m_viewBar->addTab(tr("Opened messages"));
    m_viewBar->hide();
    m_views->addWidget(m_splitter);
    connect(m_viewBar, &QTabBar::currentChanged, this, [this](int view) { showView(static_cast<View>(view)); });
    setCentralWidget(central);
}

void MainWindow::setupMailbox()
{
    if (!m_services.scan || !m_services.openSource) {
        return;
    }
    setupAccounts();
    const auto openSource
        = m_accounts != nullptr ? m_accounts->openSource(m_services.openSource) : m_services.openSource;
    const auto titleOf
        = [this](const QStringList &places) { return m_accounts != nullptr ? m_accounts->titleOf(places) : QString(); };
    const auto storePlace
        = [this] { return m_preferences.teamStore.isEmpty() ? m_services.scanStorePath : m_preferences.teamStore; };
    m_desk = new MailboxDesk(
        {m_services.scan, openSource, m_services.now, titleOf,
            [this](const QByteArray &origin) { return showOpened(origin); }, storePlace, m_services.settings},
        this);
    connect(m_desk, &MailboxDesk::messageRead, this, &MainWindow::openScanned);
    connect(m_desk, &MailboxDesk::failed, this, [this](const QString &sentence) {
        m_bar->say(sentence);
        say(sentence);
    });
    connect(m_desk, &MailboxDesk::idle, this, [this] {
        if (!isBusy()) {
            Q_EMIT idle();
        }
    });
}

MailboxPage *MainWindow::mailbox() const
{
    return m_desk != nullptr ? m_desk->page() : nullptr;
}

void MainWindow::showView(View view)
{
    if (view >= m_views->count()) {
        return;
    }
    m_views->setCurrentIndex(view);
    m_viewBar->setCurrentIndex(view);
    updateTitle();
}

void MainWindow::updateTitle()
{
    const OpenedCase *opened = current();
    if (m_views->currentIndex() == MailboxView) {
        setWindowTitle(tr("%1 \u2013 Indicia", "name of the mailbox").arg(mailbox()->title()));
    } else if (opened != nullptr) {
        setWindowTitle(tr("%1 \u2013 Indicia", "name of the message").arg(opened->shownName()));
    } else {
        setWindowTitle(tr("Indicia"));
    }
}

void MainWindow::openMailbox(const QStringList &places)
{
    if (m_desk == nullptr) {
        return;
    }
    prepareMailbox();
    readMailbox(places);
}

/// There is a page for what is opened next.
void MainWindow::prepareMailbox()
{
    if (m_accounts != nullptr) {
        m_accounts->stopWatching(); // what was there before
    }
    if (mailbox() != nullptr) {
        return;
    }
    MailboxPage *page = m_desk->page(this);
    m_views->addWidget(page);
    m_viewBar->addTab(tr("Mailbox"));
    m_viewBar->show();
    for (QAction *action : std::as_const(m_mailboxActions)) {
        action->setEnabled(true);
    }
    connect(page, &MailboxPage::mailboxWanted, this, &MainWindow::openMailboxDialog);
    connect(page, &MailboxPage::folderWanted, this, &MainWindow::openFolderDialog);
    page->setAccounts(m_accounts != nullptr);
    connect(page, &MailboxPage::accountWanted, this, &MainWindow::openAccountDialog);
    connect(page, &MailboxPage::changeRequested, this, &MainWindow::changeMessages);
    connect(page, &MailboxPage::againRequested, this, [this] {
        if (!m_desk->openKeptAgain()) {
            readMailbox(m_desk->places());
        }
    });
    connect(page, &MailboxPage::goOnRequested, this, &MainWindow::goOnReading);
    connect(page, &MailboxPage::placeRequested, this, &MainWindow::goTo);
    connect(page, &MailboxPage::said, this, &MainWindow::say);
}

/// The mailbox is read: its page says whose it is, and stands in front.
void MainWindow::showMailbox()
{
    if (m_accounts != nullptr) {
        heedWatch();
    }
    m_viewBar->setTabText(MailboxView, tr("Mailbox %1").arg(mailbox()->title()).replace(u'&', QStringLiteral("&&")));
    showView(MailboxView);
}

void MainWindow::openTeamDialog()
{
    if (m_preferences.teamStore.isEmpty()) {
        openSettings("settings.team");
        return;
    }
    whenKeysKnown([this] {
        const QByteArray context = scanContext(m_ground->surroundings().identity, m_ground->basis());
        auto *dialog = new TeamDialog(m_preferences.teamStore, context, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &TeamDialog::chosen, this, &MainWindow::openKept);
        connect(dialog, &TeamDialog::settingsWanted, this, [this] { openSettings("settings.team"); });
        dialog->open();
    });
}

void MainWindow::openKept(const KeptFolder &folder)
{
    prepareMailbox();
    m_mailboxOutdated = false;
    m_scanned.clear();
    mailbox()->setGround({true, true}); // whatever it was judged by
    m_desk->openKept(m_preferences.teamStore, folder);
    showMailbox();
}

void MainWindow::readMailbox(const QStringList &places)
{
    m_mailboxOutdated = false;
    m_scanned.clear(); // what was opened of another mailbox stays open
    const auto read = [this, places] {
        const Surroundings ground = m_ground->surroundings();
        const bool lookups = m_preferences.dns.mode != DnsChoice::Mode::Off;
        mailbox()->setGround({!ground.identity.domains.isEmpty() || !ground.identity.addresses.isEmpty(), lookups});
        m_desk->open(places, ground, m_ground->basis());
        showMailbox();
        askAboutLookups();
    };
    whenKeysKnown(read);
}

void MainWindow::goOnReading()
{
    if (m_desk->openKeptAgain()) {
        return;
    }
    if (m_mailboxOutdated) { // what was judged by other settings cannot stand beside the rest
        readMailbox(m_desk->places());
    } else {
        m_desk->goOn();
    }
}

void MainWindow::openScanned(const QString &name, const QByteArray &bytes, const QByteArray &origin)
{
    OpenedCase one;
    one.name = name;
    one.bytes = bytes;
    one.opensAttached = 0; // they have rows of their own
    const int id = m_cases->add(one);
    m_scanned.insert(origin, id);
    selectRow(m_model->rowOf(id));
    showView(CasesView);
}

bool MainWindow::showOpened(const QByteArray &origin)
{
    const int row = m_model->rowOf(m_scanned.value(origin, -1));
    if (row >= 0) {
        selectRow(row);
        showView(CasesView);
    }
    return row >= 0;
}

/// Who opens a message that was only listed has judged it: its row says so at once.
void MainWindow::judgeRow(const OpenedCase &opened)
{
    const bool isDone = opened.report && opened.state == OpenedCase::State::Done;
    if (const QByteArray origin = m_scanned.key(opened.id); isDone && !origin.isEmpty() && !m_mailboxOutdated) {
        m_desk->judge(origin, *opened.report);
    }
}

void MainWindow::sayOtherSettings()
{
    if (m_desk != nullptr && m_desk->isKept()) {
        return; // it was not judged here
    }
    m_mailboxOutdated = true;
    if (mailbox() != nullptr && !mailbox()->model().all().empty()) {
        m_bar->say(tr("The mailbox was read with the settings of before."), tr("&Read again"),
            [this] { readMailbox(m_desk->places()); });
    }
}

} // namespace Indicia
