// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ink.h"

#include <QList>
#include <QString>

namespace Indicia {

/// One of the parts of which columns are made.
struct ChartSeries
{
    QString name;
    Ink ink = Ink::Neutral;

    friend bool operator==(const ChartSeries &, const ChartSeries &) = default;
};

struct ChartColumn
{
    QString label; ///< under the column, short
    QString name; ///< where it stands alone
    QList<qsizetype> parts; ///< one for each series

    [[nodiscard]] qsizetype all() const;
    friend bool operator==(const ChartColumn &, const ChartColumn &) = default;
};

/// Columns in a row, each a stack of parts.
struct Chart
{
    QString title;
    QList<ChartSeries> series;
    QList<ChartColumn> columns;

    /// What a column holds, in words: "20 Nov 03:00: 412 backscatter, 3 genuine".
    [[nodiscard]] QString spoken(int column) const;
    [[nodiscard]] qsizetype highest() const;
    friend bool operator==(const Chart &, const Chart &) = default;
};

} // namespace Indicia
