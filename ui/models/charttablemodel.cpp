// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charttablemodel.h"

#include <QLocale>

namespace Indicia {

void ChartTableModel::setChart(const Chart &chart)
{
    if (m_chart != chart) {
        beginResetModel();
        m_chart = chart;
        endResetModel();
    }
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chart.columns.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chart.series.size()) + 2; // its name, and all of them
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return index.column() == 0 ? QVariant() : QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const ChartColumn &column = m_chart.columns.at(index.row());
    if (index.column() == 0) {
        return column.name;
    }
    return QLocale().toString(index.column() == 1 ? column.all() : column.parts.value(index.column() - 2));
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= columnCount()) {
        return {};
    }
    return section == 0 ? tr("When") : section == 1 ? tr("All") : m_chart.series.at(section - 2).name;
}

} // namespace Indicia
