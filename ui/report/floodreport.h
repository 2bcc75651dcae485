// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rowgroups.h"
#include "scanfilter.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Indicia {

/// What one page says about a flood of bounces to whom it concerns: plain text throughout, made harmless.
struct FloodReport
{
    QString title;
    QString answer; ///< in one sentence
    QStringList facts;
    QStringList meaning; ///< what it means, and what to do
    struct Table
    {
        QString title;
        struct Row
        {
            QString name;
            qsizetype count = 0;
        };
        QList<Row> rows;
    };
    QList<Table> tables;
    QString made; ///< by what and when
};

/// About the rows of @p flood among @p rows.
[[nodiscard]] FloodReport floodReport(
    const RowTable &table, std::span<const RowTable::Row> rows, const RowGroup &flood, const FilterClock &clock);

/// A page that loads and runs nothing.
[[nodiscard]] QByteArray floodHtml(const FloodReport &report);

} // namespace Indicia
