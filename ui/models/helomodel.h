// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "heloforensics.h"

#include <QAbstractTableModel>

namespace Indicia {

/// Names that do not fit the machines which gave them.
class HeloModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { WhatColumn, CountColumn, ExamplesColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setOddities(const QList<HeloOddity> &oddities);
    [[nodiscard]] const HeloOddity &at(int row) const { return m_oddities.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<HeloOddity> m_oddities;
};

} // namespace Indicia
