// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rowgroups.h"
#include "surveywords.h"
#include "timechart.h"

#include <QTabWidget>
#include <QTimeZone>

class QComboBox;
class QPushButton;
class QSettings;
class QStackedWidget;
class QTreeView;

namespace Indicia {

class ChartTableModel;
class ChartView;
class FloodsModel;
class HeloModel;
class PlainLabel;
class RowGroupsModel;

/// What many messages say together: floods, groups, when they came, and names that do not fit. Each leads to the
/// messages behind it.
class InsightPanel : public QTabWidget
{
    Q_OBJECT
public:
    enum Tab { Floods, Groups, Time, Helo };

    explicit InsightPanel(QTimeZone zone, QWidget *parent = nullptr);

    /// Works out what is on the tab that is seen, of @p rows. @p table outlives the next call.
    void show(const RowTable &table, std::span<const RowTable::Row> rows);
    /// Nothing is there any more.
    void clear();
    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

Q_SIGNALS:
    /// The messages that fit @p term are wanted.
    void termChosen(const QString &term);
    /// A report about @p flood is wanted.
    void reportRequested(const Indicia::RowGroup &flood);
    /// Another tab is seen, or groups are wanted by something else: show() has to be called.
    void outdated();

private:
    QWidget *makeFloods();
    QWidget *makeGroups();
    QWidget *makeTime();
    QWidget *makeHelo();
    QTreeView *makeTree(const QString &name);
    void showFlood();
    void chooseTime(int column);
    [[nodiscard]] const RowGroup *currentFlood() const;
    [[nodiscard]] GroupBy groupBy() const;

    QTimeZone m_zone;
    const RowTable *m_table = nullptr;
    std::vector<RowTable::Row> m_floodRows; ///< of which the floods are
    bool m_floodsOpen = false; ///< some of them are not judged yet
    FloodsModel *m_floods;
    QTreeView *m_floodList = nullptr;
    PlainLabel *m_floodText = nullptr;
    QPushButton *m_floodShow = nullptr;
    QPushButton *m_floodReport = nullptr;
    RowGroupsModel *m_groups;
    QComboBox *m_groupBy = nullptr;
    QTreeView *m_groupList = nullptr;
    PlainLabel *m_groupNote = nullptr;
    ChartView *m_chart = nullptr;
    ChartTableModel *m_chartTable;
    QStackedWidget *m_chartStack = nullptr;
    QPushButton *m_chartAsTable = nullptr;
    PlainLabel *m_chartNote = nullptr;
    TimeChart m_time;
    HeloModel *m_helo;
    QTreeView *m_heloList = nullptr;
    PlainLabel *m_heloNote = nullptr;
};

} // namespace Indicia
