// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledgersource.h"

#include <QAbstractTableModel>
#include <QList>

namespace Indicia {

/// The sources of a ledger of sent mail: what each is, how much came from it, and for whom and when it is complete.
class LedgerSourcesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Source, Messages, Complete };

    using QAbstractTableModel::QAbstractTableModel;

    void setSources(const QList<LedgerSource> &sources);
    [[nodiscard]] const QList<LedgerSource> &sources() const { return m_sources; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<LedgerSource> m_sources;
};

} // namespace Indicia
