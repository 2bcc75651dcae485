// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowgroupsmodel.h"

#include "looks.h"
#include "plainlabel.h"
#include "surveywords.h"

namespace Indicia {

namespace {

/// The colour of what most of a group is.
Ink inkOf(const RowGroup &group)
{
    std::size_t most = 0;
    for (std::size_t i = 1; i < VerdictCount; ++i) {
        most = group.verdicts[i] > group.verdicts[most] ? i : most;
    }
    return lookOf(static_cast<Verdict>(most)).ink;
}

bool isAddress(GroupBy by)
{
    return by == GroupBy::Sender || by == GroupBy::Recipient || by == GroupBy::Generator;
}

} // namespace

RowGroupsModel::RowGroupsModel(QTimeZone zone, QObject *parent) : QAbstractTableModel(parent), m_zone(std::move(zone))
{ }

void RowGroupsModel::setGroups(GroupBy by, const RowGroups &groups)
{
    if (m_by == by && m_groups.groups == groups.groups) {
        return; // a selection stays where nothing changed
    }
    beginResetModel();
    m_by = by;
    m_groups = groups;
    endResetModel();
}

int RowGroupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.groups.size());
}

int RowGroupsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RowGroupsModel::text(const RowGroup &group, Column column) const
{
    switch (column) {
    case NameColumn:
        return SurveyWords::name(group);
    case CountColumn:
        return SurveyWords::number(group.count);
    case ForgedColumn:
        return SurveyWords::number(group.verdicts[std::size_t(Verdict::Backscatter)]);
    case SpanColumn:
        return group.first ? SurveyWords::span(*group.first, *group.last, m_zone) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RowGroupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const RowGroup &group = m_groups.groups.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(group, column);
    case Qt::ToolTipRole:
        return plainToolTip(text(group, column));
    case Qt::DecorationRole:
        return group.by == GroupBy::Verdict && column == NameColumn
            ? QVariant(glyphIcon(lookOf(static_cast<Verdict>(group.value))))
            : QVariant();
    case Qt::TextAlignmentRole:
        return column == CountColumn || column == ForgedColumn ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                                                               : QVariant();
    case ShareRole:
        return double(group.count) / double(m_groups.groups.first().count);
    case InkRole:
        return static_cast<int>(inkOf(group));
    case AddressRole:
        return column == NameColumn && isAddress(group.by);
    default: // of Qt's roles, we have these
        return {};
    }
}

QVariant RowGroupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case NameColumn:
        return SurveyWords::name(m_by);
    case CountColumn:
        return tr("Messages");
    case ForgedColumn:
        return tr("Backscatter");
    case SpanColumn:
        return tr("When");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Indicia
