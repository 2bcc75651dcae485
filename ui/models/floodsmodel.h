// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rowgroups.h"

#include <QAbstractListModel>
#include <QTimeZone>

namespace Indicia {

/// Bounces and notices that belong together, a sentence for each flood: by forged sender, network, subject or server.
class FloodsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        ShareRole = Qt::UserRole, ///< double: of all bounces
        InkRole, ///< int: an Ink
    };
    explicit FloodsModel(QTimeZone zone, QObject *parent = nullptr);

    void setFloods(const QList<RowGroup> &floods, qsizetype answers);
    [[nodiscard]] const QList<RowGroup> &floods() const { return m_floods; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QTimeZone m_zone;
    QList<RowGroup> m_floods;
    qsizetype m_answers = 0;
};

} // namespace Indicia
