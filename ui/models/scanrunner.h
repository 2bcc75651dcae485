// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "scan.h"

#include <QObject>
#include <QThreadPool>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <vector>

namespace Indicia {

/// Scans on a thread of its own, and hands the rows over in batches, so that the window neither waits for a disk nor
/// drowns in signals.
class ScanRunner : public QObject
{
    Q_OBJECT
public:
    /// What is called: runScan(), or a test's stand-in. Blocking.
    using Scan = std::function<ScanOutcome(const ScanJob &, std::stop_token)>;
    /// Makes the job on the thread of the scan; what its pointers lead to lives as long as the function.
    using Prepare = std::function<ScanJob(std::stop_token)>;

    explicit ScanRunner(Scan scan, QObject *parent = nullptr);
    /// Stops what runs and waits until it has stopped.
    ~ScanRunner() override;

    /// Starts, after what ran before has been stopped. rowsCame() gives the rows, finished() the outcome. With @p other
    /// that is called, in place of the scan.
    void start(Prepare prepare, Scan other = {});
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_pause->isSet(); }
    /// Asks it to stop; finished() comes when it has.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

    /// Rows that wait for the window; the scan waits where there are more.
    static constexpr qsizetype MostWaiting = 4000;

Q_SIGNALS:
    /// Judged or looked at, in the order in which they came.
    void rowsCame(const QList<Indicia::ScanRow> &rows);
    /// Messages of a folder are gone. Comes before rows of later messages with such keys.
    void gone(const QByteArray &folder, const QByteArrayList &keys);
    void progressed(const Indicia::ScanProgress &progress);
    void finished(const Indicia::ScanOutcome &outcome);

private:
    /// What the scan's thread and the window share: rows on their way.
    struct Basket
    {
        std::mutex mutex;
        std::condition_variable_any taken;
        QList<std::pair<QByteArray, QByteArrayList>> gone; ///< folder and keys
        QList<ScanRow> rows;
        std::optional<ScanProgress> progress;
        bool told = false; ///< the window knows that there is something
    };
    void run(const Scan &scan, const Prepare &prepare, int number, const std::shared_ptr<Basket> &basket,
        std::stop_token stop);
    void tell(int number, const std::shared_ptr<Basket> &basket);
    void empty(int number, const std::shared_ptr<Basket> &basket);

    Scan m_scan;
    QThreadPool m_pool;
    std::shared_ptr<ScanPause> m_pause;
    std::stop_source m_stop;
    int m_number = 0; ///< of the scan; what an earlier one had still to say is not heard
    bool m_running = false;
};

} // namespace Indicia
