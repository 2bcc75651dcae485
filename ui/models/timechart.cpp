// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timechart.h"

#include "looks.h"
#include "surveywords.h"
#include "verdictwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

namespace Indicia {

namespace {

class TimeChartWords
{
    Q_DECLARE_TR_FUNCTIONS(TimeChart)
public:
    static QString week(const QString &day) { return tr("Week of %1").arg(day); }
    static QString title() { return tr("Messages over time, by answer"); }
};

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;
constexpr qint64 mostHours = 72;
constexpr qint64 mostDays = 100;
constexpr qint64 mostWeeks = 104;
constexpr int mostColumns = 1200; ///< a hundred years of months

enum class Unit { Hour, Day, Week, Month };

Unit unitFor(std::span<const HourCount> hours)
{
    const qint64 length = hours.back().hour - hours.front().hour;
    return length <= mostHours         ? Unit::Hour
        : length <= mostDays * 24      ? Unit::Day
        : length <= mostWeeks * 7 * 24 ? Unit::Week
                                       : Unit::Month;
}

QDateTime startOf(Unit unit, qint64 hourNumber, const QTimeZone &zone)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(hourNumber * hour, zone);
    const QDate date = time.date();
    switch (unit) {
    case Unit::Hour:
        return time;
    case Unit::Day:
        return date.startOfDay(zone);
    case Unit::Week: {
        const int since = (date.dayOfWeek() - QLocale().firstDayOfWeek() + 7) % 7;
        return date.addDays(-since).startOfDay(zone);
    }
    case Unit::Month:
        return QDate(date.year(), date.month(), 1).startOfDay(zone);
    }
    return time;
}

QDateTime nextOf(Unit unit, const QDateTime &start, const QTimeZone &zone)
{
    constexpr int daysOfWeek = 7;
    switch (unit) {
    case Unit::Hour:
        return start.addSecs(hour);
    case Unit::Day:
        return start.date().addDays(1).startOfDay(zone);
    case Unit::Week:
        return start.date().addDays(daysOfWeek).startOfDay(zone);
    case Unit::Month:
        return start.date().addMonths(1).startOfDay(zone);
    }
    return start.addSecs(day);
}

/// What stands under a column, and what it is called where it stands alone.
ChartColumn columnFor(Unit unit, const QDateTime &start)
{
    const QLocale locale;
    ChartColumn column;
    const QString date = locale.toString(start.date(), QLocale::ShortFormat);
    switch (unit) {
    case Unit::Hour:
        column.label = locale.toString(start.time(), QLocale::ShortFormat);
        column.name = date + QLatin1Char(' ') + column.label;
        break;
    case Unit::Day:
        column.label = date;
        column.name = date;
        break;
    case Unit::Week:
        column.label = date;
        column.name = TimeChartWords::week(date);
        break;
    case Unit::Month:
        column.label = locale.toString(start.date(), QStringLiteral("MMM yyyy"));
        column.name = column.label;
        break;
    }
    return column;
}

std::chrono::sys_seconds secondsOf(const QDateTime &time)
{
    return std::chrono::sys_seconds(std::chrono::seconds(time.toSecsSinceEpoch()));
}

qsizetype allOf(std::span<const HourCount> hours)
{
    qsizetype all = 0;
    for (const HourCount &one : hours) {
        all += one.all();
    }
    return all;
}

/// One series for each verdict that occurs; which of them has which number.
std::array<int, VerdictCount> addSeries(Chart &chart, std::span<const HourCount> hours)
{
    std::array<int, VerdictCount> numbers{};
    for (std::size_t i = 0; i < VerdictCount; ++i) {
        const bool occurs = std::ranges::any_of(hours, [i](const HourCount &one) { return one.verdicts[i] > 0; });
        numbers.at(i) = occurs ? static_cast<int>(chart.series.size()) : -1;
        if (occurs) {
            const auto verdict = static_cast<Verdict>(i);
            chart.series.append({VerdictWords::name(verdict), lookOf(verdict).ink});
        }
    }
    return numbers;
}

} // namespace

TimeChart timeChart(const Timeline &timeline, const QTimeZone &zone)
{
    TimeChart result;
    result.undated = timeline.undated;
    result.chart.title = TimeChartWords::title();
    const std::span<const HourCount> hours = mainSpan(timeline);
    result.outside = allOf(timeline.hours) - allOf(hours);
    if (hours.empty()) {
        return result;
    }
    const Unit unit = unitFor(hours);
    const std::array<int, VerdictCount> numbers = addSeries(result.chart, hours);
    std::size_t at = 0;
    QDateTime start = startOf(unit, hours.front().hour, zone);
    while (at < hours.size() && result.spans.size() < mostColumns) {
        const QDateTime next = nextOf(unit, start, zone);
        ChartColumn column = columnFor(unit, start);
        column.parts.resize(result.chart.series.size());
        for (; at < hours.size() && hours[at].hour * hour < next.toSecsSinceEpoch(); ++at) {
            for (std::size_t i = 0; i < VerdictCount; ++i) {
                if (numbers.at(i) >= 0) {
                    column.parts[numbers.at(i)] += hours[at].verdicts[i];
                }
            }
        }
        result.chart.columns.append(column);
        result.spans.append({secondsOf(start), secondsOf(next)});
        start = next;
    }
    return result;
}

} // namespace Indicia
