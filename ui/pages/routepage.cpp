// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routepage.h"

#include "hopdelegate.h"
#include "looks.h"
#include "routemodel.h"

#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace Indicia {

RoutePage::RoutePage(QWidget *parent)
    : ReportPage(parent)
    , m_model(new RouteModel(this))
    , m_view(new QListView(this))
    , m_show(new QPushButton(glyphIcon(QStringLiteral("action-show")), tr("Show the field in the &source"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_show, 0, Qt::AlignLeading);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new HopDelegate(m_view));
    m_view->setAccessibleName(tr("Stations of the message"));
    m_view->setResizeMode(QListView::Adjust);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that heights do not depend on themselves
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_show->setEnabled(false);
    setFocusProxy(m_view);
    connect(m_view, &QListView::activated, this, &RoutePage::showEvidence);
    connect(m_show, &QPushButton::clicked, this, [this] { showEvidence(m_view->currentIndex()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) { m_show->setEnabled(index.data(RouteModel::LengthRole).toLongLong() > 0); });
}

void RoutePage::showCase(const std::shared_ptr<const CaseReport> &report, Voice voice)
{
    m_model->setCase(report, voice);
    m_show->setEnabled(false);
}

void RoutePage::showEvidence(const QModelIndex &index)
{
    const ByteRange range{.document = index.data(RouteModel::DocumentRole).toInt(),
        .offset = index.data(RouteModel::OffsetRole).toLongLong(),
        .length = index.data(RouteModel::LengthRole).toLongLong()};
    if (!range.isEmpty()) {
        Q_EMIT evidenceRequested(range);
    }
}

} // namespace Indicia
