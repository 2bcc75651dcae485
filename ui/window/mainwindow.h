// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "preferences.h"
#include "sentmailpage.h"
#include "windowservices.h"

#include "casepages.h"
#include "voice.h"

#include <QHash>
#include <QMainWindow>

class QListView;
class QMimeData;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QTimer;

namespace Indicia {

class AccountDesk;
class CaseDesk;
class CaseListModel;
class EmptyPage;
class JudgingGround;
class Keyring;
class MailboxDesk;
class MailboxPage;
class MessageBar;
class PathLister;
class StatePage;
struct KeptFolder;
struct PathListing;

/// The window: the opened messages at the left, the pages of the chosen one at the right.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(WindowServices services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens files; folders, mailboxes and more than a handful of files as a mailbox.
    void openPaths(const QStringList &paths);
    /// Reads all messages at @p places and tells on the mailbox page what they are.
    void openMailbox(const QStringList &places);
    /// Asks which mailbox, which folder, and opens it.
    void openMailboxDialog();
    void openFolderDialog();
    /// Asks for an account on a mail server, and reads it.
    void openAccountDialog();
    /// Asks for a mailbox that a team has scanned, and shows what was found there; asks for the team's database before,
    /// where it is not known.
    void openTeamDialog();
    /// What stands in the window: the opened messages, or the mailbox.
    enum View { CasesView, MailboxView };
    void showView(View view);
    /// The mailbox page; null where none was opened.
    [[nodiscard]] MailboxPage *mailbox() const;
    void openBytes(const QString &name, const QByteArray &bytes);
    void openDemo();
    /// Chooses the message in that row; the first is 0.
    void selectRow(int row);
    void showPage(CasePages::Page page);
    void openSettings(const QByteArray &place);
    /// Does what would settle a case, or opens where it is done: see VerdictWords::action().
    void goTo(const QByteArray &place);
    /// Takes keys of signatures from @p files (zone files) and checks everything again.
    void importKeysFrom(const QStringList &files);
    /// Whose words the pages use; for this window alone.
    void setVoice(Voice voice);
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] const CaseListModel &cases() const { return *m_model; }
    [[nodiscard]] CasePages &pages() { return *m_pages; }

    /// Messages opened by one action; a folder may have millions.
    static constexpr qsizetype mostAtOnce = 2'000;
    /// So many files are opened one by one; more are a mailbox.
    static constexpr qsizetype handful = 20;

Q_SIGNALS:
    /// Nothing is being checked any more.
    void idle();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setupList();
    void setupViews();
    void setupMailbox();
    void setupAccounts();
    void setupPages();
    void setupActions();
    void setupEditActions();
    void setupViewActions();
    void setupStatusBar();
    void setupCases();
    QAction *addTo(QMenu *menu, const QString &glyph, const QString &text, const QKeySequence &shortcut,
        std::function<void()> act);

    void checkAgain();
    void whenKeysKnown(const std::function<void()> &then);
    void finish(const OpenedCase &opened);
    void sayAttachedOpened(int carrier, int first, int count);
    void showCurrent();
    void showEmpty();
    void showState();
    void removeCurrent();
    void undoRemove();
    void openListed(const PathListing &listing);
    void openDialog();
    void openScanned(const QString &name, const QByteArray &bytes, const QByteArray &origin);
    bool showOpened(const QByteArray &origin);
    void prepareMailbox();
    void readMailbox(const QStringList &places);
    void showMailbox();
    void openKept(const KeptFolder &folder);
    void setupAccountActions(QMenu *file);
    [[nodiscard]] SentMailPage::Accounts sentMailAccounts() const;
    void fillRecent();
    void watchMail(const QStringList &places);
    void heedWatch();
    void tellNews(const QList<ScanRow> &rows);
    void changeMessages();
    void goOnReading();
    void sayOtherSettings();
    void judgeRow(const OpenedCase &opened);
    void updateTitle();
    bool openMime(const QMimeData *mime);
    void paste();
    void copyVerdict();
    void copyAddress();
    void copyReport();
    void focusNextPane();
    void importKeys();
    void askAboutLookups();
    void allowLookups();
    void apply(const Preferences &preferences);
    void sayKeysKept(KeyOutcome outcome);
    void say(const QString &sentence);
    [[nodiscard]] const OpenedCase *current() const;
    [[nodiscard]] Voice voice() const;

    WindowServices m_services;
    Preferences m_preferences;
    bool m_ledgerChanged = false; ///< in the settings that are open
    Keyring *m_keyring;
    JudgingGround *m_ground;
    CaseDesk *m_cases;
    PathLister *m_lister;
    MailboxDesk *m_desk = nullptr; ///< null where mailboxes are not opened
    AccountDesk *m_accounts = nullptr; ///< null where accounts are not opened
    QMenu *m_recent = nullptr; ///< the accounts that were read before
    QAction *m_watchMail = nullptr;
    QAction *m_allowChanges = nullptr;
    QStringList m_watchedPlaces;
    QString m_lostSentence; ///< that the bar says while there is no connection to them
    QStackedWidget *m_views;
    QTabBar *m_viewBar;
    QHash<QByteArray, int> m_scanned; ///< ids of cases that came from the mailbox, by their origin
    bool m_mailboxOutdated = false; ///< it was read with other settings
    CaseListModel *m_model; ///< of m_cases
    QListView *m_list;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    QWidget *m_nothing; ///< while it is not known yet what there is to show
    EmptyPage *m_empty = nullptr; ///< made when first shown
    StatePage *m_state = nullptr; ///< made when first shown
    QTimer *m_stateTimer;
    CasePages *m_pages;
    MessageBar *m_bar;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QList<QAction *> m_caseActions; ///< that need a chosen message
    QList<QAction *> m_mailboxActions; ///< that need a mailbox
    QAction *m_undo = nullptr;
    QAction *m_technical = nullptr;
    int m_pasted = 0;
};

} // namespace Indicia
