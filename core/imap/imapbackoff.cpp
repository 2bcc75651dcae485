// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imapbackoff.h"

#include <QRandomGenerator>

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace Indicia {

bool waitFor(std::chrono::milliseconds time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any nobody;
    std::unique_lock lock(mutex);
    (void)nobody.wait_for(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

bool mayPass(MailTrouble trouble)
{
    switch (trouble) {
    case MailTrouble::Unreachable:
    case MailTrouble::Silent:
    case MailTrouble::CutOff:
    case MailTrouble::TryLater:
        return true;
    case MailTrouble::NotFound:
    case MailTrouble::NoPermission:
    case MailTrouble::NotRegular:
    case MailTrouble::TooLarge:
    case MailTrouble::Empty:
    case MailTrouble::NotAMessage:
    case MailTrouble::Damaged:
    case MailTrouble::ReadFailed:
    case MailTrouble::Vanished:
    case MailTrouble::NoLibrary:
    case MailTrouble::NoTls:
    case MailTrouble::BadCertificate:
    case MailTrouble::LoginRefused:
    case MailTrouble::NoLoginMethod:
    case MailTrouble::Refused:
    case MailTrouble::BrokenProtocol:
    case MailTrouble::NotExamined:
    case MailTrouble::Cancelled:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

bool ImapBackOff::again(const std::stop_token &stop)
{
    if (m_failures >= m_retries.most) {
        m_failures = 0; // whoever asks anew gets as many
        return false;
    }
    const qint64 doubled = qint64(m_retries.first.count()) << std::min(m_failures, 20);
    const qint64 wait = std::min<qint64>(m_retries.longest.count(), doubled);
    ++m_failures;
    const qint64 jitter = QRandomGenerator::global()->bounded(wait / 4 + 1);
    return m_retries.wait(std::chrono::milliseconds(wait + jitter), stop);
}

} // namespace Indicia
