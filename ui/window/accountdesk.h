// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accountserver.h"
#include "keystore.h"
#include "messagefetcher.h"
#include "recentaccounts.h"
#include "scanrow.h"

#include <QObject>
#include <QSet>

#include <atomic>
#include <functional>
#include <memory>

class QSettings;
class QWidget;

namespace Indicia {

class AccountDialog;
class AccountSecrets;
class AccountWatch;
enum class AccountPurpose;

/// Mail accounts for the window: the library that speaks to their servers, their passwords, those that were read
/// before, and the dialog that asks for one.
class AccountDesk : public QObject
{
    Q_OBJECT
public:
    struct Needs
    {
        /// What speaks to mail servers: called when it is first needed; null where it is not installed.
        std::function<AccountServer *()> server;
        std::function<std::unique_ptr<KeyStore>(const QString &entry)> openStore;
        QSettings *settings = nullptr; ///< not owned
        std::function<std::chrono::sys_seconds()> now;
        QString actionLog; ///< where changes of mailboxes are written down; empty: there are none
        std::function<std::shared_ptr<Resolver>()> resolver; ///< null where lookups are not allowed
    };
    explicit AccountDesk(Needs needs, QObject *parent = nullptr);
    ~AccountDesk() override;

    /// Asks for an account and reads the folders that are chosen, before @p window; @p account is chosen in it, if it
    /// is one of the recent ones.
    void ask(QWidget *window, const QString &account = {});
    using TakePlaces = std::function<void(const QStringList &places)>;
    /// Asks where the sent mail of an account is, before @p window; @p then gets the places that are chosen.
    void askForSentMail(QWidget *window, TakePlaces then);
    [[nodiscard]] QList<RecentAccount> recent() const;
    /// Reads a recent account as it was read last; asks where its password is not at hand.
    void open(QWidget *window, const RecentAccount &account);
    /// What an account is called.
    [[nodiscard]] QString nameOf(const RecentAccount &account);
    /// What places are called where they are an account's; else empty.
    [[nodiscard]] QString titleOf(const QStringList &places);
    /// Opens accounts, and what is none with @p local; for any thread.
    [[nodiscard]] MessageFetcher::OpenSource openSource(const MessageFetcher::OpenSource &local) const;

    /// Whether folders of these places can be watched for new mail.
    [[nodiscard]] bool canWatch(const QStringList &places);
    /// Whether the user lets mailboxes be changed at all; not so until it is said.
    [[nodiscard]] bool allowsChanges() const;
    void setAllowsChanges(bool allowed);
    /// Whether something can be done with messages of these places on their server.
    [[nodiscard]] bool canChange(const QStringList &places);
    /// Asks what shall be done with the messages of @p rows, which are of @p places; @p marked: the user has marked
    /// them.
    void change(QWidget *window, const QStringList &places, const QList<ScanRow> &rows, bool marked);
    /// Shows what was ever changed, for undoing it.
    void showChanges(QWidget *window);

    /// Watches them, in place of what was watched.
    void watch(const QStringList &places);
    void stopWatching();
    [[nodiscard]] bool isWatching() const;
    /// It is watched, but there is no connection at the moment.
    [[nodiscard]] bool isLost() const { return !m_lost.isEmpty(); }

Q_SIGNALS:
    /// These places shall be read.
    void chosen(const QStringList &places, bool watched);
    void recentChanged();
    void complained(const QString &sentence);
    /// New mail cannot be seen at the moment, in one of the watched places at least: @p sentence says why.
    void lost(const QString &sentence);
    void regained(); ///< it is seen again in all of them
    void news(); ///< where it is watched there may be new mail
    void watchChanged();

private:
    [[nodiscard]] AccountServer *server();
    /// A dialog that goes when it was closed; null where the user was told that there is none.
    [[nodiscard]] AccountDialog *makeDialog(QWidget *window, AccountPurpose purpose);
    void take(const RecentAccount &account);
    void sayKept(const QString &account, KeyOutcome outcome);

    Needs m_needs;
    AccountSecrets *m_secrets;
    AccountWatch *m_watch;
    std::shared_ptr<std::atomic<AccountServer *>> m_server; ///< null until it is loaded
    QSet<QString> m_lost; ///< places without a connection, of those that are watched
};

} // namespace Indicia
