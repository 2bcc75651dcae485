// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mailboxtablemodel.h"

#include <QTableView>

#include <optional>
#include <vector>

class QSettings;

namespace Indicia {

/// The messages of a mailbox, with columns that the user chooses. What is marked, and the place that is looked at, stay
/// while rows come and go. Of those that are marked, some thousand at most stay so when the filter changes.
class MailboxTable : public QTableView
{
    Q_OBJECT
public:
    /// Shows @p model, which outlives this.
    explicit MailboxTable(MailboxTableModel &model, QWidget *parent = nullptr);

    /// The rows that are marked, in the order in which they are shown.
    [[nodiscard]] std::vector<RowTable::Row> markedRows() const;
    /// Asks at @p place which columns are shown.
    void chooseColumns(const QPoint &place);

    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

Q_SIGNALS:
    void copyRequested();

private:
    void setupHeader();
    void setupWidths();
    void setupCopying();
    void keepPlace(MailboxTableModel::Arranging why);
    void restorePlace(MailboxTableModel::Arranging why);
    void moveFromGone();
    void keepMarks();
    void restoreMarks();

    /// What was looked at before the rows were arranged.
    struct Kept
    {
        RowTable::Row row = 0;
        int place = 0; ///< in the table
        int below = 0; ///< so many rows below the first one that is seen
    };

    MailboxTableModel &m_model;
    std::optional<Kept> m_kept;
    std::optional<RowTable::Row> m_current;
    std::vector<RowTable::Row> m_marked; ///< in the order of their numbers
};

} // namespace Indicia
