// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowwork.h"

#include <utility>

namespace Indicia {

RowWork::RowWork(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

RowWork::~RowWork()
{
    cancel();
    m_pool.waitForDone();
}

void RowWork::cancel()
{
    m_stop.request_stop();
    ++m_number;
    m_running = false;
}

void RowWork::run(Job job)
{
    cancel();
    m_stop = std::stop_source();
    m_running = true;
    m_pool.start([this, job = std::move(job), number = m_number, stop = m_stop.get_token()] {
        if (stop.stop_requested()) {
            return;
        }
        QMetaObject::invokeMethod(
            this,
            [this, number, tell = job(stop)] {
                if (number == m_number) {
                    m_running = false;
                    tell();
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace Indicia
