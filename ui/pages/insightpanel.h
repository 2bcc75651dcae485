// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "heloforensics.h"
#include "rowgroups.h"
#include "sharedrows.h"
#include "timechart.h"
#include "timeline.h"

#include <QTabWidget>
#include <QTimeZone>

#include <memory>
#include <variant>

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
class RowWork;

/// What many messages say together: floods, groups, when they came, and names that do not fit. Each leads to the
/// messages behind it.
class InsightPanel : public QTabWidget
{
    Q_OBJECT
public:
    enum Tab { Floods, Groups, Time, Helo };

    explicit InsightPanel(QTimeZone zone, QWidget *parent = nullptr);

    /// Works out what is on the tab that is seen, of @p rows: of few at once, of many beside the window's thread; what
    /// stands there stays until then. told() comes when it is shown.
    void tell(const std::shared_ptr<SharedRows> &shared, std::span<const RowTable::Row> rows);
    /// Whether something is being worked out.
    [[nodiscard]] bool isBusy() const;
    /// Nothing is there any more.
    void clear();
    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

Q_SIGNALS:
    /// The messages that fit @p term are wanted.
    void termChosen(const QString &term);
    /// A report about @p flood is wanted.
    void reportRequested(const Indicia::RowGroup &flood);
    /// Another tab is seen, or groups are wanted by something else: tell() has to be called.
    void outdated();
    void told();

private:
    QWidget *makeFloods();
    QWidget *makeGroups();
    QWidget *makeTime();
    QWidget *makeHelo();
    QTreeView *makeTree(const QString &name);
    struct FloodsFound
    {
        QList<RowGroup> floods;
        RowTotals totals;
    };
    /// What is on one of the tabs.
    using Insight = std::variant<FloodsFound, RowGroups, Timeline, QList<HeloOddity>>;
    void show(GroupBy by, const Insight &insight);
    void showFloods(const FloodsFound &found);
    void showGroups(GroupBy by, const RowGroups &groups);
    void showTime(const Timeline &timeline);
    void showHelo(const QList<HeloOddity> &oddities);
    void showFlood();
    void chooseTime(int column);
    [[nodiscard]] const RowGroup *currentFlood() const;
    [[nodiscard]] GroupBy groupBy() const;

    QTimeZone m_zone;
    RowWork *m_work;
    RowWork *m_floodWork; ///< about the flood that is chosen
    std::shared_ptr<SharedRows> m_shared;
    std::vector<RowTable::Row> m_rows; ///< that it is about
    RowGroup m_floodTold; ///< that the text is about, or will be
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
