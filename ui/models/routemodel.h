// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casereport.h"
#include "voice.h"

#include <QAbstractListModel>
#include <QStringList>

#include <memory>

namespace Indicia {

/// The stations of a message from the newest to the oldest; for a bounce then those of the message that came back.
/// Headings and the line where the trusted part ends are rows of their own.
class RouteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum RowKind { HeadingRow, HopRow, BoundaryRow, NoteRow };
    enum Role {
        KindRole = Qt::UserRole, ///< int: a RowKind
        TrustWordRole, ///< QString
        GlyphRole, ///< QString
        InkRole, ///< int: an Ink
        LinesRole, ///< QStringList: what the field says, most important first
        ReasonsRole, ///< QStringList: what is odd about it
        TlsGlyphRole, ///< QString
        TlsInkRole, ///< int: an Ink
        OffsetRole, ///< qint64: where its field stands in its document
        LengthRole, ///< qint64
        DocumentRole, ///< int
    };

    using QAbstractListModel::QAbstractListModel;

    void setCase(std::shared_ptr<const CaseReport> report, Voice voice);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        RowKind kind = HopRow;
        QString text;
        const Hop *hop = nullptr;
    };
    void addRoute(const QString &heading, const QString &note, const Route &route);
    [[nodiscard]] QStringList reasons(const Hop &hop) const;
    [[nodiscard]] QString spoken(const Row &row) const;
    [[nodiscard]] QVariant hopData(const Hop &hop, int role) const;

    std::shared_ptr<const CaseReport> m_report;
    Voice m_voice = Voice::Plain;
    QList<Row> m_rows;
};

} // namespace Indicia
