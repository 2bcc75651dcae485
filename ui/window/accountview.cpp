// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mail accounts in the window: how one is opened, and what is done when new mail comes.

#include "mainwindow.h"

#include "accountdesk.h"
#include "mailboxdesk.h"
#include "mailboxpage.h"
#include "messagebar.h"
#include "rowgroups.h"
#include "surveywords.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPointer>

#include <utility>

namespace Indicia {

void MainWindow::setupAccounts()
{
    if (!m_services.accountServer || !m_services.openAccountStore) {
        return;
    }
    const auto resolver = [this]() -> std::shared_ptr<Resolver> {
        return m_preferences.dns.mode == DnsChoice::Mode::Off ? nullptr : m_services.makeResolver(m_preferences.dns);
    };
    m_accounts = new AccountDesk({.server = m_services.accountServer,
                                     .openStore = m_services.openAccountStore,
                                     .settings = m_services.settings,
                                     .now = m_services.now,
                                     .actionLog = m_services.actionLogPath,
                                     .resolver = resolver},
        this);
    connect(m_accounts, &AccountDesk::chosen, this, [this](const QStringList &places, bool watched) {
        openMailbox(places);
        if (watched) {
            watchMail(places);
        }
    });
    connect(m_accounts, &AccountDesk::recentChanged, this, &MainWindow::fillRecent);
    connect(m_accounts, &AccountDesk::watchChanged, this, &MainWindow::heedWatch);
    connect(m_accounts, &AccountDesk::news, this, [this] {
        if (m_desk->places() == m_watchedPlaces) { // else they are still to be read
            m_desk->readMore();
        }
    });
    connect(m_accounts, &AccountDesk::complained, this, [this](const QString &sentence) {
        m_bar->say(sentence);
        say(sentence);
    });
    connect(m_accounts, &AccountDesk::lost, this, [this](const QString &sentence) {
        m_lostSentence = sentence;
        m_bar->say(sentence);
        say(sentence);
    });
    connect(m_accounts, &AccountDesk::regained, this, [this] {
        heedWatch();
        say(tr("New mail is seen again."));
    });
}

void MainWindow::setupAccountActions(QMenu *file)
{
    addTo(file, {}, tr("Open a mail &account\u2026"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
        [this] { openAccountDialog(); });
    m_recent = file->addMenu(tr("&Recent accounts"));
    m_watchMail = addTo(file, {}, tr("&Watch for new mail"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W), [] { });
    m_watchMail->setCheckable(true);
    connect(m_watchMail, &QAction::triggered, this, [this](bool on) {
        if (on) {
            watchMail(m_desk->places());
        } else {
            m_accounts->stopWatching();
        }
    });
    m_allowChanges = addTo(file, {}, tr("Allow &changes in mailboxes"), {}, [] { });
    m_allowChanges->setCheckable(true);
    m_allowChanges->setChecked(m_accounts->allowsChanges());
    m_allowChanges->setStatusTip(tr("Messages can then be marked or copied on their server, when you ask for it"));
    connect(m_allowChanges, &QAction::toggled, this, [this](bool on) {
        m_accounts->setAllowsChanges(on);
        heedWatch();
    });
    addTo(file, {}, tr("Changes in mail&boxes\u2026"), {}, [this] { m_accounts->showChanges(this); });
    connect(m_desk, &MailboxDesk::came, this, &MainWindow::tellNews);
    fillRecent();
    heedWatch();
}

/// Where Sent folders of accounts come from, for the settings.
SentMailPage::Accounts MainWindow::sentMailAccounts() const
{
    if (m_accounts == nullptr) {
        return {};
    }
    const auto none = [](const QString &) { return std::unique_ptr<MailSource>(); };
    return {.open = m_accounts->openSource(none),
        .ask = [accounts = QPointer(m_accounts)](QWidget *window, const AccountDesk::TakePlaces &then) {
            if (accounts) {
                accounts->askForSentMail(window, then);
            }
        }};
}

void MainWindow::openAccountDialog()
{
    if (m_accounts != nullptr) {
        m_accounts->ask(this);
    }
}

void MainWindow::fillRecent()
{
    m_recent->clear();
    for (const RecentAccount &account : m_accounts->recent()) {
        const QString name = m_accounts->nameOf(account);
        connect(m_recent->addAction(QString(name).replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
            [this, account] { m_accounts->open(this, account); });
    }
    m_recent->menuAction()->setVisible(!m_recent->isEmpty());
}

void MainWindow::watchMail(const QStringList &places)
{
    m_watchedPlaces = places;
    m_accounts->watch(places);
}

void MainWindow::heedWatch()
{
    m_watchMail->setEnabled(m_accounts->isWatching() || m_accounts->canWatch(m_desk->places()));
    m_watchMail->setChecked(m_accounts->isWatching());
    if (!m_accounts->isLost()) {
        m_bar->takeBack(std::exchange(m_lostSentence, {}));
    }
    if (mailbox() != nullptr) {
        mailbox()->setWatched(m_accounts->isWatching());
        mailbox()->setChanging(m_accounts->canChange(m_desk->places()));
    }
}

void MainWindow::changeMessages()
{
    const std::vector<RowTable::Row> marked = mailbox()->markedRows();
    if (marked.empty() && mailbox()->mustWaitForFilter()) {
        return;
    }
    QList<ScanRow> rows;
    for (const RowTable::Row row : marked.empty() ? mailbox()->forgedRows() : marked) {
        rows << mailbox()->model().table().row(row);
    }
    m_accounts->change(this, m_desk->places(), rows, !marked.empty());
}

void MainWindow::tellNews(const QList<ScanRow> &rows)
{
    RowTable table;
    std::vector<RowTable::Row> all;
    for (const ScanRow &row : rows) {
        all.push_back(static_cast<RowTable::Row>(all.size()));
        table.append(row);
    }
    const RowTotals totals = countRows(table, all);
    const QString title = tr("%Ln new message(s)", nullptr, static_cast<int>(rows.size()));
    // Numbers and verdicts: what a message says is nobody's business who looks at the screen.
    const QString text = SurveyWords::counts(totals);
    say(tr("%1: %2", "3 new messages: 2 backscatter, 1 genuine").arg(title, text));
    if (m_services.notify && !isActiveWindow()) {
        m_services.notify(title, text);
        QApplication::alert(this);
    }
}

} // namespace Indicia
