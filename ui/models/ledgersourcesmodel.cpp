// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledgersourcesmodel.h"

#include "hostile.h"
#include "ledgerwords.h"
#include "plainlabel.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

namespace Indicia {

namespace {

/// Times that are listed; a log that was often silent has hundreds.
constexpr qsizetype mostListed = 20;

QString dayOf(std::chrono::sys_seconds time)
{
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count());
    return QLocale().toString(moment.date(), QLocale::ShortFormat);
}

QString shownPath(const LedgerSource &source)
{
    // By the rest a server tells a folder from a former one of that name.
    const qsizetype end = source.form == LedgerSourceForm::Account ? source.path.lastIndexOf(';') : -1;
    return Hostile(end < 0 ? source.path : source.path.first(end)).displayText();
}

} // namespace

void LedgerSourcesModel::setSources(const QList<LedgerSource> &sources)
{
    beginResetModel();
    m_sources = sources;
    endResetModel();
}

int LedgerSourcesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sources.size());
}

int LedgerSourcesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Complete + 1;
}

QVariant LedgerSourcesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const LedgerSource &source = m_sources.at(index.row());
    const auto coverLines = [&] {
        QStringList lines;
        for (const LedgerCover &cover : source.covers.first(std::min(mostListed, source.covers.size()))) {
            lines.append(tr("%1 to %2: %3")
                    .arg(dayOf(cover.from), dayOf(cover.to), Hostile(cover.senders.join(", ")).displayText()));
        }
        return lines.isEmpty() ? tr("for nobody") : lines.join(u'\n');
    };
    if (role == Qt::DisplayRole) {
        switch (static_cast<Column>(index.column())) {
        case Source:
            return QFileInfo(shownPath(source)).fileName() + QStringLiteral(" \u00b7 ")
                + ledgerSourceFormName(source.form);
        case Messages:
            return QLocale().toString(source.entries);
        case Complete:
            return source.covers.size() > 1 ? tr("%n times", nullptr, static_cast<int>(source.covers.size()))
                                            : coverLines();
        }
    }
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole) {
        const QString text = index.column() == Complete ? coverLines() : shownPath(source);
        return role == Qt::ToolTipRole ? plainToolTip(text) : text;
    }
    if (role == Qt::TextAlignmentRole && index.column() == Messages) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    return {};
}

QVariant LedgerSourcesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Source:
        return tr("Source");
    case Messages:
        return tr("Messages");
    case Complete:
        return tr("Complete for");
    }
    return {};
}

} // namespace Indicia
