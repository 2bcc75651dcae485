// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actiondialog.h"

#include "actionwords.h"
#include "askingbar.h"
#include "hostile.h"
#include "plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Indicia {

namespace {

enum KindRow { KeywordRow, CopyRow };
const QString usualKeyword = QStringLiteral("$IndiciaForged");

} // namespace

ActionDialog::ActionDialog(Needs needs, QWidget *parent)
    : QDialog(parent)
    , m_needs(std::move(needs))
    , m_job(new ActionJob(m_needs.server, m_needs.logPath, this))
    , m_form(new QFormLayout)
    , m_kind(new QComboBox(this))
    , m_keyword(new QLineEdit(usualKeyword, this))
    , m_folder(new QLineEdit(tr("Forged", "a folder for mail"), this))
    , m_create(new QCheckBox(tr("&Make the folder if it is not there"), this))
    , m_asking(new AskingBar(this))
    , m_note(new AccountNote(this))
{
    setWindowTitle(tr("Mark or copy on the server"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        new PlainLabel(tr("Indicia changes nothing in a mailbox by itself. This does, once: when you have seen what it "
                          "would be, and press the button. It is written down, and can be undone."),
            this));
    layout->addWidget(new PlainLabel(tr("Account: %1").arg(m_needs.accountName), this));
    layout->addWidget(new PlainLabel(tr("Messages: %1").arg(m_needs.what), this));
    layout->addLayout(m_form);
    layout->addWidget(m_asking);
    layout->addWidget(m_note);
    layout->addStretch(1);
    setupChoice();
    setupButtons();
    setupJob();
    heedChoice();
    m_note->hide();
    resize(fontMetrics().averageCharWidth() * 80, sizeHint().height());
}

ActionDialog::~ActionDialog()
{
    delete m_job; // it reports to the dialog
}

void ActionDialog::setupChoice()
{
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_kind->addItems({tr("Set a keyword on them"), tr("Copy them to a folder")});
    m_kind->setAccessibleName(tr("What to do"));
    m_keyword->setAccessibleName(tr("Keyword"));
    m_folder->setAccessibleName(tr("Folder"));
    m_form->addRow(tr("&What to do:"), m_kind);
    m_form->addRow(tr("&Keyword:"), m_keyword);
    m_form->addRow(tr("&Folder:"), m_folder);
    m_form->addRow({}, m_create);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ActionDialog::heedChoice);
    connect(m_keyword, &QLineEdit::textChanged, this, &ActionDialog::heedChoice);
    connect(m_folder, &QLineEdit::textChanged, this, &ActionDialog::heedChoice);
    connect(m_create, &QCheckBox::toggled, this, &ActionDialog::heedChoice);
}

void ActionDialog::setupButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_look = buttons->addButton(tr("&Look what it would be"), QDialogButtonBox::ActionRole);
    m_act = buttons->addButton(tr("&Do it"), QDialogButtonBox::ActionRole);
    m_undo = buttons->addButton(tr("&Undo it"), QDialogButtonBox::ActionRole);
    m_close = buttons->addButton(QDialogButtonBox::Close);
    m_look->setAccessibleDescription(tr("Asks the server, and changes nothing"));
    m_look->setToolTip(m_look->accessibleDescription());
    m_act->setAutoDefault(false); // never by a key that was meant for something else
    m_undo->setAutoDefault(false);
    m_look->setDefault(true);
    layout()->addWidget(buttons);
    connect(m_look, &QPushButton::clicked, this, &ActionDialog::look);
    connect(m_act, &QPushButton::clicked, this, &ActionDialog::act);
    connect(m_undo, &QPushButton::clicked, this, &ActionDialog::undo);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ActionDialog::setupJob()
{
    connect(m_job, &ActionJob::looked, this, &ActionDialog::takeProspects);
    connect(m_job, &ActionJob::performed, this, &ActionDialog::takeOutcomes);
    connect(m_job, &ActionJob::undone, this, &ActionDialog::takeUndone);
    connect(m_asking, &AskingBar::stopRequested, m_job, &ActionJob::stop);
}

/// While something is being changed it is not known what came of it: the dialog stays until it is.
void ActionDialog::reject()
{
    if (m_job->isBusy()) {
        m_job->stop();
    } else {
        QDialog::reject();
    }
}

ActionKind ActionDialog::kind() const
{
    return m_kind->currentIndex() == CopyRow ? ActionKind::Copy : ActionKind::SetKeyword;
}

QString ActionDialog::target() const
{
    return (kind() == ActionKind::Copy ? m_folder : m_keyword)->text().trimmed();
}

MailAccount ActionDialog::account() const
{
    return m_needs.server.account(m_needs.account.place).value_or(MailAccount());
}

QString ActionDialog::folder(const ActionRecord &record) const
{
    return m_needs.server.folderName(record.action.folder);
}

QList<MailboxAction> ActionDialog::actions() const
{
    QList<MailboxAction> actions = m_needs.actions;
    for (MailboxAction &action : actions) {
        action.kind = kind();
        action.target = kind() == ActionKind::Copy ? m_needs.server.serverName(target()) : target().toUtf8();
        action.mayCreate = m_create->isChecked();
    }
    return actions;
}

