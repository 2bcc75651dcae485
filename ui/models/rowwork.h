// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rowpace.h"
#include "sharedrows.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace Indicia {

/// Works something out of many rows beside the window's thread, which goes on adding rows meanwhile. Of few rows it is
/// worked out at once: that is quicker than to hand it over. One work at a time: the next one takes the place of one
/// that has not ended.
class RowWork : public QObject
{
    Q_OBJECT
public:
    explicit RowWork(QObject *parent = nullptr);
    /// Stops what runs and waits until it has stopped.
    ~RowWork() override;

    /// Calls @p work with the table, the rows and the pace for them, on another thread where there are more than
    /// RowsAtOnce, and @p tell with what it gives, on this one: before start() returns, or later.
    template <typename Work, typename Tell>
    void start(std::shared_ptr<SharedRows> shared, std::span<const RowTable::Row> rows, Work work, Tell tell)
    {
        if (std::ssize(rows) <= RowsAtOnce) {
            cancel();
            tell(work(shared->table, rows, RowPace()));
            return;
        }
        run([shared = std::move(shared), own = std::vector(rows.begin(), rows.end()), work = std::move(work),
                tell = std::move(tell)](std::stop_token stop) -> std::function<void()> {
            const RowPace pace(shared->turns, std::move(stop));
            return [tell, told = work(std::as_const(shared->table), std::span(own), pace)] { tell(told); };
        });
    }
    /// What runs is told nobody any more, and stops.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

    static constexpr qsizetype RowsAtOnce = 20'000;

private:
    /// Works, and gives what is to be called on this object's thread.
    using Job = std::function<std::function<void()>(std::stop_token)>;
    void run(Job job);

    QThreadPool m_pool;
    std::stop_source m_stop;
    int m_number = 0; ///< of the work; what an earlier one has still to say is not heard
    bool m_running = false;
};

} // namespace Indicia
