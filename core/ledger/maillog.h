// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledgercovers.h"
#include "logclock.h"
#include "mailqueue.h"
#include "sendmaillog.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace Indicia {

/// Reads the log of a mail server line by line: Postfix, Exim and sendmail, each line by the program that wrote it.
///
/// Its memory is bounded, whatever the log holds. What it knows can be saved and restored, so that a log is read in
/// pieces, and in the files that it was rotated to.
class MailLog
{
public:
    /// Times without a line for longer than this are no times that the log covers: a server that works writes more
    /// often, if only that somebody knocked at its door.
    static constexpr std::chrono::hours LongestSilence{24};
    /// Times that are apart from each other; more are not kept, so that less is covered.
    static constexpr qsizetype MaxTimes = 1'000;
    /// As long as servers try to deliver, and two days (Postfix maximal_queue_lifetime, sendmail Timeout.queuereturn).
    static constexpr std::chrono::days LongestInQueue{7};

    explicit MailLog(LogClock clock) : m_clock(std::move(clock)) { }

    [[nodiscard]] LogClock &clock() { return m_clock; }
    /// @p text is a line without its end.
    void readLine(QByteArrayView text);
    [[nodiscard]] MailQueue &queue() { return m_queue; }
    /// Lets go what is over, after the changes were taken.
    void tidy();

    /// The times that the lines since the last setTimes() span, with those given there.
    [[nodiscard]] const QList<CoveredTime> &times() const { return m_times; }
    void setTimes(QList<CoveredTime> times) { m_times = std::move(times); }

    /// All but times and clock, which belong to a file.
    [[nodiscard]] QByteArray save() const;
    void restore(const QByteArray &saved);

private:
    void span(std::chrono::sys_seconds time);
    void noteLoss(std::chrono::sys_seconds time);

    LogClock m_clock;
    MailQueue m_queue;
    SendmailLog m_sendmail;
    QList<CoveredTime> m_times;
    std::chrono::sys_seconds m_last{};
};

} // namespace Indicia
