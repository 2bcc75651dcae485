// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "examine.h"
#include "openedcase.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <stop_token>

namespace Indicia {

/// Reads and examines messages on threads of its own, one after the other or a few at once, so that the window never
/// waits for a disk or for DNS.
class Examiner : public QObject
{
    Q_OBJECT
public:
    /// What a job calls: examine(), or a test's stand-in. Called on several threads at once.
    using Examination = std::function<CaseReport(const QByteArray &, const QString &, const Context &)>;

    explicit Examiner(Examination examination, QObject *parent = nullptr);
    /// Stops what runs and waits until it has stopped.
    ~Examiner() override;

    /// Starts on @p opened: reads it where it has no bytes yet, examines it with @p surroundings, @p now being the time
    /// where they name none. finished() tells the outcome.
    void start(const OpenedCase &opened, const Surroundings &surroundings, std::chrono::sys_seconds now);
    /// Asks what runs and what waits to stop; finished() comes for each.
    void cancelAll();
    void cancel(int id);

    [[nodiscard]] int running() const { return static_cast<int>(m_jobs.size()); }

Q_SIGNALS:
    void finished(const Indicia::OpenedCase &opened);
    void runningChanged(int running);

private:
    void done(const OpenedCase &opened);

    Examination m_examination;
    QThreadPool m_pool;
    QHash<int, std::stop_source> m_jobs;
};

} // namespace Indicia
