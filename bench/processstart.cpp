// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "processstart.h"

#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>

double ProcessStart::median() const
{
    if (milliseconds.isEmpty()) {
        return 0;
    }
    QList<double> sorted = milliseconds;
    std::ranges::sort(sorted);
    return sorted.at(sorted.size() / 2);
}

void startInTurns(QList<ProcessStart> &starts, int rounds)
{
    constexpr int warmUp = 2; // the first starts read from the disk what later ones find in memory
    for (int round = -warmUp; round < rounds; ++round) {
        for (ProcessStart &start : starts) {
            QProcess process;
            process.setStandardOutputFile(QProcess::nullDevice());
            process.setStandardErrorFile(QProcess::nullDevice());
            QElapsedTimer timer;
            timer.start();
            process.start(start.program, start.arguments);
            const bool ended = process.waitForFinished(60'000);
            start.failed = start.failed || !ended || process.exitCode() != 0;
            if (round >= 0) {
                start.milliseconds.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            }
        }
    }
}
