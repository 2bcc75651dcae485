// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scanbar.h"

#include "looks.h"
#include "plainlabel.h"
#include "surveywords.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace Indicia {

namespace {

constexpr qint64 rateWindow = 10'000; // milliseconds over which the rate is taken
constexpr qint64 leastRateWindow = 500;

} // namespace

ScanBar::ScanBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel(this))
    , m_bar(new QProgressBar(this))
    , m_pause(new QPushButton(this))
    , m_stop(new QPushButton(glyphIcon(QStringLiteral("action-stop")), tr("&Stop"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_text, 2);
    layout->addWidget(m_pause);
    layout->addWidget(m_stop);
    m_bar->setAccessibleName(tr("Progress of reading the mailbox"));
    m_bar->setTextVisible(false);
    m_stop->setAccessibleDescription(tr("Stops reading; what was read stays"));
    connect(m_pause, &QPushButton::clicked, this, [this] {
        setPaused(!m_paused);
        Q_EMIT pauseToggled(m_paused);
    });
    connect(m_stop, &QPushButton::clicked, this, &ScanBar::stopRequested);
    setPaused(false);
    hide();
}

void ScanBar::begin()
{
    m_progress = {};
    m_marks.clear();
    m_clock.start();
    setPaused(false);
    m_bar->setRange(0, 0);
    m_text->setPlainText(tr("Looking what is there\u2026"));
    show();
}

void ScanBar::end()
{
    hide();
}

void ScanBar::setPaused(bool paused)
{
    m_paused = paused;
    m_pause->setIcon(glyphIcon(paused ? QStringLiteral("action-resume") : QStringLiteral("action-pause")));
    m_pause->setText(paused ? tr("&Resume") : tr("&Pause"));
    m_marks.clear(); // the rate of before says nothing about after
    if (m_clock.isValid() && isVisible()) {
        refresh();
    }
}

void ScanBar::showProgress(const ScanProgress &progress)
{
    m_progress = progress;
    const qint64 now = m_clock.elapsed();
    m_marks.push_back({now, progress.scanned});
    while (m_marks.size() > 2 && now - m_marks.front().at > rateWindow) {
        m_marks.pop_front();
    }
    refresh();
}

void ScanBar::refresh()
{
    const auto done = m_progress.scanned + m_progress.known;
    constexpr int steps = 1000;
    if (m_progress.foldersUntold > 0) { // how much is in them nobody knows
        const auto passed = std::clamp(m_progress.folderAt - 1, 0, m_progress.foldersInAll);
        m_bar->setRange(0, steps);
        m_bar->setValue(passed * steps / std::max(m_progress.foldersInAll, 1));
    } else if (m_progress.messagesLeft && done + *m_progress.messagesLeft > 0) {
        m_bar->setRange(0, steps);
        m_bar->setValue(static_cast<int>(done * steps / (done + *m_progress.messagesLeft)));
    } else if (m_progress.octetsLeft && m_progress.octets + *m_progress.octetsLeft > 0) {
        m_bar->setRange(0, steps);
        m_bar->setValue(
            static_cast<int>(double(m_progress.octets) * steps / double(m_progress.octets + *m_progress.octetsLeft)));
    }
    m_text->setPlainText(text());
}

QString ScanBar::text() const
{
    if (m_paused) {
        return tr("Paused. %1").arg(SurveyWords::progress(m_progress, 0, -1));
    }
    double rate = 0;
    qint64 left = -1;
    if (m_marks.size() > 1 && m_marks.back().at - m_marks.front().at >= leastRateWindow) {
        constexpr double milliseconds = 1000;
        const double seconds = double(m_marks.back().at - m_marks.front().at) / milliseconds;
        rate = double(m_marks.back().done - m_marks.front().done) / seconds;
        if (rate > 0 && m_progress.messagesLeft && m_progress.foldersUntold == 0) {
            left = qint64(double(*m_progress.messagesLeft) / rate);
        }
    }
    return SurveyWords::progress(m_progress, rate, left);
}

} // namespace Indicia
