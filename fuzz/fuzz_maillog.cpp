// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any octets as a mail server's log, and as the saved state of reading one: nothing that is told of may be longer than
// what stands in the log, a forged sender alone makes no message ours, and what was saved and restored goes on as if it
// had not been.

#include "demand.h"
#include "maillog.h"
#include "outgoingmail.h"

#include <cstdint>

using namespace Indicia;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

MailLog newLog()
{
    LogClock clock(QTimeZone::utc());
    clock.startIn(2026);
    return MailLog(clock);
}

const Identity &ourselves()
{
    static const Identity identity = [] {
        Identity ours;
        ours.domains = {"example.org"};
        ours.submission = {*IpNetwork::parse("192.0.2.32/28")};
        return ours;
    }();
    return identity;
}

void check(const QueuedMail &mail, qsizetype size)
{
    demand(mail.sender.size() <= size && mail.messageId.size() <= size && mail.account.size() <= size);
    demand(mail.recipients.size() <= MailQueue::MaxRecipients);
    if (isOutgoing(mail, ourselves())) {
        demand(mail.senderKnown && !mail.sender.isEmpty() && mail.handedIn != HandedIn::Unknown);
        demand(entryOf(mail).queueId == mail.queueId);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    MailLog restored = newLog();
    restored.restore(input);
    MailLog log = newLog();
    MailLog other = newLog(); // saved and restored after each line
    for (const QByteArray &line : input.split('\n')) {
        log.readLine(line);
        other.readLine(line);
        const auto taken = [&](const QueuedMail &mail) {
            check(mail, input.size());
            return isOutgoing(mail, ourselves());
        };
        const QList<QueuedMail> told = log.queue().takeChanged(taken);
        demand(other.queue().takeChanged(taken) == told);
        log.tidy();
        other.tidy();
        demand(log.queue().size() <= MailQueue::MaxMails);
        const QByteArray saved = log.save();
        demand(other.save() == saved);
        MailLog next(other.clock());
        next.restore(saved);
        next.setTimes(other.times());
        other = next;
        demand(log.times() == other.times());
        restored.readLine(line);
    }
    [[maybe_unused]] const auto last = restored.queue().takeChanged([](const QueuedMail &) { return true; });
    return 0;
}
