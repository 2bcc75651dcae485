// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionhistory.h"

#include "accountnote.h"
#include "accountwords.h"
#include "actionwords.h"
#include "askingbar.h"
#include "hostile.h"
#include "plainlabel.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Indicia {

ActionHistory::ActionHistory(Needs needs, QWidget *parent)
    : QDialog(parent)
    , m_needs(std::move(needs))
    , m_job(new ActionJob(m_needs.server, m_needs.logPath, this))
    , m_list(new QTreeWidget(this))
    , m_asking(new AskingBar(this))
    , m_note(new AccountNote(this))
{
    setWindowTitle(tr("Changes in mailboxes"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new PlainLabel(tr("What you had Indicia change in mailboxes, as it is written down in %1.")
                                         .arg(Hostile(m_needs.logPath).displayText()),
        this));
    m_list->setHeaderLabels({tr("When"), tr("How it stands"), tr("What"), tr("Account")});
    m_list->setRootIsDecorated(false);
    m_list->setAccessibleName(windowTitle());
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_asking);
    layout->addWidget(m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_undo = buttons->addButton(tr("&Undo it"), QDialogButtonBox::ActionRole);
    m_undo->setAutoDefault(false); // never by a key that was meant for something else
    layout->addWidget(buttons);
    m_note->hide();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ActionHistory::heed);
    connect(m_undo, &QPushButton::clicked, this, &ActionHistory::undo);
    connect(m_job, &ActionJob::undone, this, &ActionHistory::take);
    connect(m_asking, &AskingBar::stopRequested, m_job, &ActionJob::stop);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().lineSpacing() * 24);
}

ActionHistory::~ActionHistory()
{
    delete m_job; // it reports to the dialog
}

void ActionHistory::reject()
{
    if (m_job->isBusy()) {
        m_job->stop();
    } else {
        QDialog::reject();
    }
}

void ActionHistory::fill()
{
    m_records = ActionLog(m_needs.logPath).records();
    std::ranges::reverse(m_records);
    m_list->clear();
    for (const ActionRecord &record : m_records) {
        const auto account = m_needs.server.account(QString::fromUtf8(record.account));
        const QString target = record.action.kind == ActionKind::Copy ? m_needs.server.folderName(record.action.target)
                                                                      : QString::fromUtf8(record.action.target);
        const QDateTime time = QDateTime::fromSecsSinceEpoch(record.time.time_since_epoch().count());
        auto *item = new QTreeWidgetItem(m_list,
            {QLocale().toString(time, QLocale::ShortFormat), ActionWords::state(record),
                ActionWords::intent(record.action.kind, std::ssize(record.action.uids),
                    m_needs.server.folderName(record.action.folder), target),
                account ? AccountWords::name(*account) : Hostile(record.account).displayText()});
        item->setToolTip(2, item->text(2));
    }
    if (!m_records.empty()) {
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    heed();
}

const ActionRecord *ActionHistory::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 || std::size_t(row) >= m_records.size() ? nullptr : &m_records.at(std::size_t(row));
}

void ActionHistory::heed()
{
    const ActionRecord *record = current();
    m_undo->setEnabled(record != nullptr && record->state != ActionRecord::State::Undone && !m_job->isBusy());
    m_list->setEnabled(!m_job->isBusy());
}

void ActionHistory::undo()
{
    const ActionRecord *record = current();
    if (record == nullptr) {
        return;
    }
    const QString place = QString::fromUtf8(record->account);
    const auto account = m_needs.reach(place);
    if (!account) {
        m_note->say(tr("Open this account first: its password is not at hand."), AccountNote::Kind::Trouble);
        return;
    }
    m_undoing = *record;
    m_job->undo(*account, {m_undoing});
    m_note->hide();
    m_asking->begin(tr("Undoing\u2026"));
    heed();
}

void ActionHistory::take(const QList<ActionOutcome> &outcomes)
{
    m_asking->end();
    const ActionRecord record = std::exchange(m_undoing, {});
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    fill();
    m_list->setCurrentItem(m_list->topLevelItem(row));
    if (outcomes.isEmpty()) {
        return;
    }
    const ActionOutcome &outcome = outcomes.constFirst();
    const MailAccount account = m_needs.server.account(QString::fromUtf8(record.account)).value_or(MailAccount());
    const QString target = record.action.kind == ActionKind::Copy ? m_needs.server.folderName(record.action.target)
                                                                  : QString::fromUtf8(record.action.target);
    m_note->say(ActionWords::undone(
                    account, outcome, record.action.kind, m_needs.server.folderName(record.action.folder), target),
        outcome.trouble == ActionTrouble::None ? AccountNote::Kind::Hint : AccountNote::Kind::Trouble);
}

} // namespace Indicia
