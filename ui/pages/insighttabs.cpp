// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands on the tabs of the panel.

#include "insightpanel.h"

#include "charttablemodel.h"
#include "chartview.h"
#include "floodsmodel.h"
#include "helomodel.h"
#include "hostile.h"
#include "looks.h"
#include "plainlabel.h"
#include "rowdelegate.h"
#include "rowgroupsmodel.h"
#include "scanfilter.h"
#include "surveywords.h"
#include "wrapdelegate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace Indicia {

QTreeView *InsightPanel::makeTree(const QString &name)
{
    auto *tree = new QTreeView(this);
    tree->setAccessibleName(name);
    tree->setRootIsDecorated(false);
    tree->setAllColumnsShowFocus(true);
    tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    return tree;
}

QWidget *InsightPanel::makeFloods()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    m_floodList = makeTree(tr("Floods"));
    m_floodList->setModel(m_floods);
    m_floodList->setHeaderHidden(true);
    m_floodList->setWordWrap(true);
    m_floodList->setItemDelegate(new WrapDelegate(m_floodList));
    m_floodList->header()->setStretchLastSection(true);
    m_floodText = new PlainLabel(page);
    layout->addWidget(m_floodList, 1);
    layout->addWidget(m_floodText);
    auto *buttons = new QHBoxLayout;
    m_floodShow = new QPushButton(glyphIcon(QStringLiteral("action-show")), tr("Show &these messages"), page);
    m_floodReport = new QPushButton(glyphIcon(QStringLiteral("action-save")), tr("&Report\u2026"), page);
    m_floodReport->setToolTip(tr("One page about this flood, for whom it concerns"));
    buttons->addWidget(m_floodShow);
    buttons->addWidget(m_floodReport);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    const auto choose = [this] {
        if (const RowGroup *flood = currentFlood()) {
            Q_EMIT termChosen(SurveyWords::filter(*flood));
        }
    };
    connect(m_floodList, &QTreeView::activated, this, choose);
    connect(m_floodShow, &QPushButton::clicked, this, choose);
    connect(m_floodReport, &QPushButton::clicked, this, [this] {
        if (const RowGroup *flood = currentFlood()) {
            Q_EMIT reportRequested(*flood);
        }
    });
    connect(m_floodList->selectionModel(), &QItemSelectionModel::currentChanged, this, &InsightPanel::showFlood);
    showFlood();
    return page;
}

QWidget *InsightPanel::makeGroups()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    auto *row = new QHBoxLayout;
    m_groupBy = new QComboBox(page);
    for (int i = 0; i < GroupByCount; ++i) {
        m_groupBy->addItem(SurveyWords::name(static_cast<GroupBy>(i)), i);
    }
    auto *label = new QLabel(tr("Grouped &by:"), page);
    label->setBuddy(m_groupBy);
    row->addWidget(label);
    row->addWidget(m_groupBy);
    row->addStretch(1);
    layout->addLayout(row);
    m_groupList = makeTree(tr("Groups"));
    m_groupList->setModel(m_groups);
    m_groupList->setUniformRowHeights(true);
    m_groupList->setItemDelegate(new RowDelegate(
        {RowGroupsModel::AddressRole, RowGroupsModel::ShareRole, RowGroupsModel::InkRole, RowGroupsModel::CountColumn},
        m_groupList));
    const int unit = fontMetrics().averageCharWidth();
    m_groupList->header()->resizeSection(RowGroupsModel::NameColumn, unit * 26);
    m_groupList->header()->resizeSection(RowGroupsModel::CountColumn, unit * 14);
    m_groupList->header()->resizeSection(RowGroupsModel::ForgedColumn, unit * 13);
    layout->addWidget(m_groupList, 1);
    m_groupNote = new PlainLabel(page);
    m_groupNote->hide();
    layout->addWidget(m_groupNote);
    connect(m_groupBy, &QComboBox::currentIndexChanged, this, &InsightPanel::outdated);
    connect(m_groupList, &QTreeView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT termChosen(SurveyWords::filter(m_groups->at(index.row()))); });
    return page;
}

QWidget *InsightPanel::makeTime()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    m_chart = new ChartView(page);
    auto *table = makeTree(tr("Messages over time"));
    table->setModel(m_chartTable);
    table->setUniformRowHeights(true);
    m_chartStack = new QStackedWidget(page);
    m_chartStack->addWidget(m_chart);
    m_chartStack->addWidget(table);
    m_chartAsTable = new QPushButton(tr("As a ta&ble"), page);
    m_chartAsTable->setCheckable(true);
    m_chartNote = new PlainLabel(page);
    m_chartNote->hide();
    layout->addWidget(m_chartStack, 1);
    layout->addWidget(m_chartNote);
    auto *row = new QHBoxLayout;
    row->addWidget(m_chartAsTable);
    row->addStretch(1);
    layout->addLayout(row);
    connect(
        m_chartAsTable, &QPushButton::toggled, m_chartStack, [this](bool on) { m_chartStack->setCurrentIndex(on); });
    connect(m_chart, &ChartView::columnActivated, this, &InsightPanel::chooseTime);
    connect(table, &QTreeView::activated, this, [this](const QModelIndex &index) { chooseTime(index.row()); });
    return page;
}

QWidget *InsightPanel::makeHelo()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    m_heloList = makeTree(tr("Names that do not fit"));
    m_heloList->setModel(m_helo);
    m_heloList->setWordWrap(true);
    m_heloList->setItemDelegate(new WrapDelegate(m_heloList));
    const int unit = fontMetrics().averageCharWidth();
    m_heloList->header()->resizeSection(HeloModel::WhatColumn, unit * 38);
    m_heloList->header()->resizeSection(HeloModel::CountColumn, unit * 11);
    layout->addWidget(m_heloList, 1);
    m_heloNote = new PlainLabel(
        tr("Here stand machines that gave many names, and names that many networks gave. There are none."), page);
    layout->addWidget(m_heloNote);
    connect(m_heloList, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const HeloOddity &oddity = m_helo->at(index.row());
        const bool names = oddity.kind == HeloOddity::Kind::ManyNames;
        Q_EMIT termChosen(names ? filterTerm(FilterKey::Network, QString::fromLatin1(oddity.address.toText()))
                                : filterTerm(FilterKey::Helo, Hostile(oddity.name).jsonValue()));
    });
    return page;
}

} // namespace Indicia
