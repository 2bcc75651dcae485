// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "maillog.h"

#include "asciiword.h"
#include "eximlog.h"
#include "postfixlog.h"

#include <QDataStream>
#include <QIODevice>

namespace Indicia {

namespace {

using std::chrono::sys_seconds;

constexpr quint32 savedForm = 1;
/// A line may be written later than the next one; when summer time ends, an hour comes twice.
constexpr std::chrono::hours disorder{2};
/// The longest time over which syslog counts lines before it drops some (rsyslog imjournal Ratelimit.Interval).
constexpr std::chrono::minutes rateInterval{10};

/// rsyslogd and journald say so when they dropped lines.
bool tellsOfLoss(const LogLine &line)
{
    if (line.program.startsWith("rsyslogd")) {
        return line.text.contains("rate-limit") || line.text.contains("messages lost") || line.text.contains(" lost ");
    }
    return line.program.startsWith("systemd-journald")
        && (line.text.startsWith("Suppressed ") || line.text.startsWith("Missed "));
}

} // namespace

void MailLog::span(sys_seconds time)
{
    m_last = time;
    if (!m_times.isEmpty()) {
        CoveredTime &last = m_times.last();
        if (time >= last.from && time >= last.to - disorder && time <= last.to + LongestSilence) {
            last.to = std::max(last.to, time);
            return;
        }
    }
    if (m_times.size() < MaxTimes) {
        m_times.append({time, time});
    }
}

void MailLog::noteLoss(sys_seconds time)
{
    if (m_times.isEmpty()) {
        return;
    }
    m_times.last().to = std::min(m_times.last().to, time - rateInterval);
    if (m_times.last().to < m_times.last().from) {
        m_times.removeLast();
    }
    if (m_times.size() < MaxTimes) {
        m_times.append({time, time});
    }
}

void MailLog::readLine(QByteArrayView text)
{
    if (text.endsWith('\r')) {
        text.chop(1);
    }
    const auto line = parseLogLine(text);
    if (!line) {
        return;
    }
    const auto time = m_clock.timeOf(line->stamp);
    if (!time) {
        return;
    }
    span(*time);
    if (isPostfix(line->program)) {
        readPostfixLine(*line, *time, m_queue);
    } else if (startsWithWord(line->program, "exim")) {
        readEximLine(*line, *time, m_queue);
    } else if (isSendmail(line->program)) {
        m_sendmail.readLine(*line, *time, m_queue);
    } else if (tellsOfLoss(*line)) {
        noteLoss(*time);
    }
}

void MailLog::tidy()
{
    m_queue.closeBefore(m_last - LongestInQueue);
}

QByteArray MailLog::save() const
{
    QByteArray saved;
    QDataStream stream(&saved, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << savedForm << m_queue.save() << m_sendmail.save();
    return saved;
}

void MailLog::restore(const QByteArray &saved)
{
    QDataStream stream(saved);
    stream.setVersion(QDataStream::Qt_6_8);
    quint32 form = 0;
    QByteArray queue;
    QByteArray sendmail;
    stream >> form >> queue >> sendmail;
    const bool whole = form == savedForm && stream.status() == QDataStream::Ok;
    m_queue.restore(whole ? queue : QByteArray());
    m_sendmail.restore(whole ? sendmail : QByteArray());
}

} // namespace Indicia
