// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "insightpanel.h"

#include "charttablemodel.h"
#include "chartview.h"
#include "floodsmodel.h"
#include "helomodel.h"
#include "plainlabel.h"
#include "rfc3339.h"
#include "rowgroupsmodel.h"
#include "rowwork.h"
#include "scanfilter.h"
#include "surveywords.h"

#include <QComboBox>
#include <QDateTime>
#include <QPushButton>
#include <QSettings>
#include <QTreeView>

#include <algorithm>

namespace Indicia {

InsightPanel::InsightPanel(QTimeZone zone, QWidget *parent)
    : QTabWidget(parent)
    , m_zone(std::move(zone))
    , m_work(new RowWork(this))
    , m_floodWork(new RowWork(this))
    , m_floods(new FloodsModel(m_zone, this))
    , m_groups(new RowGroupsModel(m_zone, this))
    , m_chartTable(new ChartTableModel(this))
    , m_helo(new HeloModel(this))
{
    setDocumentMode(true);
    setAccessibleName(tr("What the messages have in common"));
    addTab(makeFloods(), tr("&Floods"));
    addTab(makeGroups(), tr("&Groups"));
    addTab(makeTime(), tr("Over &time"));
    addTab(makeHelo(), tr("HELO &names"));
    connect(this, &QTabWidget::currentChanged, this, &InsightPanel::outdated);
}

GroupBy InsightPanel::groupBy() const
{
    return static_cast<GroupBy>(m_groupBy->currentData().toInt());
}

void InsightPanel::tell(const std::shared_ptr<SharedRows> &shared, std::span<const RowTable::Row> rows)
{
    m_shared = shared;
    m_rows.assign(rows.begin(), rows.end());
    const auto tab = static_cast<Tab>(currentIndex());
    const auto work = [tab, by = groupBy()](
                          const RowTable &table, std::span<const RowTable::Row> some, const RowPace &pace) -> Insight {
        switch (tab) {
        case Floods:
            return FloodsFound{findFloods(table, some, pace), countRows(table, some, pace)};
        case Groups:
            return groupRows(table, some, by, {}, pace);
        case Time:
            return timelineOf(table, some, pace);
        case Helo:
            return heloOddities(table, some, {}, pace);
        }
        Q_UNREACHABLE_RETURN(Insight());
    };
    m_work->start(shared, rows, work, [this, by = groupBy()](const Insight &insight) {
        show(by, insight);
        Q_EMIT told();
    });
    if (tab == Groups && m_work->isRunning() && m_groups->by() != groupBy()) {
        m_groups->setGroups(groupBy(), {}); // others than those that are asked for
        m_groupNote->setPlainText(tr("Counting\u2026"));
        m_groupNote->show();
    }
}

bool InsightPanel::isBusy() const
{
    return m_work->isRunning();
}

void InsightPanel::show(GroupBy by, const Insight &insight)
{
    if (const auto *found = std::get_if<FloodsFound>(&insight)) {
        showFloods(*found);
    } else if (const auto *groups = std::get_if<RowGroups>(&insight)) {
        showGroups(by, *groups);
    } else if (const auto *timeline = std::get_if<Timeline>(&insight)) {
        showTime(*timeline);
    } else if (const auto *oddities = std::get_if<QList<HeloOddity>>(&insight)) {
        showHelo(*oddities);
    }
}

void InsightPanel::showFloods(const FloodsFound &found)
{
    m_floodsOpen = found.totals.pending > 0;
    m_floods->setFloods(found.floods, found.totals.answers);
    if (found.floods.isEmpty()) {
        showFlood();
    } else if (!m_floodList->currentIndex().isValid()) { // what was looked at, or the largest
        const auto same = std::ranges::find_if(found.floods,
            [this](const RowGroup &flood) { return flood.by == m_floodTold.by && flood.key == m_floodTold.key; });
        const bool isThere = same != found.floods.cend();
        m_floodList->setCurrentIndex(m_floods->index(isThere ? static_cast<int>(same - found.floods.cbegin()) : 0, 0));
    }
}

void InsightPanel::showGroups(GroupBy by, const RowGroups &groups)
{
    m_groups->setGroups(by, groups);
    m_groupNote->setVisible(groups.left > 0 || groups.ungrouped > 0);
    m_groupNote->setPlainText(tr("%1 messages have no value here, and %2 are in smaller groups.")
            .arg(SurveyWords::number(groups.ungrouped), SurveyWords::number(groups.left)));
}

void InsightPanel::showTime(const Timeline &timeline)
{
    m_time = timeChart(timeline, m_zone);
    m_chart->setChart(m_time.chart);
    m_chartTable->setChart(m_time.chart);
    m_chartNote->setVisible(m_time.outside > 0 || m_time.undated > 0);
    m_chartNote->setPlainText(tr("%1 messages have no date, and the dates of %2 are far from all others.")
            .arg(SurveyWords::number(m_time.undated), SurveyWords::number(m_time.outside)));
}

void InsightPanel::showHelo(const QList<HeloOddity> &oddities)
{
    m_helo->setOddities(oddities);
    m_heloNote->setVisible(m_helo->rowCount() == 0);
    m_heloList->setVisible(m_helo->rowCount() > 0);
}

void InsightPanel::clear()
{
    m_work->cancel();
    m_floodWork->cancel();
    m_shared.reset();
    m_rows.clear();
    m_floods->setFloods({}, 0);
    showFlood();
    m_groups->setGroups(groupBy(), {});
    m_time = {};
    m_chart->setChart({});
    m_chartTable->setChart({});
    m_helo->setOddities({});
}

const RowGroup *InsightPanel::currentFlood() const
{
    const QModelIndex index = m_floodList->currentIndex();
    return index.isValid() && index.row() < m_floods->rowCount() ? &m_floods->floods().at(index.row()) : nullptr;
}

void InsightPanel::showFlood()
{
    const RowGroup *flood = currentFlood();
    m_floodShow->setEnabled(flood != nullptr);
    m_floodReport->setEnabled(flood != nullptr);
    if (flood == nullptr || !m_shared) {
        m_floodWork->cancel();
        m_floodTold = {};
        constexpr int least = LeastFlood;
        m_floodText->setPlainText(m_floodsOpen
                ? tr("A flood is at least %n bounces that have something in common. None is seen so far.", nullptr,
                      least)
                : tr("A flood is at least %n bounces that have something in common. There is none.", nullptr, least));
        return;
    }
    if (flood->by != m_floodTold.by || flood->key != m_floodTold.key) {
        m_floodText->setPlainText({}); // what stands there is about another one
    }
    m_floodTold = *flood;
    const auto work = [about = *flood](const RowTable &table, std::span<const RowTable::Row> rows,
                          const RowPace &pace) { return floodFacts(table, rows, about, pace); };
    m_floodWork->start(m_shared, m_rows, work, [this](const FloodFacts &facts) {
        m_floodText->setPlainText(SurveyWords::floodDetails(facts).join(QLatin1Char(' ')));
    });
}

void InsightPanel::chooseTime(int column)
{
    if (column < 0 || column >= m_time.spans.size()) {
        return;
    }
    const TimeChart::Span &span = m_time.spans.at(column);
    const QDateTime first = QDateTime::fromSecsSinceEpoch(span.first.time_since_epoch().count(), m_zone);
    const QDateTime end = QDateTime::fromSecsSinceEpoch(span.end.time_since_epoch().count(), m_zone);
    const bool wholeDays = first == first.date().startOfDay(m_zone) && end == end.date().startOfDay(m_zone);
    const QString since = wholeDays ? first.date().toString(Qt::ISODate) : QString::fromLatin1(dateTime(span.first));
    const QString until = wholeDays ? end.date().addDays(-1).toString(Qt::ISODate)
                                    : QString::fromLatin1(dateTime(span.end - std::chrono::seconds(1)));
    Q_EMIT termChosen(filterTerm(FilterKey::Since, since) + QLatin1Char(' ') + filterTerm(FilterKey::Until, until));
}

void InsightPanel::save(QSettings &settings) const
{
    settings.setValue(QStringLiteral("mailbox/tab"), currentIndex());
    settings.setValue(QStringLiteral("mailbox/groupby"), static_cast<int>(groupBy()));
    settings.setValue(QStringLiteral("mailbox/charttable"), m_chartAsTable->isChecked());
}

void InsightPanel::restore(const QSettings &settings)
{
    setCurrentIndex(settings.value(QStringLiteral("mailbox/tab")).toInt());
    m_groupBy->setCurrentIndex(std::max(m_groupBy->findData(settings.value(QStringLiteral("mailbox/groupby"))), 0));
    m_chartAsTable->setChecked(settings.value(QStringLiteral("mailbox/charttable")).toBool());
}

} // namespace Indicia
