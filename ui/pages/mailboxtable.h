// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rowtable.h"

#include <QTableView>

#include <vector>

class QSettings;

namespace Indicia {

class MailboxTableModel;
class ScanFilter;

/// The messages of a mailbox, with columns that the user chooses. What is marked, and the place that is looked at, stay
/// while rows come and go.
class MailboxTable : public QTableView
{
    Q_OBJECT
public:
    /// Shows @p model, which outlives this.
    explicit MailboxTable(MailboxTableModel &model, QWidget *parent = nullptr);

    /// The rows that are marked, in the order in which they are shown.
    [[nodiscard]] std::vector<RowTable::Row> markedRows() const;
    /// Puts the rows that came or were judged since into their order.
    void settle();
    /// Shows the rows that fit. Of those that were marked, some thousand at most stay so.
    void setFilter(const ScanFilter &filter);
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

    MailboxTableModel &m_model;
};

} // namespace Indicia
