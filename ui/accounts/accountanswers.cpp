// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the dialog for accounts asks of servers, and what it makes of the answers.

#include "accountdialog.h"

#include "accountform.h"
#include "accountjob.h"
#include "accountserver.h"
#include "accountwords.h"
#include "askingbar.h"
#include "authorityrow.h"
#include "folderchoice.h"
#include "hostile.h"
#include "loginpage.h"
#include "oauthwords.h"

#include <algorithm>

namespace Indicia {

void AccountDialog::setupJob()
{
    connect(m_job, &AccountJob::found, this, &AccountDialog::takeFound);
    connect(m_job, &AccountJob::notFound, this, [this] {
        setFree();
        say(tr("Nobody tells where the mail of this address is. Your provider's help pages name the server; often it "
               "is imap. and the domain."));
        m_form->focusServer();
    });
    connect(m_job, &AccountJob::counted, this,
        [this](int folders, int inAll) { m_asking->progress(tr("Counting messages\u2026"), folders, inAll); });
    connect(m_job, &AccountJob::connected, this, &AccountDialog::takeFolders);
    connect(m_job, &AccountJob::failed, this, &AccountDialog::explain);
    connect(m_job, &AccountJob::browse, this, [this](const QByteArray &url) {
        m_page->offer(url);
        fit();
        if (!m_needs.browse || !m_needs.browse(url)) {
            say(OAuthWords::sentence(OAuthFault{OAuthTrouble::NoBrowser, {}}), AccountNote::Kind::Trouble);
        }
    });
    connect(m_job, &AccountJob::loggedIn, this, &AccountDialog::takeGrant);
    connect(m_job, &AccountJob::notLoggedIn, this, [this](const OAuthFault &fault) {
        setFree();
        say(OAuthWords::sentence(fault), AccountNote::Kind::Trouble);
        m_form->oauth()->focusClient();
    });
    connect(m_asking, &AskingBar::stopRequested, this, &AccountDialog::cancelCheck);
    connect(m_authority, &AuthorityRow::chosen, this, [this](const QString &file) {
        m_needs.server.believe(file);
        Q_EMIT authorityChosen(file);
        m_note->hide();
        showChoice(false); // they were told by somebody who was believed before
        heedFolders();
    });
}

void AccountDialog::setBusy(const QString &what)
{
    m_asking->begin(what);
    m_note->hide();
    m_authority->offer(false);
    heedForm();
    fit();
}

void AccountDialog::setFree()
{
    m_asking->end();
    m_page->offer({});
    heedForm();
}

void AccountDialog::findServer()
{
    setBusy(tr("Asking where the mail is\u2026"));
    m_job->find(m_form->address(), m_needs.resolver);
}

void AccountDialog::takeFound(const FoundAccount &found)
{
    setFree();
    m_form->setAccount(found.account);
    if (found.oauth) {
        m_form->oauth()->setEndpoints(*found.oauth);
    }
    const QString host = Hostile(found.account.host).displayText();
    if (found.wantsConfirmation) {
        say(tr("They say that it is %1. It is not in the domain of the address, and nobody vouches for it: compare it "
               "with what your provider says before you give your password.")
                .arg(host),
            AccountNote::Kind::Trouble);
    } else if (found.tokenOnly) {
        say(tr("The server is %1. It takes no password: log in with the browser.").arg(host));
    } else {
        say(tr("The server is %1.").arg(host));
    }
    m_form->focusSecret();
}

void AccountDialog::logIn()
{
    m_checked = m_form->account();
    setBusy(tr("Waiting for the browser\u2026"));
    m_job->logIn(
        m_checked, m_form->oauth()->client(), {.done = OAuthWords::pageDone(), .refused = OAuthWords::pageRefused()});
}

void AccountDialog::takeGrant(const QByteArray &secret)
{
    setFree();
    if (m_form->account() != m_checked) {
        return; // it was changed meanwhile
    }
    Q_EMIT clientUsed(m_form->oauth()->provider(), m_form->oauth()->client());
    m_form->setGrant(secret);
    check(); // why else would somebody have logged in
}

void AccountDialog::check()
{
    const std::optional<QByteArray> known = secret();
    if (known) {
        showChoice(false);
        setBusy(tr("Connecting\u2026"));
        m_checked = m_form->account();
        m_job->connectTo(m_checked, *known);
    }
}

void AccountDialog::cancelCheck()
{
    if (m_asking->isAsking()) {
        m_job->cancel();
        setFree();
        say(tr("Stopped."));
    }
}

void AccountDialog::takeFolders(const QList<AccountFolder> &folders)
{
    setFree();
    if (m_form->account() != m_checked) {
        return; // it was changed meanwhile
    }
    if (folders.isEmpty()) {
        say(tr("The server let you in, and has no folder that can be opened."));
        return;
    }
    m_folders->setFolders(folders, usualFolders(folders));
    m_note->hide();
    showChoice(true);
    heedFolders();
    if (m_needs.purpose == AccountPurpose::SentMail && m_folders->count() == 0) {
        say(tr("The server does not say which folder holds what was sent: tick it."));
    }
    m_folders->setFocus(Qt::OtherFocusReason);
}

/// Those that are ticked before anybody has chosen.
QStringList AccountDialog::usualFolders(const QList<AccountFolder> &folders) const
{
    QStringList names;
    switch (m_needs.purpose) {
    case AccountPurpose::SentMail:
        for (const AccountFolder &folder : folders) {
            if (folder.isSent) {
                names << folder.name;
            }
        }
        return names;
    case AccountPurpose::Reading:
        for (const QString &place : recentOf(m_checked).places) {
            const std::optional<MailAccount> one = m_needs.server.account(place);
            const auto named = std::ranges::find(folders, one ? one->folder : QString(), &AccountFolder::name);
            if (named != folders.end()) {
                names << named->name;
            }
        }
        // Bounces come to the inbox, which is the first.
        return names.isEmpty() ? QStringList{folders.constFirst().name} : names;
    }
    Q_UNREACHABLE_RETURN({});
}

void AccountDialog::explain(const AccountFault &fault)
{
    setFree();
    m_authority->offer(AccountWords::lacksAuthority(fault));
    say(AccountWords::sentence(m_checked, fault), AccountNote::Kind::Trouble);
    m_note->setFocus(Qt::OtherFocusReason);
    if (fault.fault.trouble == MailTrouble::LoginRefused) {
        m_form->focusSecret();
    }
}

} // namespace Indicia
