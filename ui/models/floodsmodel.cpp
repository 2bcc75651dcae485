// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "floodsmodel.h"

#include "looks.h"
#include "plainlabel.h"
#include "surveywords.h"

namespace Indicia {

FloodsModel::FloodsModel(QTimeZone zone, QObject *parent) : QAbstractListModel(parent), m_zone(std::move(zone))
{ }

void FloodsModel::setFloods(const QList<RowGroup> &floods, qsizetype answers)
{
    if (m_floods == floods && m_answers == answers) {
        return;
    }
    beginResetModel();
    m_floods = floods;
    m_answers = answers;
    endResetModel();
}

int FloodsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_floods.size());
}

QVariant FloodsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const RowGroup &flood = m_floods.at(index.row());
    const bool forged = flood.verdicts[std::size_t(Verdict::Backscatter)] * 2 >= flood.count;
    switch (role) {
    case Qt::DisplayRole:
        return SurveyWords::floodSentence(flood, m_zone);
    case Qt::ToolTipRole:
        return plainToolTip(SurveyWords::floodSentence(flood, m_zone));
    case Qt::DecorationRole:
        return glyphIcon(forged ? lookOf(Verdict::Backscatter) : lookOf(Severity::Info));
    case ShareRole:
        return m_answers > 0 ? double(flood.count) / double(m_answers) : 0.0;
    case InkRole:
        return static_cast<int>(forged ? Ink::Bad : Ink::Neutral);
    default: // of Qt's roles, we have these
        return {};
    }
}

} // namespace Indicia
