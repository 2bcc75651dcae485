// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "casedelegate.h"
#include "casedesk.h"
#include "caselistmodel.h"
#include "emptypage.h"
#include "judgingground.h"
#include "keymemory.h"
#include "keyring.h"
#include "looks.h"
#include "mailboxdesk.h"
#include "mailboxpage.h"
#include "messagebar.h"
#include "panes.h"
#include "pathlister.h"
#include "settingsdialog.h"
#include "statepage.h"

#include <QCloseEvent>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace Indicia {

namespace {

/// Most checks are done sooner, and a page that flashes by helps nobody.
constexpr std::chrono::milliseconds patienceBeforeState{150};

} // namespace

MainWindow::MainWindow(WindowServices services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(std::move(services))
    , m_preferences(Preferences::load(*m_services.settings))
    , m_keyring(new Keyring(m_services.openKeyStore, this))
    , m_ground(new JudgingGround(m_services, m_preferences, *m_keyring, this))
    , m_cases(new CaseDesk({m_services.examine, m_services.now, [this] { return m_ground->surroundings(); },
                               [this](const std::function<void()> &then) { whenKeysKnown(then); }},
          this))
    , m_lister(new PathLister(this))
    , m_views(new QStackedWidget(this))
    , m_viewBar(new QTabBar(this))
    , m_model(&m_cases->model())
    , m_list(new QListView(this))
    , m_splitter(new Panes(this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new QWidget(this))
    , m_stateTimer(new QTimer(this))
    , m_pages(new CasePages(this))
    , m_bar(new MessageBar(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(glyphIcon(QStringLiteral("action-stop")), tr("Stop"), this))
{
    setWindowTitle(tr("Indicia"));
    setAcceptDrops(true);
    setupList();
    setupPages();
    setupViews();
    setupMailbox();
    setupActions();
    setupStatusBar();
    setupCases();
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().lineSpacing() * 42);
    restoreGeometry(m_services.settings->value(QStringLiteral("window/geometry")).toByteArray());
    m_splitter->restoreState(m_services.settings->value(QStringLiteral("window/splitter")).toByteArray());
}

MainWindow::~MainWindow()
{
    // The jobs report to this window; they end before anything of it goes.
    delete m_desk;
    delete m_lister;
    m_list->setModel(nullptr);
    delete m_cases;
}

void MainWindow::setupList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CaseDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Opened messages"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &MainWindow::showCurrent);
}

void MainWindow::setupPages()
{
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_pages);
    auto *right = new QWidget(this);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack, 1);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({fontMetrics().averageCharWidth() * 34, fontMetrics().averageCharWidth() * 96});
    m_splitter->setChildrenCollapsible(false);
    m_stateTimer->setSingleShot(true);
    m_stateTimer->setInterval(patienceBeforeState);
    connect(m_stateTimer, &QTimer::timeout, this, &MainWindow::showState);
    QByteArrayList withheld;
    if (m_services.ledgerPath.isEmpty()) {
        withheld << "ledger.add";
    }
    if (!m_services.keyMemory) {
        withheld << "keys.import";
    }
    m_pages->setWithheld(withheld);
    connect(m_pages, &CasePages::placeRequested, this, &MainWindow::goTo);
    connect(m_pages, &CasePages::said, this, &MainWindow::say);
}

void MainWindow::setupStatusBar()
{
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    m_progress->setAccessibleName(tr("Progress of the checks"));
    m_stop->setAccessibleDescription(tr("Stops all checks"));
    statusBar()->addPermanentWidget(m_progress);
    statusBar()->addPermanentWidget(m_stop);
    m_progress->hide();
    m_stop->hide();
    connect(m_stop, &QPushButton::clicked, m_cases, &CaseDesk::cancelAll);
}

