// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imapbackoff.h"
#include "imapparser.h"
#include "imapreply.h"

#include <QSet>

#include <expected>
#include <memory>
#include <stop_token>
#include <vector>

namespace Indicia {

/// A connection of its own for an action: logged in as any is (ImapConnection), and then spoken on with commands that
/// change something, which the client that reads mail cannot say. Blocking, for one thread; of no use after a fault.
class ChangeConnection
{
public:
    [[nodiscard]] static std::expected<std::unique_ptr<ChangeConnection>, MailFault> open(
        const ImapSettings &settings, const std::stop_token &stop);
    ~ChangeConnection();
    Q_DISABLE_COPY_MOVE(ChangeConnection)

    struct Answer
    {
        ImapReply reply; ///< OK, NO or BAD
        std::vector<ImapResponse> responses; ///< all that came before it

        [[nodiscard]] bool isOk() const { return reply.status == ImapStatus::Ok; }
        /// The values of what a SELECT says in codes: UIDVALIDITY.
        [[nodiscard]] std::optional<quint32> uidValidity() const;
        [[nodiscard]] std::optional<QByteArrayList> permanentFlags() const;
        [[nodiscard]] std::optional<qint64> exists() const;
        [[nodiscard]] std::optional<qint64> status(QByteArrayView item) const;
    };
    /// One command, as commandWithStrings() makes it, and its answer.
    [[nodiscard]] std::expected<Answer, MailFault> say(std::vector<QByteArray> pieces, const std::stop_token &stop);
    [[nodiscard]] std::expected<Answer, MailFault> say(const QByteArray &command, const std::stop_token &stop);
    /// @p verb with a folder's name, and what stands after that.
    [[nodiscard]] std::expected<Answer, MailFault> say(
        const QByteArray &verb, const QByteArray &folder, const QByteArray &rest, const std::stop_token &stop);

    [[nodiscard]] bool can(QByteArrayView capability) const;

private:
    explicit ChangeConnection(std::unique_ptr<ImapConnection> connection, std::chrono::milliseconds silence);
    [[nodiscard]] std::expected<void, MailFault> send(const QByteArray &octets, const std::stop_token &stop);
    [[nodiscard]] std::expected<ImapResponse, MailFault> next(const std::stop_token &stop);

    std::unique_ptr<ImapConnection> m_connection;
    const std::chrono::milliseconds m_silence;
    ImapParser m_parser;
    QByteArray m_octets; ///< that came, and were not parsed yet
    QSet<QByteArray> m_capabilities; ///< in small letters
    qint64 m_answerOctets = 0; ///< that came for the command under way
    int m_commands = 0;
    bool m_broken = false;
};

} // namespace Indicia
