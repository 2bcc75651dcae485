// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

/// One way to start a program, and how long its starts took.
struct ProcessStart
{
    QString name;
    QString program;
    QStringList arguments;
    QList<double> milliseconds{};
    bool failed = false;

    /// The middle of all starts.
    [[nodiscard]] double median() const;
};

/// Starts every one of them @p rounds times, taking turns, so that whatever else the machine does falls on all alike.
void startInTurns(QList<ProcessStart> &starts, int rounds);
