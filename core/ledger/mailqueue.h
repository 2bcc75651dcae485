// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "queuedmail.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QList>

#include <chrono>
#include <deque>
#include <map>
#include <utility>

namespace Indicia {

/// The messages of which a log has begun to tell and may go on. Bounded: the oldest is let go first.
class MailQueue
{
public:
    /// Messages at once; a server with more of them waiting has other troubles. The oldest is let go for a new one.
    static constexpr qsizetype MaxMails = 20'000;
    /// Recipients of one message that wait to be taken (Postfix takes 1,000 in one go).
    static constexpr qsizetype MaxRecipients = 10'000;
    /// Octets of any text of a log that is kept.
    static constexpr qsizetype MaxText = 1'024;
    /// Messages whose way in is remembered, for when a filter hands them in again.
    static constexpr qsizetype MaxOrigins = 2'000;

    /// The message with @p queueId; begun at @p time where it is not known. It changes with this.
    [[nodiscard]] QueuedMail &at(QByteArrayView queueId, std::chrono::sys_seconds time);
    /// Begins anew: the server has given the same id to another message.
    [[nodiscard]] QueuedMail &begin(QByteArrayView queueId, std::chrono::sys_seconds time);
    [[nodiscard]] bool contains(QByteArrayView queueId) const { return m_numbers.contains(queueId.toByteArray()); }
    /// Notes a recipient, unless it is there.
    static void addRecipient(QueuedMail &mail, QByteArrayView address, QByteArrayView original);
    /// Notes the Message-ID. A message that came in from the server itself takes over from the one of the same
    /// Message-ID before it how that came in: a content filter has handed it in again.
    void setMessageId(QueuedMail &mail, QByteArrayView messageId);
    /// The server has nothing more to do for it.
    void close(QByteArrayView queueId);
    /// Lets go what the server gave up long ago.
    void closeBefore(std::chrono::sys_seconds time);

    /// What changed since this was last asked, in the order in which the messages began. Of those that @p isOurs says
    /// are ours, further changes hold only what is new.
    template <typename Decide>
    [[nodiscard]] QList<QueuedMail> takeChanged(Decide isOurs)
    {
        QList<QueuedMail> ours;
        for (const quint64 number : takeChangedNumbers()) {
            QueuedMail &mail = m_mails.at(number);
            mail.taken = mail.taken || isOurs(std::as_const(mail));
            if (mail.taken) {
                ours.append(mail);
                mail.recipients.clear();
            }
        }
        dropClosed();
        return ours;
    }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_mails.size()); }
    [[nodiscard]] qsizetype changedCount() const { return m_changed.size(); }

    /// All of it as octets, and back. What is damaged is read as empty: the messages that stood open are then told of
    /// as if their beginning were not in the log.
    [[nodiscard]] QByteArray save() const;
    void restore(const QByteArray &saved);

private:
    struct Origin
    {
        HandedIn handedIn = HandedIn::Unknown;
        QByteArray client;
        QByteArray account;
    };

    [[nodiscard]] QList<quint64> takeChangedNumbers();
    void dropClosed();
    void letGoOldest();
    void noteOrigin(const QueuedMail &mail);

    std::map<quint64, QueuedMail> m_mails; ///< by the order in which they began
    QHash<QByteArray, quint64> m_numbers; ///< of queue ids
    QHash<quint64, bool> m_changed; ///< and whether it is closed
    quint64 m_next = 1;
    quint64 m_oldest = 1; ///< none that stands open began before it
    QHash<QByteArray, Origin> m_origins; ///< by Message-ID
    std::deque<QByteArray> m_originOrder;
};

} // namespace Indicia
