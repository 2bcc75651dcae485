// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkspage.h"

#include "checksmodel.h"
#include "looks.h"
#include "wrapdelegate.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace Indicia {

ChecksPage::ChecksPage(QWidget *parent)
    : ReportPage(parent)
    , m_model(new ChecksModel(this))
    , m_view(new QTreeView(this))
    , m_show(new QPushButton(glyphIcon(QStringLiteral("action-show")), tr("Show the e&vidence"), this))
    , m_copy(new QPushButton(glyphIcon(QStringLiteral("action-copy")), tr("&Copy this row"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_view, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_show);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    setupView();
    setFocusProxy(m_view);
    m_show->setEnabled(false);
    m_copy->setEnabled(false);
    connect(m_show, &QPushButton::clicked, this, [this] { showEvidence(m_view->currentIndex()); });
    connect(m_copy, &QPushButton::clicked, this, &ChecksPage::copyRow);
}

void ChecksPage::setupView()
{
    m_view->viewport()->installEventFilter(this);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Checks"));
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(true);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setItemDelegate(new WrapDelegate(m_view));
    m_view->setUniformRowHeights(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setAllColumnsShowFocus(true);
    m_view->header()->setStretchLastSection(true);
    connect(m_view->header(), &QHeaderView::sectionResized, this, [this](int column) {
        // The header sizes its sections itself too, as on a change of the model or of the screen's resolution.
        const bool dragged = QGuiApplication::mouseButtons().testFlag(Qt::LeftButton);
        m_userSized = m_userSized || (!m_fitting && dragged && column != ChecksModel::WhyColumn);
    });
    connect(m_view, &QTreeView::activated, this, &ChecksPage::showEvidence);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        m_show->setEnabled(m_model->evidence(index).has_value());
        m_copy->setEnabled(index.isValid());
    });
}

void ChecksPage::showCase(const std::shared_ptr<const CaseReport> &report, Voice voice)
{
    m_model->setCase(report, voice);
    fitColumns();
    // The checks themselves are open, their traces are not.
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        m_view->setExpanded(index, m_model->rowCount(index) <= 8);
    }
    m_show->setEnabled(false);
    m_copy->setEnabled(false);
}

bool ChecksPage::eventFilter(QObject *watched, QEvent *event)
{
    // The page is resized before its view is: only the view's own width is the one to be shared out.
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) {
        fitColumns();
    }
    return ReportPage::eventFilter(watched, event);
}

void ChecksPage::fitColumns()
{
    if (m_userSized) {
        return;
    }
    const int unit = fontMetrics().averageCharWidth();
    const int width = m_view->viewport()->width();
    m_fitting = true;
    m_view->header()->resizeSection(ChecksModel::CheckColumn, std::min(unit * 36, width * 35 / 100));
    m_view->header()->resizeSection(ChecksModel::ResultColumn, std::min(unit * 20, width * 25 / 100));
    m_fitting = false;
}

void ChecksPage::showDns(int exchange)
{
    const QModelIndex index = m_model->dnsRow(exchange);
    if (index.isValid()) {
        m_view->expand(index.parent());
        m_view->expand(index);
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
    }
}

void ChecksPage::showEvidence(const QModelIndex &index)
{
    if (const std::optional<Evidence> evidence = m_model->evidence(index)) {
        Q_EMIT evidenceRequested(*evidence);
    }
}

void ChecksPage::copyRow()
{
    const QModelIndex first = m_view->currentIndex().siblingAtColumn(ChecksModel::CheckColumn);
    QGuiApplication::clipboard()->setText(first.data(Qt::AccessibleTextRole).toString());
    Q_EMIT said(tr("The row was copied."));
}

} // namespace Indicia
