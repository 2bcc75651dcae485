// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace Indicia {

namespace {

constexpr qint64 secondsOfHour = 3600;

qint64 hourOf(std::chrono::sys_seconds time)
{
    const qint64 seconds = time.time_since_epoch().count();
    return seconds / secondsOfHour - (seconds % secondsOfHour < 0 ? 1 : 0);
}

} // namespace

qsizetype HourCount::all() const
{
    return std::accumulate(verdicts.cbegin(), verdicts.cend(), qsizetype(0));
}

Timeline timelineOf(const RowTable &table, std::span<const RowTable::Row> rows, const RowPace &pace)
{
    Timeline timeline;
    QHash<qint64, std::size_t> places;
    const bool isWhole = pace.visit(rows, [&](RowTable::Row row) {
        const RowJudgement &judgement = table.judgement(row);
        const auto date = table.date(row);
        if (!hasAnswer(judgement)) {
            return;
        }
        if (!date) {
            ++timeline.undated;
            return;
        }
        const qint64 hour = hourOf(*date);
        const auto known = places.constFind(hour);
        const std::size_t place = known == places.cend() ? timeline.hours.size() : *known;
        if (known == places.cend()) {
            places.insert(hour, place);
            timeline.hours.push_back({hour, {}});
        }
        ++timeline.hours[place].verdicts[std::size_t(judgement.verdict)];
    });
    if (!isWhole) {
        return {};
    }
    std::ranges::sort(timeline.hours, {}, &HourCount::hour);
    return timeline;
}

std::span<const HourCount> mainSpan(const Timeline &timeline)
{
    const std::span<const HourCount> all(timeline.hours);
    if (all.empty()) {
        return all;
    }
    qsizetype count = 0;
    for (const HourCount &hour : all) {
        count += hour.all();
    }
    constexpr qsizetype shareAtAnEnd = 200;
    qsizetype first = 0;
    for (qsizetype cut = all[std::size_t(first)].all(); cut <= count / shareAtAnEnd;
        cut += all[std::size_t(first)].all()) {
        ++first;
    }
    auto end = qsizetype(all.size());
    for (qsizetype cut = all[std::size_t(end - 1)].all(); cut <= count / shareAtAnEnd;
        cut += all[std::size_t(end - 1)].all()) {
        --end;
    }
    constexpr qint64 worthIt = 4; // so many times as long
    const auto main = all.subspan(std::size_t(first), std::size_t(end - first));
    const bool isLonger = all.back().hour - all.front().hour > worthIt * (main.back().hour - main.front().hour + 24);
    return isLonger ? main : all;
}

} // namespace Indicia
