// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountdialog.h"

#include "accountform.h"
#include "accountjob.h"
#include "accountsecrets.h"
#include "accountwatch.h"
#include "accountwords.h"
#include "askingbar.h"
#include "authorityrow.h"
#include "folderchoice.h"
#include "hostile.h"
#include "loginpage.h"
#include "oauthgrant.h"
#include "plainlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Indicia {

namespace {

QStringList namesOf(const AccountServer &server, const QList<RecentAccount> &recent)
{
    QStringList names;
    for (const RecentAccount &one : recent) {
        const std::optional<MailAccount> account = server.account(one.account());
        names << (account ? AccountWords::name(*account) : Hostile(one.account()).displayText());
    }
    return names;
}

} // namespace

AccountDialog::AccountDialog(Needs needs, QWidget *parent)
    : QDialog(parent)
    , m_needs(std::move(needs))
    , m_job(new AccountJob(m_needs.server, this))
    , m_form(
          new AccountForm(namesOf(m_needs.server, m_needs.recent), m_needs.resolver != nullptr, m_needs.recall, this))
    , m_folders(new FolderChoice(this))
    , m_watch(new QCheckBox(tr("T&ell me when new mail comes, as long as the window is open"), this))
    , m_choice(new QWidget(this))
    , m_summary(new PlainLabel(m_choice))
    , m_note(new AccountNote(this))
    , m_authority(new AuthorityRow(m_needs.authority, this))
    , m_asking(new AskingBar(this))
    , m_page(new LoginPage(this))
{
    const bool forSentMail = m_needs.purpose == AccountPurpose::SentMail;
    setWindowTitle(forSentMail ? tr("Add sent mail of an account") : tr("Open a mail account"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new PlainLabel(
        tr("Indicia reads the mail of an account and changes nothing in it: no message is marked as read, moved or "
           "deleted. The password goes to the server that you name, and only over a protected connection."),
        this));
    layout->addWidget(m_form);
    layout->addWidget(m_asking);
    layout->addWidget(m_page);
    layout->addWidget(m_note);
    layout->addWidget(m_authority);
    layout->addWidget(m_choice, 1);
    layout->addStretch(0);
    setupChoice();
    setupButtons();
    setupJob();
    connect(m_form, &AccountForm::edited, this, &AccountDialog::heedForm);
    connect(m_form, &AccountForm::knownChosen, this, &AccountDialog::chooseKnown);
    connect(m_form, &AccountForm::forgetRequested, this, &AccountDialog::forgetKnown);
    connect(m_form, &AccountForm::logInRequested, this, &AccountDialog::logIn);
    connect(m_form, &AccountForm::findRequested, this, &AccountDialog::findServer);
    heedForm();
    resize(fontMetrics().averageCharWidth() * 80, sizeHint().height());
}

AccountDialog::~AccountDialog()
{
    delete m_job; // it reports to the dialog
}

void AccountDialog::setupChoice()
{
    auto *choice = new QVBoxLayout(m_choice);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->addWidget(m_folders, 1);
    choice->addWidget(m_summary);
    choice->addWidget(m_watch);
    m_watch->setVisible(m_needs.purpose == AccountPurpose::Reading);
    m_choice->hide();
    connect(m_folders, &FolderChoice::changed, this, &AccountDialog::heedFolders);
}

void AccountDialog::setupButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_check = buttons->addButton(tr("&Check"), QDialogButtonBox::ActionRole);
    m_check->setAccessibleDescription(tr("Logs in, and lists the folders"));
    m_read = buttons->addButton(
        m_needs.purpose == AccountPurpose::SentMail ? tr("Add &to the record") : tr("&Read the mail"),
        QDialogButtonBox::AcceptRole);
    layout()->addWidget(buttons);
    connect(m_check, &QPushButton::clicked, this, &AccountDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &AccountDialog::read);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

// --- accounts of before ----------------------------------------------------------------------------------------------

void AccountDialog::choose(const QString &account)
{
    for (qsizetype i = 0; i < m_needs.recent.size(); ++i) {
        if (m_needs.recent.at(i).account() == account) {
            m_form->chooseKnown(static_cast<int>(i));
        }
    }
}

void AccountDialog::chooseKnown(int index)
{
    cancelCheck();
    const RecentAccount recent = m_needs.recent.value(index);
    const std::optional<MailAccount> account
        = recent.places.isEmpty() ? std::nullopt : m_needs.server.account(recent.account());
    m_form->clearSecret();
    m_form->setAccount(account.value_or(MailAccount()));
    m_form->setAddress(account && account->user.contains(QLatin1Char('@')) ? account->user : QString());
    m_form->setToBeKept(recent.kept);
    m_watch->setChecked(recent.watched);
    if (account && recent.kept) {
        // The keychain answers when it likes; a password that is typed meanwhile will do.
        say(tr("The keychain is asked for the password."), AccountNote::Kind::Hint);
        m_needs.secrets.fetch(
            recent.account(), [dialog = QPointer<AccountDialog>(this)](bool there, KeyOutcome outcome) {
                if (dialog) {
                    dialog->heedKnown();
                    dialog->sayFetched(there, outcome);
                }
            });
    }
}

void AccountDialog::sayFetched(bool there, KeyOutcome outcome)
{
    if (there) {
        say({}, AccountNote::Kind::Hint);
        return;
    }
    const QString why
        = outcome == KeyOutcome::NothingKept ? tr("The keychain has no password of it.") : KeyWords::sentence(outcome);
    say(tr("%1 Type the password: it is used until you close the window.", "why there is none").arg(why),
        outcome == KeyOutcome::NothingKept ? AccountNote::Kind::Hint : AccountNote::Kind::Trouble);
}

/// The secret of the known account has come: of which kind it is shows only now.
void AccountDialog::heedKnown()
{
    const MailAccount account = m_form->account();
    const auto place = m_needs.server.place(account);
    const auto known = place && account.token ? m_needs.secrets.provider()(*place) : std::nullopt;
    if (const auto grant = known ? OAuthGrant::fromSecret(*known) : std::nullopt) {
        m_form->oauth()->setClient(grant->client);
    } else if (known) {
        m_form->setMethod(AccountForm::Method::AccessToken);
    }
    heedForm();
}

void AccountDialog::forgetKnown(int index)
{
    const RecentAccount recent = m_needs.recent.value(index);
    const QString account = recent.account();
    if (account.isEmpty()) {
        return;
    }
    m_needs.secrets.drop(account);
    if (recent.kept) {
        m_needs.secrets.remove(account);
    }
    m_needs.recent.removeAt(index);
    m_form->removeKnown(index);
    Q_EMIT forgotten(account);
    say(tr("The account is forgotten, and its password with it."));
}

// --- the server ------------------------------------------------------------------------------------------------------

/// How an account was read before; without places where it was not.
RecentAccount AccountDialog::recentOf(const MailAccount &account) const
{
    const auto place = m_needs.server.place(account);
    const auto found = std::ranges::find(m_needs.recent, place.value_or(QString()), &RecentAccount::account);
    return found == m_needs.recent.end() ? RecentAccount() : *found;
}

std::optional<QByteArray> AccountDialog::secret() const
{
    if (const QByteArray typed = m_form->secret(); !typed.isEmpty()) {
        return typed;
    }
    const auto place = m_needs.server.place(m_form->account());
    return place ? m_needs.secrets.provider()(*place) : std::nullopt;
}

void AccountDialog::heedForm()
{
    const auto place = m_needs.server.place(m_form->account());
    m_form->setSecretKnown(place && m_needs.secrets.has(*place));
    m_form->oauth()->setBusy(m_asking->isAsking() || !place);
    m_check->setEnabled(!m_asking->isAsking() && place && secret());
    if (m_choice->isVisibleTo(this) && m_form->account() != m_checked) {
        showChoice(false); // they are another account's
    }
    heedFolders();
}

void AccountDialog::heedFolders()
{
    const bool shown = !m_choice->isHidden();
    if (m_read != nullptr) {
        m_read->setEnabled(shown && m_folders->count() > 0 && !m_asking->isAsking());
        QPushButton *next = shown ? m_read : m_check;
        next->setDefault(true);
    }
    const bool few = m_folders->count() <= AccountWatch::mostFolders;
    m_watch->setEnabled(few);
    m_watch->setToolTip(few ? QString()
                            : tr("At most %Ln folder(s) are watched: tick fewer of them", nullptr,
                                  static_cast<int>(AccountWatch::mostFolders)));
    m_watch->setAccessibleDescription(m_watch->toolTip());
    m_summary->setPlainText(tr("%1 in %2", "messages, folders")
            .arg(tr("%Ln message(s)", nullptr, static_cast<int>(m_folders->messages())),
                tr("%Ln folder(s)", nullptr, static_cast<int>(m_folders->count()))));
}

void AccountDialog::showChoice(bool on)
{
    m_choice->setVisible(on);
    fit();
}

/// What there is to be seen is no longer the same: as high as that needs.
void AccountDialog::fit()
{
    const int least = layout()->totalHeightForWidth(width());
    resize(width(), std::max(m_choice->isHidden() ? 0 : height(), std::max(least, layout()->totalSizeHint().height())));
}

void AccountDialog::say(const QString &sentence, AccountNote::Kind kind)
{
    m_note->say(sentence, kind);
    fit();
}

// --- the choice ------------------------------------------------------------------------------------------------------

/// New mail is watched for folder by folder.
bool AccountDialog::watches() const
{
    return m_needs.purpose == AccountPurpose::Reading && m_watch->isEnabled() && m_watch->isChecked();
}

QStringList AccountDialog::places() const
{
    MailAccount account = m_form->account();
    QStringList folders = m_folders->chosen();
    const bool oneByOne = watches() || m_needs.purpose == AccountPurpose::SentMail;
    if (m_folders->isAll() && m_folders->count() > 1 && !oneByOne) {
        folders = QStringList{QString()}; // also those that are made later
    }
    QStringList places;
    for (const QString &folder : std::as_const(folders)) {
        account.folder = folder;
        if (const auto place = m_needs.server.place(account)) {
            places << *place;
        }
    }
    return places;
}

void AccountDialog::read()
{
    m_chosen.places = places();
    if (m_chosen.places.isEmpty()) {
        return;
    }
    m_chosen.kept = m_form->isToBeKept();
    m_chosen.watched = watches();
    const QString account = m_chosen.account();
    const QByteArray typed = m_form->secret();
    const bool wasKept = recentOf(m_checked).kept;
    const QByteArray used = secret().value_or(QByteArray());
    if (!m_chosen.kept && wasKept) {
        m_needs.secrets.remove(account); // no longer to be kept
    }
    m_needs.secrets.use(account, used);
    if (m_chosen.kept && (!wasKept || !typed.isEmpty())) {
        m_needs.secrets.keep(account);
    }
    m_form->clearSecret();
    accept();
}

} // namespace Indicia
