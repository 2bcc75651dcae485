// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sentmailpage.h"

#include "ledgerfiller.h"
#include "ledgersourcesmodel.h"
#include "plainlabel.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTimeZone>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <climits>

namespace Indicia {

SentMailPage::SentMailPage(const QString &path, std::function<Identity()> identity,
    std::function<std::chrono::sys_seconds()> now, QWidget *parent)
    : QWidget(parent)
    , m_identity(std::move(identity))
    , m_now(std::move(now))
    , m_filler(new LedgerFiller(path, this))
    , m_model(new LedgerSourcesModel(this))
    , m_list(new QTreeView(this))
    , m_complete(new QCheckBox(tr("What I add holds &all that was sent in its time"), this))
    , m_hashed(new QCheckBox(tr("Keep Message-IDs as &hashes that only this computer can make"), this))
    , m_files(new QPushButton(tr("Add &files\u2026"), this))
    , m_folder(new QPushButton(tr("Add f&older\u2026"), this))
    , m_account(new QPushButton(tr("Add from a&ccount\u2026"), this))
    , m_forget(new QPushButton(tr("Fo&rget"), this))
    , m_cancel(new QPushButton(tr("&Stop"), this))
    , m_bar(new QProgressBar(this))
    , m_note(new PlainLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new PlainLabel(
        tr("Your own record tells best whether you sent what comes back: the Sent folder of your mail program, or the "
           "log of your mail server. Nothing of a message but its header is read, and nothing leaves this computer."),
        this));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_complete);
    layout->addWidget(m_hashed);
    setupList();
    setupButtons();
    setupProgress();
    layout->addWidget(m_note);
    connect(m_filler, &LedgerFiller::busyChanged, this, &SentMailPage::showBusy);
    connect(m_filler, &LedgerFiller::progressed, this, &SentMailPage::showProgress);
    connect(m_filler, &LedgerFiller::finished, this, &SentMailPage::tell);
    connect(m_filler, &LedgerFiller::sourcesRead, m_model, &LedgerSourcesModel::setSources);
    connect(m_filler, &LedgerFiller::formRead, this, &SentMailPage::showForm);
    setFocusProxy(m_files);
    showBusy(false);
    m_filler->refresh();
}

SentMailPage::~SentMailPage() = default;

void SentMailPage::setupList()
{
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("Sources of the record of sent mail"));
    m_list->header()->setSectionResizeMode(LedgerSourcesModel::Source, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(LedgerSourcesModel::Messages, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(LedgerSourcesModel::Complete, QHeaderView::ResizeToContents);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SentMailPage::judge);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SentMailPage::judge);
    m_complete->setChecked(true);
    m_complete->setToolTip(plainToolTip(
        tr("Only then is something that is not in it forged. Phones, web forms and newsletters may send in your name "
           "without keeping a copy there.")));
    m_complete->setAccessibleDescription(m_complete->toolTip());
    m_hashed->setToolTip(plainToolTip(
        tr("Whoever gets the file then cannot read the Message-IDs of what you sent. The key lies in a file beside it; "
           "without that one the record is of no use. To be chosen before anything is added.")));
    m_hashed->setAccessibleDescription(m_hashed->toolTip());
}

void SentMailPage::setupButtons()
{
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_files, m_folder, m_account, m_forget}) {
        button->setAutoDefault(false); // Return in this dialog means OK
        row->addWidget(button);
    }
    row->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_files, &QPushButton::clicked, this, &SentMailPage::chooseFiles);
    connect(m_folder, &QPushButton::clicked, this, &SentMailPage::chooseFolder);
    connect(m_account, &QPushButton::clicked, this, &SentMailPage::chooseAccount);
    connect(m_forget, &QPushButton::clicked, this, &SentMailPage::forget);
    m_account->hide();
}

void SentMailPage::setupProgress()
{
    auto *row = new QHBoxLayout;
    m_cancel->setAutoDefault(false);
    m_bar->setAccessibleName(tr("How far reading has come"));
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, m_filler, &LedgerFiller::cancel);
}

void SentMailPage::setAccounts(Accounts accounts)
{
    m_accounts = std::move(accounts);
    m_filler->setAccounts(m_accounts.open);
    m_account->setVisible(m_accounts.ask != nullptr);
}

void SentMailPage::chooseAccount()
{
    m_accounts.ask(this, [page = QPointer(this)](const QStringList &places) {
        if (page) {
            page->add(places);
        }
    });
}

void SentMailPage::add(const QStringList &sources)
{
    if (sources.isEmpty() || m_filler->isBusy()) {
        return;
    }
    LedgerImportSetting setting;
    setting.identity = m_identity();
    setting.now = m_now();
    setting.zone = QTimeZone::systemTimeZone();
    setting.terms.covers = m_complete->isChecked() ? CoverTerms::Seen : CoverTerms::None;
    m_note->hide();
    m_filler->add(sources, setting, m_hashed->isChecked() ? MessageIdForm::Hashed : MessageIdForm::Plain);
}

void SentMailPage::chooseFiles()
{
    add(QFileDialog::getOpenFileNames(this, tr("Add Sent folders (mbox) or logs of a mail server")));
}

void SentMailPage::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Add a Sent folder (Maildir or .eml files)"));
    add(folder.isEmpty() ? QStringList() : QStringList{folder});
}

void SentMailPage::forget()
{
    const QModelIndex index = m_list->currentIndex();
    if (index.isValid()) {
        m_note->hide();
        m_filler->forget(m_model->sources().at(index.row()).id);
    }
}

void SentMailPage::showBusy(bool busy)
{
    m_bar->setRange(0, 0); // until it is known how much there is
    m_bar->setVisible(busy);
    m_cancel->setVisible(busy);
    for (QPushButton *button : {m_files, m_folder, m_account}) {
        button->setEnabled(!busy);
    }
    judge();
}

void SentMailPage::showProgress(const LedgerImportProgress &progress)
{
    constexpr int steps = 1'000;
    if (m_filler->isBusy()) {
        m_bar->setRange(0, progress.total > 0 ? steps : 0);
        m_bar->setValue(progress.total > 0 ? static_cast<int>(progress.done * steps / progress.total) : 0);
    }
}

void SentMailPage::tell(qint64 added, const QStringList &troubles)
{
    QStringList sentences = troubles;
    if (added > 0) {
        sentences.prepend(
            tr("%Ln message(s) were entered.", nullptr, static_cast<int>(std::min<qint64>(added, INT_MAX))));
    }
    m_note->setText(sentences.join(u'\n'));
    m_note->setVisible(!sentences.isEmpty());
    Q_EMIT ledgerChanged();
}

/// A ledger that is there keeps the form that it was made with.
void SentMailPage::showForm(std::optional<MessageIdForm> form)
{
    m_hashed->setEnabled(!form);
    if (form) {
        m_hashed->setChecked(*form == MessageIdForm::Hashed);
    }
}

void SentMailPage::judge()
{
    m_forget->setEnabled(!m_filler->isBusy() && m_list->selectionModel()->hasSelection());
}

} // namespace Indicia
