// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goals.h"

#include <algorithm>
#include <cstdio>
#include <limits>

namespace Indicia::Bench {

namespace {

/// Three digits that count, as in tables.
QByteArray written(double figure)
{
    constexpr int digits = 3;
    return QByteArray::number(figure, 'f', figure >= 100 ? 0 : figure >= 10 ? 1 : figure >= 1 ? 2 : digits);
}

} // namespace

const char *Goal::verdict(double figure) const
{
    return isAtLeastAsGood(figure, goal) ? "goal reached" : holds(figure) ? "gate held" : "GATE MISSED";
}

QByteArray Goal::bounds() const
{
    const char *most = moreIsBetter ? "" : "at most ";
    return QByteArray("gate ") + most + QByteArray::number(gate) + ", goal " + QByteArray::number(goal);
}

void Results::take(const Goal &goal, double figure, const char *remark)
{
    const bool good = goal.holds(figure);
    const QByteArray number = goal.number > 0 ? QByteArray::number(goal.number) : QByteArray();
    m_lines.append({goal.number > 0 ? goal.number : std::numeric_limits<int>::max(), good,
        number.rightJustified(4) + "  " + QByteArray(goal.name).leftJustified(50) + written(figure).rightJustified(8)
            + "  " + (good || remark == nullptr ? goal.verdict(figure) : remark) + " (" + goal.bounds() + ')'});
}

void Results::fail(const QString &why)
{
    m_lines.append({0, false, "      " + why.toUtf8()});
}

bool Results::good() const
{
    return std::ranges::all_of(m_lines, &Line::good);
}

QByteArray Results::lines() const
{
    QByteArray all;
    for (const Line &line : m_lines) {
        all += QByteArray::number(line.number) + '\t' + (line.good ? '1' : '0') + '\t' + line.text + '\n';
    }
    return all;
}

void Results::takeLines(const QByteArray &lines)
{
    for (const QByteArray &line : lines.split('\n')) {
        const QByteArrayList words = line.split('\t');
        if (words.size() == 3) {
            m_lines.append({words.at(0).toInt(), words.at(1) == "1", words.at(2)});
        }
    }
}

void Results::print() const
{
    QList<Line> sorted = m_lines;
    std::ranges::stable_sort(sorted, {}, &Line::number);
    std::printf("Goals\n");
    for (const Line &line : std::as_const(sorted)) {
        std::printf("%s\n", line.text.constData());
    }
}

} // namespace Indicia::Bench
