// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace Indicia {

namespace {

class ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
public:
    static QString part(const QString &name, qsizetype count)
    {
        return tr("%1 %2", "how many, of what").arg(QLocale().toString(count), name);
    }
    static QString column(const QString &name, const QString &parts) { return tr("%1: %2").arg(name, parts); }
    static QString nothing() { return tr("nothing"); }
};

} // namespace

qsizetype ChartColumn::all() const
{
    return std::accumulate(parts.cbegin(), parts.cend(), qsizetype(0));
}

QString Chart::spoken(int column) const
{
    const ChartColumn &one = columns.at(column);
    QStringList parts;
    for (qsizetype i = 0; i < series.size(); ++i) {
        if (one.parts.value(i) > 0) {
            parts << ChartWords::part(series.at(i).name, one.parts.at(i));
        }
    }
    return ChartWords::column(one.name, parts.isEmpty() ? ChartWords::nothing() : parts.join(QStringLiteral(", ")));
}

qsizetype Chart::highest() const
{
    qsizetype highest = 0;
    for (const ChartColumn &column : columns) {
        highest = std::max(highest, column.all());
    }
    return highest;
}

} // namespace Indicia
