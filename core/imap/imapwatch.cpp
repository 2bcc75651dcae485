// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imapwatch.h"

#include "imapfolder.h"
#include "imapsource.h"

#include <limits>
#include <utility>

namespace Indicia {

namespace {

constexpr std::chrono::seconds firstWait{2};
constexpr std::chrono::minutes longestWait{2}; // somebody waits for the mail
/// A connection that holds for so long is a good one. A server that hangs up as soon as it is asked to tell of mail is
/// not to be called every other second.
constexpr std::chrono::seconds lasting{30};

bool endsWatch(MailTrouble trouble, bool wasWatched)
{
    switch (trouble) {
    case MailTrouble::Unreachable:
    case MailTrouble::Silent:
    case MailTrouble::CutOff:
    case MailTrouble::TryLater:
    case MailTrouble::Vanished: // a folder that was made anew has another validity: it is opened anew
        return false;
    case MailTrouble::NoTls:
    case MailTrouble::BadCertificate:
    case MailTrouble::Refused:
    case MailTrouble::BrokenProtocol:
        return !wasWatched;
    case MailTrouble::NotFound:
    case MailTrouble::NoPermission:
    case MailTrouble::NotRegular:
    case MailTrouble::TooLarge:
    case MailTrouble::Empty:
    case MailTrouble::NotAMessage:
    case MailTrouble::Damaged:
    case MailTrouble::ReadFailed:
    case MailTrouble::NoLibrary:
    case MailTrouble::LoginRefused: // a server may lock the account
    case MailTrouble::NoLoginMethod:
    case MailTrouble::NotExamined:
    case MailTrouble::Cancelled:
        return true;
    }
    Q_UNREACHABLE_RETURN(true);
}

/// Until mail has come.
std::expected<void, MailFault> waitForNews(
    ImapSource &source, const std::function<void(const QByteArray &mark)> &opened, const std::stop_token &stop)
{
    const auto folder = source.folder(stop);
    if (!folder) {
        return std::unexpected(folder.error());
    }
    const auto opening = (*folder)->open(stop);
    if (!opening) {
        return std::unexpected(opening.error());
    }
    opened(opening->mark);
    const auto waited = (*folder)->waitForMail(QDeadlineTimer(QDeadlineTimer::Forever), stop);
    return waited ? std::expected<void, MailFault>() : std::unexpected(waited.error());
}

} // namespace

MailFault watchImapFolder(
    ImapSettings settings, const QString &folder, const ImapWatcher &watcher, const std::stop_token &stop)
{
    ImapRetries patient = settings.retries;
    patient.most = std::numeric_limits<int>::max();
    patient.first = firstWait;
    patient.longest = longestWait;
    settings.retries.most = 0; // a fault is told before it is tried again
    settings.manners.resync = false; // nothing is gone on with here
    ImapBackOff backOff(patient);
    ImapSource source(std::move(settings), folder);
    bool wasWatched = false;
    QByteArray before; // how the folder stood when it was opened last
    while (true) {
        QDeadlineTimer good(QDeadlineTimer::Forever);
        const auto opened = [&](const QByteArray &mark) {
            wasWatched = true;
            if (std::exchange(before, mark) != mark) {
                backOff.succeeded();
            }
            good = QDeadlineTimer(lasting);
            watcher.news(); // also of what came between two looks
        };
        const auto turn = waitForNews(source, opened, stop);
        if (stop.stop_requested()) {
            return {.trouble = MailTrouble::Cancelled, .detail = {}};
        }
        if (turn || good.hasExpired()) {
            backOff.succeeded();
        }
        if (turn) {
            continue;
        }
        if (endsWatch(turn.error().trouble, wasWatched)) {
            return turn.error();
        }
        watcher.lost(turn.error());
        if (!backOff.again(stop)) {
            return {.trouble = MailTrouble::Cancelled, .detail = {}};
        }
    }
}

} // namespace Indicia
