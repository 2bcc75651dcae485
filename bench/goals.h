// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace Indicia::Bench {

/// A figure that must hold before a release, and the one to aim at.
struct Goal
{
    int number; ///< in docs/bench.md
    const char *name;
    double gate;
    double goal;
    bool moreIsBetter = true;

    [[nodiscard]] bool holds(double figure) const { return isAtLeastAsGood(figure, gate); }
    /// "goal reached", "gate held" or "GATE MISSED".
    [[nodiscard]] const char *verdict(double figure) const;
    /// "gate 0.15, goal 0.25"
    [[nodiscard]] QByteArray bounds() const;

private:
    [[nodiscard]] bool isAtLeastAsGood(double figure, double bound) const
    {
        return moreIsBetter ? figure >= bound : figure <= bound;
    }
};

namespace Goals {

inline constexpr Goal fullCheck{1, "full check over the floor", 0.40, 0.60};
inline constexpr Goal secondThread{2, "two threads over one", 1.75, 1.90};
inline constexpr Goal emptyCache{3, "an empty DNS cache over a full one", 0.5, 0.8};
inline constexpr Goal spfAlone{4, "SPF alone over libspf2", 1.0, 3.0};
inline constexpr Goal mbox{5, "mbox: split, parse, route, kind over wc -l", 0.15, 0.25};
inline constexpr Goal maildir{6, "a Maildir's list over mblaze mscan", 0.5, 1.0};
inline constexpr Goal unchangedBesideNotmuch{7, "an unchanged Maildir, times notmuch new", 3.0, 1.5, false};
inline constexpr Goal unchangedBesideMu{7, "an unchanged Maildir, times mu index", 0.25, 0.1, false};
inline constexpr Goal bounces{8, "bounces over flufl.bounce", 100, 200};
inline constexpr Goal consoleStart{9, "console to its verdict, times an empty program", 3.0, 2.0, false};
inline constexpr Goal windowStart{10, "window to its answer, times an empty window", 4.0, 2.5, false};
inline constexpr Goal memoryOfMany{11, "MiB more for 100,000 messages than for 1,000", 4.0, 1.0, false};
inline constexpr Goal rowMemory{12, "octets of memory for a row of the list", 512, 256, false};
inline constexpr Goal atOneMebibyte{13, "full check of 1 MiB, times the floor", 2.0, 1.4, false};
inline constexpr Goal atTenMebibytes{13, "full check of 10 MiB, times the floor", 2.0, 1.4, false};
inline constexpr Goal hostileShapes{14, "time over octets, the worst step of any shape", 1.2, 1.1, false};
inline constexpr Goal firstRow{15, "ms to the first row of a 1 GB mbox on the screen", 100, 30, false};
// These have no number: what is promised of the ledger.
inline constexpr Goal ledgerSize{0, "ledger: MB for ten million entries", 2000, 2000, false};
inline constexpr Goal ledgerLookUp{0, "ledger: us for 99 of 100 look-ups", 1000, 1000, false};

} // namespace Goals

/// What came of each goal that was measured.
class Results
{
public:
    /// @p remark, where there is one, stands in the place of a missed gate's verdict: why the figure tells nothing.
    void take(const Goal &goal, double figure, const char *remark = nullptr);
    /// Something is wrong whatever the figures are: a verdict, or a part that could not be measured.
    void fail(const QString &why);
    /// Nothing was missed.
    [[nodiscard]] bool good() const;

    /// For another process: a line for each.
    [[nodiscard]] QByteArray lines() const;
    void takeLines(const QByteArray &lines);
    /// One line for each goal, in the order of their numbers.
    void print() const;

private:
    struct Line
    {
        int number = 0;
        bool good = false;
        QByteArray text;
    };
    QList<Line> m_lines;
};

} // namespace Indicia::Bench
