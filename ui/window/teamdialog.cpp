// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "teamdialog.h"

#include "askingbar.h"
#include "hostile.h"
#include "plainlabel.h"
#include "rowdelegate.h"
#include "teamlister.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTimeZone>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace Indicia {

namespace {

enum Column { Mailbox, Messages, Waiting, Opened, Judged, Columns };
constexpr int sortRole = Qt::UserRole;
constexpr int folderRole = Qt::UserRole + 1; ///< index in the list of folders

QStandardItem *cell(const QString &shown, const QVariant &sorted)
{
    auto *item = new QStandardItem(shown);
    item->setEditable(false);
    item->setData(sorted, sortRole);
    return item;
}

QStandardItem *numberCell(qint64 number)
{
    QStandardItem *item = cell(QLocale().toString(number), number);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

TeamDialog::TeamDialog(const QString &address, QByteArray context, QWidget *parent)
    : QDialog(parent)
    , m_address(address)
    , m_context(std::move(context))
    , m_lister(new TeamLister(this))
    , m_model(new QStandardItemModel(0, Columns, this))
    , m_list(new QTreeView(this))
    , m_asking(new AskingBar(this))
    , m_note(new PlainLabel(this))
{
    setWindowTitle(tr("What the team found"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new PlainLabel(
        tr("Mailboxes that your team has scanned. What was found is shown as it was judged there; no mail is read."),
        this));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_asking);
    layout->addWidget(m_note);
    setupList();
    setupButtons();
    connect(m_lister, &TeamLister::listed, this, &TeamDialog::fill);
    connect(m_lister, &TeamLister::failed, this, &TeamDialog::tell);
    connect(m_asking, &AskingBar::stopRequested, this, [this] {
        m_lister->cancel();
        tell(tr("Stopped."));
    });
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().lineSpacing() * 24);
    ask();
}

TeamDialog::~TeamDialog()
{
    delete m_lister; // it reports to the dialog
}

void TeamDialog::setupList()
{
    m_model->setHorizontalHeaderLabels(
        {tr("Mailbox"), tr("Messages"), tr("Still waiting"), tr("Opened last"), tr("Judged by")});
    m_model->setSortRole(sortRole);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate({}, this)); // paths keep their direction
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideMiddle); // of paths the ends tell most
    m_list->setAllColumnsShowFocus(true);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(Opened, Qt::DescendingOrder);
    m_list->setAccessibleName(tr("Mailboxes that the team has scanned"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Mailbox, QHeaderView::Stretch);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TeamDialog::heedChoice);
    connect(m_list, &QTreeView::activated, this, &TeamDialog::choose);
}

void TeamDialog::setupButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_open = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    m_again = buttons->addButton(tr("Ask &again"), QDialogButtonBox::ActionRole);
    const QPushButton *settings = buttons->addButton(tr("&Settings\u2026"), QDialogButtonBox::ActionRole);
    m_open->setDefault(true);
    layout()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &TeamDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_again, &QPushButton::clicked, this, &TeamDialog::ask);
    connect(settings, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT settingsWanted();
    });
}

void TeamDialog::ask()
{
    m_folders.clear();
    m_model->removeRows(0, m_model->rowCount());
    m_note->hide();
    m_again->setEnabled(false);
    m_asking->begin(tr("Asking the database\u2026"));
    heedChoice();
    m_lister->list(m_address);
}

void TeamDialog::fill(const QList<KeptFolder> &folders)
{
    m_folders = folders;
    m_list->setSortingEnabled(false);
    for (qsizetype i = 0; i < folders.size(); ++i) {
        const KeptFolder &folder = folders.at(i);
        const QString name = Hostile(folder.name).displayText();
        const QDateTime used = QDateTime::fromSecsSinceEpoch(folder.used.time_since_epoch().count(), QTimeZone::UTC);
        const bool ours = folder.context == m_context;
        QStandardItem *first = cell(name, name);
        first->setData(i, folderRole);
        first->setToolTip(plainToolTip(Hostile(folder.id).displayText()));
        QStandardItem *messages = numberCell(folder.rows);
        if (!folder.whole) {
            messages->setToolTip(tr("Nobody has come to its end yet"));
        }
        m_model->appendRow({first, messages, numberCell(folder.waiting),
            cell(QLocale().toString(used.toLocalTime(), QLocale::ShortFormat), used),
            cell(ours ? tr("your settings") : tr("other settings"), ours ? 0 : 1)});
    }
    m_list->setSortingEnabled(true);
    tell(folders.isEmpty()
            ? tr("Nothing was scanned there yet. Open a mailbox here, or let a worker scan one: what is found is kept "
                 "there.")
            : QString());
    if (!folders.isEmpty()) {
        m_list->setCurrentIndex(m_model->index(0, 0));
        m_list->setFocus();
    }
}

void TeamDialog::tell(const QString &text)
{
    m_asking->end();
    m_again->setEnabled(true);
    m_note->setPlainText(text);
    m_note->setVisible(!text.isEmpty());
    heedChoice();
}

void TeamDialog::heedChoice()
{
    m_open->setEnabled(m_list->currentIndex().isValid());
}

void TeamDialog::choose()
{
    const QModelIndex index = m_list->currentIndex();
    const qsizetype folder = index.siblingAtColumn(Mailbox).data(folderRole).toLongLong();
    if (!index.isValid() || folder >= m_folders.size()) {
        return;
    }
    accept();
    Q_EMIT chosen(m_folders.at(folder));
}

} // namespace Indicia
