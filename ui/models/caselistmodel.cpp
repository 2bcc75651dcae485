// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "caselistmodel.h"

#include "looks.h"
#include "plainlabel.h"
#include "verdictwords.h"

#include <algorithm>

namespace Indicia {

namespace {

Look lookOf(const OpenedCase &opened)
{
    switch (opened.state) {
    case OpenedCase::State::Waiting:
    case OpenedCase::State::Working:
        return {QStringLiteral("state-waiting"), Ink::Neutral};
    case OpenedCase::State::Done:
        return opened.report ? lookOf(opened.report->conclusion.verdict) : Look();
    case OpenedCase::State::Failed:
        return {QStringLiteral("state-failed"), Ink::Bad};
    case OpenedCase::State::Cancelled:
        return {QStringLiteral("action-stop"), Ink::Neutral};
    }
    return {};
}

QString title(const OpenedCase &opened)
{
    const QString subject = opened.subject();
    return subject.isEmpty() ? opened.shownName() : subject;
}

QString certaintyOf(const OpenedCase &opened)
{
    const bool done = opened.state == OpenedCase::State::Done && opened.report;
    return done ? VerdictWords::name(opened.report->conclusion.certainty) : QString();
}

/// What a screen reader says for a row: all that the delegate paints.
QString spoken(const OpenedCase &opened)
{
    QStringList words{opened.word(), certaintyOf(opened), title(opened), opened.from(), opened.error};
    words.removeAll(QString());
    return words.join(QLatin1String(", "));
}

} // namespace

int CaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cases.size());
}

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const OpenedCase &opened = m_cases.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return title(opened);
    case Qt::ToolTipRole:
        return plainToolTip(title(opened) + QLatin1Char('\n') + opened.shownName());
    case Qt::AccessibleTextRole:
        return spoken(opened);
    case WordRole:
        return opened.word();
    case CertaintyRole:
        return certaintyOf(opened);
    case FromRole:
        return opened.state == OpenedCase::State::Failed ? opened.error : opened.from();
    case GlyphRole:
        return lookOf(opened).glyph;
    case InkRole:
        return static_cast<int>(lookOf(opened).ink);
    case IdRole:
        return opened.id;
    default:
        return {};
    }
}

void CaseListModel::insert(int row, const OpenedCase &opened)
{
    const int at = std::clamp(row, 0, rowCount());
    beginInsertRows({}, at, at);
    m_cases.insert(at, opened);
    endInsertRows();
}

void CaseListModel::update(const OpenedCase &opened)
{
    const int row = rowOf(opened.id);
    if (row >= 0) {
        m_cases[row] = opened;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

OpenedCase CaseListModel::takeRow(int row)
{
    beginRemoveRows({}, row, row);
    OpenedCase opened = m_cases.takeAt(row);
    endRemoveRows();
    return opened;
}

int CaseListModel::rowOf(int id) const
{
    const auto it = std::ranges::find(m_cases, id, &OpenedCase::id);
    return it == m_cases.cend() ? -1 : static_cast<int>(it - m_cases.cbegin());
}

} // namespace Indicia
