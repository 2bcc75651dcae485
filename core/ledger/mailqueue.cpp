// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailqueue.h"

#include "ipaddress.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace Indicia {

namespace {

constexpr quint32 savedForm = 1;

/// Handed in from the server itself, as a content filter does it.
bool cameFromItself(const QueuedMail &mail)
{
    if (mail.handedIn == HandedIn::Locally) {
        return true;
    }
    static const IpNetwork loopback4 = *IpNetwork::parse("127.0.0.0/8");
    static const IpNetwork loopback6 = *IpNetwork::parse("::1/128");
    const auto client = IpAddress::parse(mail.client);
    return mail.handedIn == HandedIn::ByClient && client
        && (loopback4.contains(*client) || loopback6.contains(*client));
}

QByteArray cut(QByteArrayView text)
{
    return text.first(std::min(text.size(), MailQueue::MaxText)).toByteArray();
}

QDataStream &operator<<(QDataStream &stream, const QueuedMail &mail)
{
    stream << mail.queueId << qint64(mail.since.time_since_epoch().count()) << mail.messageId << mail.sender
           << mail.senderKnown << quint8(mail.handedIn) << mail.client << mail.account << mail.taken
           << quint32(mail.recipients.size());
    for (const QueuedRecipient &recipient : mail.recipients) {
        stream << recipient.address << recipient.original;
    }
    return stream;
}

HandedIn handedInOf(quint8 number)
{
    return number <= quint8(HandedIn::ByClient) ? static_cast<HandedIn>(number) : HandedIn::Unknown;
}

QDataStream &operator>>(QDataStream &stream, QueuedMail &mail)
{
    qint64 since = 0;
    quint8 handedIn = 0;
    quint32 recipients = 0;
    stream >> mail.queueId >> since >> mail.messageId >> mail.sender >> mail.senderKnown >> handedIn >> mail.client
        >> mail.account >> mail.taken >> recipients;
    mail.since = std::chrono::sys_seconds(std::chrono::seconds(since));
    mail.handedIn = handedInOf(handedIn);
    for (quint32 i = 0; i < recipients && stream.status() == QDataStream::Ok; ++i) {
        QueuedRecipient recipient;
        stream >> recipient.address >> recipient.original;
        mail.recipients.append(recipient);
    }
    return stream;
}

} // namespace

QueuedMail &MailQueue::at(QByteArrayView queueId, std::chrono::sys_seconds time)
{
    const QByteArray id = cut(queueId);
    if (const quint64 known = m_numbers.value(id); known != 0) {
        if (!m_changed.contains(known)) {
            m_changed.insert(known, false);
        }
        return m_mails.at(known);
    }
    if (m_numbers.size() >= MaxMails) {
        letGoOldest();
    }
    const quint64 number = m_next++;
    QueuedMail mail;
    mail.queueId = id;
    mail.since = time;
    m_numbers.insert(id, number);
    m_changed.insert(number, false);
    return m_mails.emplace(number, std::move(mail)).first->second;
}

void MailQueue::letGoOldest()
{
    for (; m_oldest < m_next; ++m_oldest) {
        const auto it = m_mails.find(m_oldest);
        if (it == m_mails.end() || m_numbers.value(it->second.queueId) != m_oldest) {
            continue;
        }
        m_numbers.remove(it->second.queueId);
        if (m_changed.contains(m_oldest)) {
            m_changed[m_oldest] = true; // what is known of it is asked for first
        } else {
            m_mails.erase(it);
        }
        return;
    }
}

QueuedMail &MailQueue::begin(QByteArrayView queueId, std::chrono::sys_seconds time)
{
    // One that changed and was not yet asked for is left where it is: it is only no longer found by its id.
    const QByteArray id = cut(queueId);
    if (const quint64 number = m_numbers.value(id); number != 0) {
        if (m_changed.contains(number)) {
            m_changed[number] = true;
        } else {
            m_mails.erase(number);
        }
        m_numbers.remove(id);
    }
    return at(queueId, time);
}

