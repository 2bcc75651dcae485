// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helomodel.h"

#include "hostile.h"
#include "plainlabel.h"
#include "surveywords.h"

namespace Indicia {

void HeloModel::setOddities(const QList<HeloOddity> &oddities)
{
    if (m_oddities != oddities) {
        beginResetModel();
        m_oddities = oddities;
        endResetModel();
    }
}

int HeloModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_oddities.size());
}

int HeloModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HeloModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const HeloOddity &oddity = m_oddities.at(index.row());
    const auto text = [&] {
        switch (static_cast<Column>(index.column())) {
        case WhatColumn:
            return SurveyWords::sentence(oddity);
        case CountColumn:
            return SurveyWords::number(oddity.messages);
        case ExamplesColumn:
            return Hostile(oddity.examples.join(", ")).displayText();
        case ColumnCount:
            break;
        }
        return QString();
    };
    if (role == Qt::DisplayRole) {
        return text();
    }
    if (role == Qt::ToolTipRole) {
        return plainToolTip(text());
    }
    return role == Qt::TextAlignmentRole && index.column() == CountColumn
        ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
        : QVariant();
}

QVariant HeloModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case WhatColumn:
        return tr("What does not fit");
    case CountColumn:
        return tr("Messages");
    case ExamplesColumn:
        return tr("For example");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Indicia
