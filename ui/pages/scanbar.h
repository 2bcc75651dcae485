// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "scan.h"

#include <QElapsedTimer>
#include <QWidget>

#include <deque>

class QProgressBar;
class QPushButton;
class QTimer;

namespace Indicia {

class PlainLabel;

/// How far a scan is, how fast it goes and how long it will take, with pause and stop.
class ScanBar : public QWidget
{
    Q_OBJECT
public:
    explicit ScanBar(QWidget *parent = nullptr);

    void begin();
    void showProgress(const ScanProgress &progress);
    void end();
    [[nodiscard]] bool isPaused() const { return m_paused; }
    void setPaused(bool paused);
    /// What is told in words.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void pauseToggled(bool paused);
    void stopRequested();

private:
    void refresh();

    PlainLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_pause;
    QPushButton *m_stop;
    QElapsedTimer m_clock;
    ScanProgress m_progress;
    struct Mark
    {
        qint64 at; ///< milliseconds
        qint64 done; ///< messages
    };
    std::deque<Mark> m_marks; ///< of the last seconds
    bool m_paused = false;
};

} // namespace Indicia