void ActionDialog::heedChoice()
{
    const bool copy = kind() == ActionKind::Copy;
    m_form->setRowVisible(m_keyword, !copy);
    m_form->setRowVisible(m_folder, copy);
    m_form->setRowVisible(m_create, copy);
    m_todo = -1; // that was seen of another choice
    if (m_done.isEmpty()) {
        m_note->hide();
    }
    heed();
}

void ActionDialog::heed()
{
    const bool busy = m_job->isBusy();
    const bool over = !m_done.isEmpty(); // one thing at a time: it can be undone, and the dialog opened again
    for (QWidget *widget : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_keyword),
             static_cast<QWidget *>(m_folder), static_cast<QWidget *>(m_create)}) {
        widget->setEnabled(!busy && !over);
    }
    m_look->setEnabled(!busy && !over && !target().isEmpty());
    m_act->setEnabled(!busy && !over && m_todo > 0);
    m_undo->setVisible(over);
    m_undo->setEnabled(!busy);
    m_act->setText(kind() == ActionKind::Copy ? tr("&Copy them") : tr("&Set the keyword"));
}

void ActionDialog::say(const QStringList &sentences, AccountNote::Kind noteKind)
{
    m_asking->end();
    m_note->say(sentences.join(QLatin1Char('\n')), noteKind);
    m_note->setFocus(Qt::OtherFocusReason);
    heed();
    const int least = std::max(layout()->totalHeightForWidth(width()), layout()->totalSizeHint().height());
    resize(width(), std::max(height(), least));
}

void ActionDialog::setBusy(const QString &what)
{
    m_asking->begin(what);
    m_note->hide();
    heed();
}

void ActionDialog::look()
{
    m_job->look(m_needs.account, actions());
    setBusy(tr("Looking\u2026"));
}

void ActionDialog::takeProspects(const QList<ActionProspect> &prospects)
{
    QStringList sentences;
    bool missing = false;
    bool troubled = false;
    m_todo = 0;
    for (qsizetype i = 0; i < prospects.size(); ++i) {
        const ActionProspect &one = prospects.at(i);
        const QString name = m_needs.server.folderName(m_needs.actions.at(i).folder);
        sentences << ActionWords::prospect(account(), one, kind(), name, target());
        m_todo += one.trouble == ActionTrouble::None ? one.there - one.already : 0;
        missing = missing || (one.trouble == ActionTrouble::None && one.targetMissing);
        troubled = troubled || one.trouble != ActionTrouble::None;
    }
    if (missing) {
        const QString name = Hostile(target()).displayText();
        sentences << (m_create->isChecked()
                ? tr("The folder %1 is not there: it is made.").arg(name)
                : tr("The folder %1 is not there. Allow that it is made, or name another.").arg(name));
        m_todo = m_create->isChecked() ? m_todo : 0;
    }
    if (m_todo > 0) {
        sentences << tr("Nothing else is changed: no message is deleted, moved or marked as read.");
    }
    say(sentences, troubled || m_todo == 0 ? AccountNote::Kind::Trouble : AccountNote::Kind::Hint);
}

void ActionDialog::act()
{
    QList<ActionRecord> records;
    for (const MailboxAction &action : actions()) {
        ActionRecord record;
        record.id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        record.time = m_needs.now();
        record.account = m_needs.account.place.toUtf8();
        record.action = action;
        records << record;
    }
    m_job->perform(m_needs.account, records);
    setBusy(kind() == ActionKind::Copy ? tr("Copying\u2026") : tr("Setting the keyword\u2026"));
}

void ActionDialog::takeOutcomes(const QList<ActionOutcome> &outcomes)
{
    QStringList sentences;
    bool troubled = false;
    m_todo = -1;
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        const ActionOutcome &one = outcomes.at(i);
        const QString name = m_needs.server.folderName(m_needs.actions.at(i).folder);
        sentences << ActionWords::outcome(account(), one, kind(), name, target());
        troubled = troubled || (one.trouble != ActionTrouble::None && one.trouble != ActionTrouble::NothingToDo);
        if (one.record && (one.changed > 0 || one.unknown > 0 || one.folderMade)) {
            m_done << *one.record;
        }
    }
    if (outcomes.size() < m_needs.actions.size()) {
        sentences << tr("%Ln more folder(s) were not begun with.", nullptr,
            static_cast<int>(m_needs.actions.size() - outcomes.size()));
    }
    if (!m_done.isEmpty()) {
        sentences << tr("It is written down in %1.").arg(Hostile(m_needs.logPath).displayText());
    }
    say(sentences, troubled ? AccountNote::Kind::Trouble : AccountNote::Kind::Hint);
}

void ActionDialog::undo()
{
    m_job->undo(m_needs.account, m_done);
    setBusy(tr("Undoing\u2026"));
}

void ActionDialog::takeUndone(const QList<ActionOutcome> &outcomes)
{
    QStringList sentences;
    QList<ActionRecord> left;
    for (qsizetype i = 0; i < m_done.size(); ++i) {
        if (i >= outcomes.size() || outcomes.at(i).trouble != ActionTrouble::None) {
            left << m_done.at(i);
        }
        if (i < outcomes.size()) {
            sentences << ActionWords::undone(
                account(), outcomes.at(i), m_done.at(i).action.kind, folder(m_done.at(i)), target());
        }
    }
    m_done = left;
    say(sentences, left.isEmpty() ? AccountNote::Kind::Hint : AccountNote::Kind::Trouble);
}

} // namespace Indicia