void MainWindow::setupCases()
{
    connect(m_lister, &PathLister::listed, this, &MainWindow::openListed);
    connect(m_cases, &CaseDesk::added, this, [this](int row) {
        if (m_model->rowCount() == 1) {
            selectRow(row);
        }
    });
    connect(m_cases, &CaseDesk::changed, this, [this](int id) {
        if (const OpenedCase *shown = current(); shown != nullptr && shown->id == id) {
            showCurrent();
        }
    });
    connect(m_cases, &CaseDesk::checked, this, &MainWindow::finish);
    connect(m_cases, &CaseDesk::ownCheckBegun, this, &MainWindow::askAboutLookups);
    connect(m_cases, &CaseDesk::attachedOpened, this, &MainWindow::sayAttachedOpened);
    connect(m_cases, &CaseDesk::progressed, this, [this](int running, int all) {
        m_progress->setRange(0, all);
        m_progress->setValue(all - running);
        m_progress->setVisible(running > 0);
        m_stop->setVisible(running > 0);
    });
    connect(m_ground, &JudgingGround::ledgerFailed, this, [this](const QString &sentence) {
        m_bar->say(sentence, tr("Sent &mail\u2026"), [this] { openSettings("settings.ledger"); });
    });
    connect(m_keyring, &Keyring::kept, this, &MainWindow::sayKeysKept);
    connect(m_keyring, &Keyring::readFailed, this, [this](KeyOutcome outcome) {
        m_bar->say(
            tr("Your keys could not be read, so that marks cannot be checked. %1").arg(KeyWords::sentence(outcome)),
            tr("&Keys\u2026"), [this] { openSettings("settings.keys"); });
    });
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_pages->isVisible()) {
        showCurrent(); // pictures on the page are drawn in the colours of before
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_services.settings->setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_services.settings->setValue(QStringLiteral("window/splitter"), m_splitter->saveState());
    if (m_desk != nullptr) {
        m_desk->saveState();
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::whenKeysKnown(const std::function<void()> &then)
{
    if (m_preferences.keysKept) {
        m_keyring->whenRead(then);
    } else {
        then();
    }
}

void MainWindow::finish(const OpenedCase &opened)
{
    judgeRow(opened);
    if (!isBusy()) {
        if (m_services.keyMemory && !m_services.keyMemory->save()) {
            say(tr("The keys of signatures that were seen could not be kept."));
        }
        Q_EMIT idle();
    }
}

void MainWindow::sayAttachedOpened(int carrier, int first, int count)
{
    if (const OpenedCase *shown = current(); shown != nullptr && shown->id == carrier) {
        m_bar->say(tr("%Ln message(s) attached to it: opened too.", nullptr, count), tr("Sho&w"), [this, first] {
            if (const int row = m_model->rowOf(first); row >= 0) {
                selectRow(row);
            }
        });
    }
}

bool MainWindow::isBusy() const
{
    return m_cases->running() > 0 || m_lister->running() > 0 || (m_desk != nullptr && m_desk->isBusy());
}

const OpenedCase *MainWindow::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

Voice MainWindow::voice() const
{
    return m_preferences.technical ? Voice::Technical : Voice::Plain;
}

void MainWindow::showCurrent()
{
    const OpenedCase *opened = current();
    m_list->setVisible(m_model->rowCount() > 0);
    for (QAction *action : std::as_const(m_caseActions)) {
        action->setEnabled(opened != nullptr);
    }
    m_stateTimer->stop();
    updateTitle();
    if (opened == nullptr) {
        showEmpty();
        return;
    }
    if (opened->report && opened->state == OpenedCase::State::Done) {
        m_pages->showCase(opened->report, voice());
        m_stack->setCurrentWidget(m_pages);
    } else if (opened->state == OpenedCase::State::Failed || opened->state == OpenedCase::State::Cancelled) {
        showState();
    } else {
        m_stack->setCurrentWidget(m_nothing);
        m_stateTimer->start();
    }
}

void MainWindow::showEmpty()
{
    if (isBusy()) { // messages are on their way
        m_stack->setCurrentWidget(m_nothing);
        return;
    }
    if (m_empty == nullptr) {
        m_empty = new EmptyPage(this);
        m_stack->addWidget(m_empty);
        connect(m_empty, &EmptyPage::openRequested, this, &MainWindow::openDialog);
        m_empty->setMailboxes(m_desk != nullptr);
        m_empty->setAccounts(m_accounts != nullptr);
        connect(m_empty, &EmptyPage::accountRequested, this, &MainWindow::openAccountDialog);
        connect(m_empty, &EmptyPage::mailboxRequested, this, &MainWindow::openMailboxDialog);
        connect(m_empty, &EmptyPage::folderRequested, this, &MainWindow::openFolderDialog);
        connect(m_empty, &EmptyPage::pasteRequested, this, &MainWindow::paste);
        connect(m_empty, &EmptyPage::demoRequested, this, &MainWindow::openDemo);
        connect(m_empty, &EmptyPage::settingsRequested, this, [this] { openSettings("settings.identity"); });
    }
    m_stack->setCurrentWidget(m_empty);
}

void MainWindow::showState()
{
    const OpenedCase *opened = current();
    if (opened == nullptr || opened->state == OpenedCase::State::Done) {
        return;
    }
    if (m_state == nullptr) {
        m_state = new StatePage(this);
        m_stack->addWidget(m_state);
        connect(m_state, &StatePage::againRequested, this, &MainWindow::checkAgain);
        connect(m_state, &StatePage::stopRequested, m_cases, &CaseDesk::cancelAll);
    }
    m_state->showState(*opened);
    m_stack->setCurrentWidget(m_state);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (m_model->rowCount() == 0) {
        showCurrent();
    }
}

void MainWindow::selectRow(int row)
{
    m_list->setCurrentIndex(m_model->index(row));
}

void MainWindow::setVoice(Voice voice)
{
    m_technical->setChecked(voice == Voice::Technical);
}

void MainWindow::showPage(CasePages::Page page)
{
    m_pages->showPage(page);
}

void MainWindow::checkAgain()
{
    if (const OpenedCase *opened = current()) {
        m_cases->check(*opened);
    }
}

void MainWindow::removeCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid()) {
        return;
    }
    const QString name = m_cases->remove(index.row());
    m_undo->setEnabled(true);
    showCurrent();
    m_bar->say(
        tr("%1 was removed from the list; the file is untouched.").arg(name), tr("&Undo"), [this] { undoRemove(); });
}

