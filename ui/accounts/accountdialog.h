// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accountnote.h"
#include "keystore.h"
#include "mailaccount.h"
#include "oauthclient.h"
#include "recentaccounts.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <optional>

class QCheckBox;
class QPushButton;

namespace Indicia {

class AccountForm;
class AccountJob;
class AccountSecrets;
class AccountServer;
class AskingBar;
class AuthorityRow;
class FolderChoice;
class LoginPage;
class PlainLabel;
class Resolver;

/// What folders of an account are chosen for.
enum class AccountPurpose {
    Reading,
    SentMail, ///< to remember what was sent: its folder is ticked, and nothing is watched
};

/// Asks for an account on a mail server: the address, where its server is, the password, and which folders. Nothing is
/// asked of anybody before a button is pressed that says so.
class AccountDialog : public QDialog
{
    Q_OBJECT
public:
    struct Needs
    {
        AccountServer &server; ///< outlives the dialog
        AccountSecrets &secrets; ///< outlives the dialog
        std::shared_ptr<Resolver> resolver; ///< for finding the server; null where lookups are not allowed
        QList<RecentAccount> recent{}; ///< accounts that were read before
        /// What was used with a provider before (OAuthChoices); may be empty.
        std::function<OAuthClient(const QString &provider)> recall{};
        std::function<bool(const QByteArray &url)> browse{}; ///< opens a page in the browser
        AccountPurpose purpose = AccountPurpose::Reading;
        QString authority{}; ///< the file with certificates that are believed, too; empty for none
    };
    explicit AccountDialog(Needs needs, QWidget *parent = nullptr);
    /// Stops what runs and waits until it has stopped.
    ~AccountDialog() override;

    /// What was chosen; once the dialog was accepted.
    [[nodiscard]] const RecentAccount &chosen() const { return m_chosen; }
    /// Chooses one of the recent accounts.
    void choose(const QString &account);

Q_SIGNALS:
    /// The account shall not be listed any more; its secret is forgotten already.
    void forgotten(const QString &account);
    /// The certificates in that file are believed from now on; empty: none.
    void authorityChosen(const QString &file);
    /// Somebody has logged in by that client.
    void clientUsed(const QString &provider, const Indicia::OAuthClient &client);

private:
    void setupChoice();
    void setupJob();
    void setupButtons();
    void chooseKnown(int index);
    void heedKnown();
    void sayFetched(bool there, KeyOutcome outcome);
    void forgetKnown(int index);
    void findServer();
    void takeFound(const FoundAccount &found);
    void logIn();
    void takeGrant(const QByteArray &secret);
    void check();
    void cancelCheck();
    void takeFolders(const QList<AccountFolder> &folders);
    void explain(const AccountFault &fault);
    void say(const QString &sentence, AccountNote::Kind kind = AccountNote::Kind::Hint);
    void heedForm();
    void heedFolders();
    void setBusy(const QString &what);
    void setFree();
    void showChoice(bool on);
    void fit();
    void read();
    [[nodiscard]] QStringList usualFolders(const QList<AccountFolder> &folders) const;
    [[nodiscard]] RecentAccount recentOf(const MailAccount &account) const;
    [[nodiscard]] std::optional<QByteArray> secret() const;
    [[nodiscard]] bool watches() const;
    [[nodiscard]] QStringList places() const;

    Needs m_needs;
    AccountJob *m_job;
    AccountForm *m_form;
    FolderChoice *m_folders;
    QCheckBox *m_watch;
    QWidget *m_choice; ///< the folders and what is done with them, once they are known
    PlainLabel *m_summary;
    AccountNote *m_note;
    AuthorityRow *m_authority;
    AskingBar *m_asking;
    LoginPage *m_page;
    QPushButton *m_check = nullptr;
    QPushButton *m_read = nullptr;
    MailAccount m_checked; ///< the one whose folders are shown
    RecentAccount m_chosen;
};

} // namespace Indicia
