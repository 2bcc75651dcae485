// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "postfixlog.h"

#include "logvalues.h"
#include "mailqueue.h"

#include <algorithm>
#include <array>

namespace Indicia {

namespace {

using std::chrono::sys_seconds;

/// The daemons that say something about a message (Postfix syslog_name puts any name before the last slash).
constexpr std::array<QByteArrayView, 17> daemons{"smtpd", "pickup", "cleanup", "qmgr", "nqmgr", "smtp", "lmtp", "local",
    "virtual", "pipe", "error", "retry", "discard", "relay", "qmqpd", "bounce", "postsuper"};

/// A queue id and what follows ": ". Short ones are of hexadecimal digits, long ones of letters without vowels and
/// digits; words such as "warning" are neither.
bool takeQueueId(QByteArrayView text, QByteArrayView &id, QByteArrayView &rest)
{
    constexpr qsizetype shortest = 5;
    constexpr qsizetype longest = 32;
    qsizetype end = 0;
    bool special = false;
    for (; end < text.size() && end <= longest && text[end] != ':'; ++end) {
        const char c = text[end];
        const bool upperOrDigit = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
        if (!upperOrDigit && (c < 'a' || c > 'z')) {
            return false;
        }
        special = special || upperOrDigit;
    }
    id = text.first(end);
    if (end < shortest || !special || id == "NOQUEUE" || !text.sliced(end).startsWith(": ")) {
        return false;
    }
    rest = text.sliced(end + 2);
    return true;
}

/// client=host[address], sasl_method=..., sasl_username=..., orig_client=host[address]
void readClient(QByteArrayView text, QueuedMail &mail)
{
    // With XFORWARD the content filter says for whom it hands the message in.
    const QByteArrayView original = valueOf(text, "orig_client=");
    mail.client = bracketedAddress(original.isEmpty() ? valueOf(text, "client=") : original).toByteArray();
    mail.account = valueOf(text, "sasl_username=")
                       .first(std::min(valueOf(text, "sasl_username=").size(), MailQueue::MaxText))
                       .toByteArray();
    mail.handedIn = mail.account.isEmpty() ? HandedIn::ByClient : HandedIn::Authenticated;
}

/// uid=1000 from=<joe>
void readPickup(QByteArrayView text, QueuedMail &mail)
{
    mail.handedIn = HandedIn::Locally;
    const qsizetype from = text.indexOf("from=<");
    QByteArrayView rest;
    if (from >= 0) {
        mail.account = takeAngle(text.sliced(from + 5), rest).toByteArray().left(MailQueue::MaxText);
    }
}

/// to=<address>, orig_to=<address>, relay=..., status=...
void readRecipient(QByteArrayView text, QueuedMail &mail)
{
    constexpr QByteArrayView originalKey = ", orig_to=";
    if (text.contains("status=deliverable") || text.contains("status=undeliverable")) {
        return; // only asked whether it could be delivered (ADDRESS_VERIFICATION_README)
    }
    QByteArrayView rest;
    const QByteArrayView address = takeAngle(text.sliced(3), rest);
    QByteArrayView original;
    if (rest.startsWith(originalKey)) {
        original = takeAngle(rest.sliced(originalKey.size()), rest);
    }
    MailQueue::addRecipient(mail, address, original);
}

} // namespace

bool isPostfix(QByteArrayView program)
{
    if (program.isEmpty()) {
        return false;
    }
    const qsizetype slash = program.lastIndexOf('/');
    return slash > 0 && std::ranges::contains(daemons, program.sliced(slash + 1));
}

void readPostfixLine(const LogLine &line, sys_seconds time, MailQueue &queue)
{
    QByteArrayView id;
    QByteArrayView text;
    if (!takeQueueId(line.text, id, text)) {
        return;
    }
    if (text.startsWith("client=")) {
        readClient(text, queue.begin(id, time));
    } else if (text.startsWith("uid=")) {
        readPickup(text, queue.begin(id, time));
    } else if (text.startsWith("message-id=")) {
        queue.setMessageId(queue.at(id, time), text.sliced(11));
    } else if (text.startsWith("from=<")) {
        QueuedMail &mail = queue.at(id, time);
        QByteArrayView rest;
        mail.sender = takeAngle(text.sliced(5), rest).toByteArray().left(MailQueue::MaxText);
        mail.senderKnown = true;
    } else if (text.startsWith("to=<")) {
        readRecipient(text, queue.at(id, time));
    } else if (text == "removed") {
        queue.close(id);
    }
}

} // namespace Indicia
