// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sendmaillog.h"

#include "logvalues.h"
#include "mailqueue.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace Indicia {

namespace {

using std::chrono::sys_seconds;

constexpr quint32 savedForm = 1;

QByteArray kept(QByteArrayView text)
{
    return text.first(std::min(text.size(), MailQueue::MaxText)).toByteArray();
}

/// "69J3OQIZ000072: " before the text; NOQUEUE stands there for no message.
bool takeQueueId(QByteArrayView text, QByteArrayView &id, QByteArrayView &rest)
{
    constexpr qsizetype shortest = 8;
    constexpr qsizetype longest = 20;
    const qsizetype end = text.indexOf(": ");
    if (end < 0 || end > longest) {
        return false;
    }
    id = text.first(end);
    rest = text.sliced(end + 2);
    const auto isIdOctet
        = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    return end >= shortest && id != "NOQUEUE" && std::ranges::all_of(id, isIdOctet);
}

/// The value of the last ", key=" in @p text, up to the end of @p text. A stranger writes the Message-ID, and what he
/// puts in it stands before what sendmail itself puts behind it.
QByteArrayView lastValue(QByteArrayView text, QByteArrayView key, QByteArrayView &before)
{
    before = text;
    if (text.isEmpty()) {
        return {};
    }
    const qsizetype at = text.lastIndexOf(key);
    if (at < 0) {
        return {};
    }
    before = text.first(at);
    return text.sliced(at + key.size());
}

/// One mailbox as sendmail names it: "<joe@example.org>", "joe@example.org", "joe".
QByteArrayView bare(QByteArrayView mailbox)
{
    mailbox = mailbox.trimmed();
    QByteArrayView rest;
    return mailbox.startsWith('<') ? takeAngle(mailbox, rest) : mailbox;
}

/// Recipients stand in one line, parted by commas that no blank follows, up to the first ", key=".
void readRecipients(QByteArrayView text, QueuedMail &mail)
{
    const qsizetype end = text.indexOf(", ");
    QByteArrayView list = end < 0 ? text : text.first(end);
    while (!list.isEmpty()) {
        QByteArrayView rest;
        QByteArrayView one;
        if (list.startsWith('<')) {
            one = takeAngle(list, rest);
        } else {
            const qsizetype comma = list.indexOf(',');
            one = comma < 0 ? list : list.first(comma);
            rest = comma < 0 ? QByteArrayView() : list.sliced(comma);
        }
        if (one.contains('@')) { // programs, files and local names are where an alias led
            MailQueue::addRecipient(mail, one, {});
        }
        const qsizetype comma = rest.indexOf(',');
        list = comma < 0 ? QByteArrayView() : rest.sliced(comma + 1);
    }
}

} // namespace

bool isSendmail(QByteArrayView program)
{
    return program == "sendmail" || program.startsWith("sm-") || program == "MTA" || program == "MSP";
}

void SendmailLog::readSender(
    const LogLine &line, QByteArrayView id, QByteArrayView text, sys_seconds time, MailQueue &queue)
{
    QueuedMail &mail = queue.begin(id, time);
    QByteArrayView rest;
    const QByteArrayView relay = lastValue(text, ", relay=", rest);
    [[maybe_unused]] const QByteArrayView daemon = lastValue(rest, ", daemon=", rest);
    [[maybe_unused]] const QByteArrayView protocol = lastValue(rest, ", proto=", rest);
    [[maybe_unused]] const QByteArrayView bodyType = lastValue(rest, ", bodytype=", rest);
    const qsizetype size = rest.indexOf(", size=");
    mail.sender = kept(bare(rest.first(size < 0 ? rest.size() : size)));
    mail.senderKnown = true;
    const qsizetype messageId = rest.indexOf(", msgid=");
    const QByteArrayView client = bracketedAddress(relay);
    if (!client.isEmpty()) {
        mail.handedIn = HandedIn::ByClient;
        mail.client = kept(client);
        const auto login = m_logins.constFind(line.process.toByteArray());
        if (login != m_logins.cend() && login->client == mail.client && !line.process.isEmpty()) {
            mail.handedIn = HandedIn::Authenticated;
            mail.account = login->account;
        }
    } else if (!relay.isEmpty()) { // relay=joe@localhost: a program on this machine
        mail.handedIn = HandedIn::Locally;
        mail.account = kept(relay.first(std::max<qsizetype>(relay.indexOf('@'), 0)));
    }
    queue.setMessageId(mail, messageId < 0 ? QByteArrayView() : rest.sliced(messageId + 8).trimmed());
}

void SendmailLog::readLine(const LogLine &line, sys_seconds time, MailQueue &queue)
{
    QByteArrayView id;
    QByteArrayView text = line.text;
    const bool queued = takeQueueId(line.text, id, text);
    if (!queued) {
        text = line.text.startsWith("NOQUEUE: ") ? line.text.sliced(9) : line.text;
    }
    if (text.startsWith("AUTH=server")) {
        if (m_logins.size() >= MaxLogins) {
            m_logins.clear();
        }
        m_logins.insert(line.process.toByteArray(),
            {kept(bracketedAddress(valueOf(text, "relay="))), kept(valueOf(text, "authid="))});
    } else if (queued && text.startsWith("from=")) {
        readSender(line, id, text.sliced(5), time, queue);
    } else if (queued && text.startsWith("to=")) {
        readRecipients(text.sliced(3), queue.at(id, time));
    } else if (text.startsWith("connect from ") || text.contains("did not issue MAIL")) {
        m_logins.remove(line.process.toByteArray()); // the process serves somebody else
    }
}

QByteArray SendmailLog::save() const
{
    QByteArray saved;
    QDataStream stream(&saved, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << savedForm << quint32(m_logins.size());
    QList<QByteArray> processes = m_logins.keys();
    std::ranges::sort(processes);
    for (const QByteArray &process : std::as_const(processes)) {
        stream << process << m_logins[process].client << m_logins[process].account;
    }
    return saved;
}

void SendmailLog::restore(const QByteArray &saved)
{
    m_logins.clear();
    QDataStream stream(saved);
    stream.setVersion(QDataStream::Qt_6_8);
    quint32 form = 0;
    quint32 count = 0;
    stream >> form >> count;
    for (quint32 i = 0; i < count && form == savedForm && stream.status() == QDataStream::Ok; ++i) {
        QByteArray process;
        Login login;
        stream >> process >> login.client >> login.account;
        m_logins.insert(process, login);
    }
}

} // namespace Indicia
