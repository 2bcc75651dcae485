// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scanrunner.h"

#include <utility>

#include <sys/resource.h>

namespace Indicia {

namespace {

/// This thread and those that it starts leave the processors to the window's thread where there are not enough: a scan
/// keeps all of them busy, and what is clicked is answered first.
void letWindowGoFirst()
{
    constexpr int niceness = 5;
    if (::getpriority(PRIO_PROCESS, 0) < niceness) { // on Linux of the calling thread alone
        ::setpriority(PRIO_PROCESS, 0, niceness);
    }
}

} // namespace

ScanRunner::ScanRunner(Scan scan, QObject *parent)
    : QObject(parent), m_scan(std::move(scan)), m_pause(std::make_shared<ScanPause>())
{
    m_pool.setMaxThreadCount(1);
}

ScanRunner::~ScanRunner()
{
    cancel();
    m_pool.waitForDone();
}

void ScanRunner::start(Prepare prepare, Scan other)
{
    cancel();
    m_stop = std::stop_source();
    m_pause = std::make_shared<ScanPause>();
    m_running = true;
    m_pool.start([this, scan = other ? std::move(other) : m_scan, prepare = std::move(prepare), number = ++m_number,
                     pause = m_pause, stop = m_stop.get_token()] {
        const auto basket = std::make_shared<Basket>();
        run(
            scan,
            [&prepare, &pause](std::stop_token token) {
                ScanJob job = prepare(std::move(token));
                job.pause = pause.get();
                return job;
            },
            number, basket, stop);
    });
}

void ScanRunner::run(
    const Scan &scan, const Prepare &prepare, int number, const std::shared_ptr<Basket> &basket, std::stop_token stop)
{
    letWindowGoFirst();
    ScanJob job = prepare(stop);
    const auto put = [&](const QList<ScanRow> &rows) {
        {
            std::unique_lock lock(basket->mutex);
            basket->taken.wait(lock, stop, [&] { return basket->rows.size() < MostWaiting; });
            basket->rows.append(rows);
        }
        tell(number, basket);
        return !stop.stop_requested();
    };
    job.rows = put;
    job.looked = put;
    job.gone = [&](const QByteArray &folder, const QByteArrayList &keys) {
        {
            const std::lock_guard lock(basket->mutex);
            basket->gone.append({folder, keys});
        }
        tell(number, basket);
    };
    job.progress = [&](const ScanProgress &progress) {
        {
            const std::lock_guard lock(basket->mutex);
            basket->progress = progress;
        }
        tell(number, basket);
    };
    const ScanOutcome outcome = stop.stop_requested() ? ScanOutcome{{}, {}, true} : scan(job, stop);
    QMetaObject::invokeMethod(
        this,
        [this, number, basket, outcome] {
            empty(number, basket);
            if (number == m_number) {
                m_running = false;
                Q_EMIT finished(outcome);
            }
        },
        Qt::QueuedConnection);
}

void ScanRunner::tell(int number, const std::shared_ptr<Basket> &basket)
{
    {
        const std::lock_guard lock(basket->mutex);
        if (std::exchange(basket->told, true)) {
            return;
        }
    }
    QMetaObject::invokeMethod(this, [this, number, basket] { empty(number, basket); }, Qt::QueuedConnection);
}

void ScanRunner::empty(int number, const std::shared_ptr<Basket> &basket)
{
    QList<std::pair<QByteArray, QByteArrayList>> left;
    QList<ScanRow> rows;
    std::optional<ScanProgress> progress;
    {
        const std::lock_guard lock(basket->mutex);
        left.swap(basket->gone);
        rows.swap(basket->rows);
        progress.swap(basket->progress);
        basket->told = false;
    }
    basket->taken.notify_all();
    if (number != m_number) {
        return;
    }
    for (const auto &[folder, keys] : std::as_const(left)) {
        Q_EMIT gone(folder, keys);
    }
    if (!rows.isEmpty()) {
        Q_EMIT rowsCame(rows);
    }
    if (progress) {
        Q_EMIT progressed(*progress);
    }
}

void ScanRunner::setPaused(bool paused)
{
    m_pause->set(paused);
}

void ScanRunner::cancel()
{
    m_stop.request_stop();
}

} // namespace Indicia