void MainWindow::undoRemove()
{
    if (!m_cases->canUndo()) {
        return;
    }
    m_bar->hide();
    selectRow(m_cases->undoRemove());
    m_undo->setEnabled(m_cases->canUndo());
}

void MainWindow::askAboutLookups()
{
    if (m_preferences.dnsAsked || m_preferences.dns.mode != DnsChoice::Mode::Off) {
        return;
    }
    m_preferences.dnsAsked = true; // once; the settings have it for ever
    m_preferences.save(*m_services.settings);
    m_bar->say(tr("Lookups are off, so that some checks stay open. %1").arg(EmptyPage::lookupSentence()),
        tr("&Allow lookups"), [this] { allowLookups(); });
}

void MainWindow::allowLookups()
{
    Preferences preferences = m_preferences;
    preferences.dns.mode = DnsChoice::Mode::System;
    preferences.dnsAsked = true;
    apply(preferences);
}

void MainWindow::goTo(const QByteArray &place)
{
    if (place == "dns.allow") {
        allowLookups();
    } else if (place == "case.again") {
        checkAgain();
    } else if (place == "ledger.add") {
        openSettings("settings.ledger");
    } else if (place == "keys.import") {
        importKeys();
    } else {
        openSettings(place);
    }
}

void MainWindow::openSettings(const QByteArray &place)
{
    const auto show = [this, place] {
        Preferences shown = m_preferences;
        shown.identity = withSecrets(shown.identity, m_keyring->secrets());
        const QString trouble = KeyWords::sentence(m_keyring->lastOutcome());
        const QString note = trouble.isEmpty()
            ? tr("Keys are kept in the keychain of your desktop, never in a file.")
            : tr("%1 Keys are used until you close the window, and kept nowhere.").arg(trouble);
        auto *dialog = new SettingsDialog(shown, note, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        if (!m_services.ledgerPath.isEmpty()) {
            dialog->addSentMail(m_services.ledgerPath, m_services.now, sentMailAccounts());
            connect(dialog, &SettingsDialog::ledgerChanged, this, [this] { m_ledgerChanged = true; });
        }
        dialog->showPlace(place);
        connect(dialog, &QDialog::accepted, this, [this, dialog] { apply(dialog->preferences()); });
        // What was added to the ledger stays added, whatever becomes of the rest.
        connect(dialog, &QDialog::rejected, this, [this] {
            if (std::exchange(m_ledgerChanged, false)) {
                m_ground->forgetLedger();
                m_cases->checkAllAgain();
            }
        });
        dialog->open();
    };
    whenKeysKnown(show);
}

void MainWindow::apply(const Preferences &preferences)
{
    const Identity secrets = secretsOf(preferences.identity);
    const bool keysChanged = hasSecrets(secrets) ? secrets != m_keyring->secrets() : hasSecrets(m_keyring->secrets());
    if (preferences.dns != m_preferences.dns) {
        m_ground->forgetResolver();
    }
    m_preferences = preferences;
    m_ledgerChanged = false;
    m_ground->forgetLedger();
    if (keysChanged) {
        m_keyring->keep(secrets);
    }
    m_preferences.save(*m_services.settings);
    m_cases->checkAllAgain();
    sayOtherSettings();
}

void MainWindow::sayKeysKept(KeyOutcome outcome)
{
    const bool done = outcome == KeyOutcome::Done;
    m_preferences.keysKept = done && hasSecrets(m_keyring->secrets());
    m_preferences.save(*m_services.settings);
    if (done) {
        say(tr("The keys are kept in the keychain."));
        return;
    }
    m_bar->say(
        tr("The keys could not be kept. %1 They are used until you close the window.").arg(KeyWords::sentence(outcome)),
        tr("&Try again"), [this] { m_keyring->keep(m_keyring->secrets()); });
}

void MainWindow::say(const QString &sentence)
{
    constexpr int shownFor = 5'000; // milliseconds
    statusBar()->showMessage(sentence, shownFor);
}

} // namespace Indicia
