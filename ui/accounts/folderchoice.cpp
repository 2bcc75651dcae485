// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folderchoice.h"

#include "hostile.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Indicia {

namespace {

enum Column { NameColumn, CountColumn, ColumnCount };
enum Role { FolderRole = Qt::UserRole, MessagesRole };
constexpr int rowsShown = 7;

} // namespace

FolderChoice::FolderChoice(QWidget *parent)
    : QWidget(parent), m_list(new QTreeWidget(this)), m_all(new QCheckBox(tr("A&ll folders"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_all);
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Folder"), tr("Messages")});
    m_list->headerItem()->setTextAlignment(CountColumn, Qt::AlignTrailing | Qt::AlignVCenter);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setAccessibleName(tr("Folders to read"));
    m_list->setMinimumHeight(m_list->fontMetrics().lineSpacing() * rowsShown);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(CountColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionsMovable(false);
    setFocusProxy(m_list);
    connect(m_list, &QTreeWidget::itemChanged, this, &FolderChoice::heed);
    connect(m_all, &QCheckBox::clicked, this, &FolderChoice::tickAll);
}

void FolderChoice::clear()
{
    m_list->clear();
}

void FolderChoice::setFolders(const QList<AccountFolder> &folders, const QStringList &chosen)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QList<QTreeWidgetItem *> items;
    for (const AccountFolder &folder : folders) {
        auto *item = new QTreeWidgetItem;
        item->setText(NameColumn, Hostile(folder.name).displayText());
        item->setData(NameColumn, FolderRole, folder.name);
        item->setText(CountColumn, folder.messages ? QLocale().toString(*folder.messages) : tr("?", "not counted"));
        item->setData(NameColumn, MessagesRole, folder.messages.value_or(0));
        item->setTextAlignment(CountColumn, Qt::AlignTrailing | Qt::AlignVCenter);
        item->setCheckState(NameColumn, chosen.contains(folder.name) ? Qt::Checked : Qt::Unchecked);
        items << item;
    }
    m_list->addTopLevelItems(items);
    const auto ticked = std::ranges::find(items, Qt::Checked, [](auto *item) { return item->checkState(NameColumn); });
    if (!items.isEmpty()) {
        m_list->setCurrentItem(ticked == items.end() ? items.first() : *ticked);
    }
    heed();
}

void FolderChoice::tickAll(bool on)
{
    {
        const QSignalBlocker quiet(m_list);
        for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
            m_list->topLevelItem(i)->setCheckState(NameColumn, on ? Qt::Checked : Qt::Unchecked);
        }
    }
    heed();
}

void FolderChoice::heed()
{
    m_all->setChecked(isAll());
    Q_EMIT changed();
}

qsizetype FolderChoice::count() const
{
    qsizetype ticked = 0;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        ticked += m_list->topLevelItem(i)->checkState(NameColumn) == Qt::Checked ? 1 : 0;
    }
    return ticked;
}

bool FolderChoice::isAll() const
{
    return m_list->topLevelItemCount() > 0 && count() == m_list->topLevelItemCount();
}

QStringList FolderChoice::chosen() const
{
    QStringList names;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_list->topLevelItem(i);
        if (item->checkState(NameColumn) == Qt::Checked) {
            names << item->data(NameColumn, FolderRole).toString();
        }
    }
    return names;
}

qint64 FolderChoice::messages() const
{
    qint64 sum = 0;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_list->topLevelItem(i);
        sum += item->checkState(NameColumn) == Qt::Checked ? item->data(NameColumn, MessagesRole).toLongLong() : 0;
    }
    return sum;
}

} // namespace Indicia