void MailQueue::addRecipient(QueuedMail &mail, QByteArrayView address, QByteArrayView original)
{
    const QueuedRecipient recipient{cut(address), cut(original)};
    if (!address.isEmpty() && mail.recipients.size() < MaxRecipients
        && (mail.recipients.size() > 64 || !mail.recipients.contains(recipient))) {
        mail.recipients.append(recipient);
    }
}

void MailQueue::setMessageId(QueuedMail &mail, QByteArrayView messageId)
{
    mail.messageId = cut(messageId);
    if (mail.messageId.isEmpty()) {
        return;
    }
    if (const auto before = m_origins.constFind(mail.messageId); before != m_origins.cend() && cameFromItself(mail)) {
        mail.handedIn = before->handedIn;
        mail.client = before->client;
        mail.account = before->account;
        return;
    }
    noteOrigin(mail);
}

void MailQueue::noteOrigin(const QueuedMail &mail)
{
    if (mail.handedIn == HandedIn::Unknown || m_origins.contains(mail.messageId)) {
        return;
    }
    if (qsizetype(m_originOrder.size()) >= MaxOrigins) {
        m_origins.remove(m_originOrder.front());
        m_originOrder.pop_front();
    }
    m_origins.insert(mail.messageId, {mail.handedIn, mail.client, mail.account});
    m_originOrder.push_back(mail.messageId);
}

void MailQueue::close(QByteArrayView queueId)
{
    const QByteArray id = queueId.toByteArray();
    if (const quint64 number = m_numbers.value(id); number != 0) {
        m_changed[number] = true;
        m_numbers.remove(id);
    }
}

void MailQueue::closeBefore(std::chrono::sys_seconds time)
{
    while (!m_mails.empty() && m_mails.begin()->second.since < time) {
        const auto oldest = m_mails.begin();
        if (m_changed.contains(oldest->first)) {
            return; // asked for first
        }
        if (m_numbers.value(oldest->second.queueId) == oldest->first) {
            m_numbers.remove(oldest->second.queueId);
        }
        m_mails.erase(oldest);
    }
}

QList<quint64> MailQueue::takeChangedNumbers()
{
    QList<quint64> numbers = m_changed.keys();
    std::ranges::sort(numbers);
    return numbers;
}

void MailQueue::dropClosed()
{
    for (auto it = m_changed.cbegin(); it != m_changed.cend(); ++it) {
        if (it.value()) {
            m_mails.erase(it.key());
        }
    }
    m_changed.clear();
}

QByteArray MailQueue::save() const
{
    QByteArray saved;
    QDataStream stream(&saved, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << savedForm << quint32(m_mails.size());
    for (const auto &[number, mail] : m_mails) {
        stream << mail;
    }
    stream << quint32(m_originOrder.size());
    for (const QByteArray &messageId : m_originOrder) {
        const Origin origin = m_origins.value(messageId);
        stream << messageId << quint8(origin.handedIn) << origin.client << origin.account;
    }
    return saved;
}

void MailQueue::restore(const QByteArray &saved)
{
    *this = {};
    QDataStream stream(saved);
    stream.setVersion(QDataStream::Qt_6_8);
    quint32 form = 0;
    quint32 mails = 0;
    quint32 origins = 0;
    stream >> form >> mails;
    for (quint32 i = 0; i < mails && form == savedForm && stream.status() == QDataStream::Ok; ++i) {
        QueuedMail mail;
        stream >> mail;
        begin(mail.queueId, mail.since) = mail;
    }
    stream >> origins;
    for (quint32 i = 0; i < origins && stream.status() == QDataStream::Ok; ++i) {
        QueuedMail mail;
        quint8 handedIn = 0;
        stream >> mail.messageId >> handedIn >> mail.client >> mail.account;
        mail.handedIn = handedInOf(handedIn);
        noteOrigin(mail);
    }
    if (stream.status() != QDataStream::Ok || form != savedForm) {
        *this = {};
    }
    m_changed.clear();
}

} // namespace Indicia
