// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "scanfilter.h"

#include <QWidget>

#include <functional>

class QTimer;
class QToolButton;

namespace Indicia {

class FilterLine;
class PlainLabel;

/// The line in which the user says what is to be shown, with its help, and what is wrong with it.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(std::function<FilterClock()> clock, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// Puts @p term beside what is there, where it is not there yet.
    void addTerm(const QString &term);
    void clear() { setText({}); }
    /// Reads the line at once instead of when typing pauses.
    void apply();
    /// What is shown of how much, at the end of the line.
    void setHits(const QString &hits);

Q_SIGNALS:
    void filterChanged(const Indicia::ScanFilter &filter);

private:
    void read();
    void showHelp();

    std::function<FilterClock()> m_clock;
    FilterLine *m_line;
    QToolButton *m_help;
    PlainLabel *m_error;
    PlainLabel *m_hits;
    QTimer *m_timer;
    QString m_read; ///< what was read last
};

} // namespace Indicia
