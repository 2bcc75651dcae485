// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changeconnection.h"

#include "actionreplies.h"
#include "asciiword.h"
#include "imapdata.h"
#include "imapsource.h"

namespace Indicia {

namespace {

constexpr std::size_t mostResponses = 200'000; // to one command: two for each message of an action, and some news
constexpr qint64 mostAnswerOctets = qint64(4) << 20; // to one command: flags of messagesAtOnce take a hundredth of it

} // namespace

ChangeConnection::ChangeConnection(std::unique_ptr<ImapConnection> connection, std::chrono::milliseconds silence)
    : m_connection(std::move(connection)), m_silence(silence)
{ }

ChangeConnection::~ChangeConnection() = default;

std::expected<std::unique_ptr<ChangeConnection>, MailFault> ChangeConnection::open(
    const ImapSettings &settings, const std::stop_token &stop)
{
    ImapSettings plain = settings;
    plain.manners.compress = false; // the octets are ours from the login on
    ImapSource source(plain, {});
    auto connection = source.freshConnection(stop);
    if (!connection) {
        return std::unexpected(connection.error());
    }
    std::unique_ptr<ChangeConnection> change(new ChangeConnection(*std::move(connection), plain.manners.silence));
    const auto answer = change->say("CAPABILITY", stop);
    if (!answer) {
        return std::unexpected(answer.error());
    }
    for (const ImapResponse &response : answer->responses) {
        const bool isIt = !response.tokens.empty() && sameWord(response.view(response.tokens.front()), "CAPABILITY");
        for (std::size_t i = 1; isIt && i < response.tokens.size(); ++i) {
            change->m_capabilities.insert(asciiLowered(response.view(response.tokens[i])));
        }
    }
    return change;
}

bool ChangeConnection::can(QByteArrayView capability) const
{
    return m_capabilities.contains(asciiLowered(capability));
}

std::expected<void, MailFault> ChangeConnection::send(const QByteArray &octets, const std::stop_token &stop)
{
    auto sent = m_connection->transport().send(octets, {.deadline = QDeadlineTimer(m_silence), .stop = stop});
    m_broken = m_broken || !sent;
    return sent;
}

std::expected<ImapResponse, MailFault> ChangeConnection::next(const std::stop_token &stop)
{
    while (true) {
        m_octets.remove(0, m_parser.feed(m_octets));
        if (m_parser.flaw()) {
            m_broken = true;
            return std::unexpected(MailFault{MailTrouble::BrokenProtocol, {}});
        }
        if (auto response = m_parser.take()) {
            return *std::move(response);
        }
        auto octets = m_connection->transport().receive({.deadline = QDeadlineTimer(m_silence), .stop = stop});
        if (!octets) {
            m_broken = true;
            return std::unexpected(octets.error());
        }
        m_octets += *octets;
        m_answerOctets += octets->size();
        if (m_answerOctets > mostAnswerOctets) {
            m_broken = true;
            return std::unexpected(MailFault{MailTrouble::BrokenProtocol, {}});
        }
    }
}

std::expected<ChangeConnection::Answer, MailFault> ChangeConnection::say(
    const QByteArray &command, const std::stop_token &stop)
{
    return say(std::vector<QByteArray>{command + "\r\n"}, stop);
}

std::expected<ChangeConnection::Answer, MailFault> ChangeConnection::say(
    const QByteArray &verb, const QByteArray &folder, const QByteArray &rest, const std::stop_token &stop)
{
    auto pieces = commandWithStrings(verb, {folder});
    if (pieces.empty()) {
        return std::unexpected(MailFault{MailTrouble::NotFound, {}});
    }
    pieces.back().chop(2);
    pieces.back() += rest + "\r\n";
    return say(std::move(pieces), stop);
}

std::expected<ChangeConnection::Answer, MailFault> ChangeConnection::say(
    std::vector<QByteArray> pieces, const std::stop_token &stop)
{
    if (m_broken) {
        return std::unexpected(MailFault{MailTrouble::CutOff, {}});
    }
    const QByteArray tag = 'C' + QByteArray::number(++m_commands);
    if (const auto sent = send(tag + ' ' + pieces.front(), stop); !sent) {
        return std::unexpected(sent.error());
    }
    Answer answer;
    m_answerOctets = m_octets.size();
    std::size_t piece = 1;
    while (answer.responses.size() < mostResponses) {
        auto response = next(stop);
        if (!response) {
            return std::unexpected(response.error());
        }
        if (response->kind == ImapResponse::Kind::Tagged && response->tag == tag) {
            answer.reply = {.status = *response->status, .code = response->code, .text = response->text};
            return answer;
        }
        if (response->kind == ImapResponse::Kind::Continuation && piece < pieces.size()) {
            if (const auto sent = send(pieces[piece++], stop); !sent) {
                return std::unexpected(sent.error());
            }
        } else if (response->kind == ImapResponse::Kind::Untagged && response->status != ImapStatus::Bye) {
            answer.responses.push_back(*std::move(response));
        } else {
            m_broken = true;
            const bool leaves = response->kind == ImapResponse::Kind::Untagged;
            return std::unexpected(
                MailFault{leaves ? MailTrouble::CutOff : MailTrouble::BrokenProtocol, response->text});
        }
    }
    m_broken = true;
    return std::unexpected(MailFault{MailTrouble::BrokenProtocol, {}});
}

std::optional<quint32> ChangeConnection::Answer::uidValidity() const
{
    for (const ImapResponse &response : responses) {
        if (hasImapCode(response.code, "UIDVALIDITY")) {
            return imapUid(QByteArrayView(response.code).sliced(response.code.indexOf(' ') + 1));
        }
    }
    return std::nullopt;
}

std::optional<QByteArrayList> ChangeConnection::Answer::permanentFlags() const
{
    for (const ImapResponse &response : responses) {
        if (const auto flags = readPermanentFlags(response.code)) {
            return flags;
        }
    }
    return std::nullopt;
}

std::optional<qint64> ChangeConnection::Answer::exists() const
{
    std::optional<qint64> messages;
    for (const ImapResponse &response : responses) {
        const auto count = response.status ? std::nullopt : readImapCount(response);
        messages = count && count->name == ImapCount::Name::Exists ? count->number : messages;
    }
    return messages;
}

std::optional<qint64> ChangeConnection::Answer::status(QByteArrayView item) const
{
    for (const ImapResponse &response : responses) {
        if (const auto value = readStatusItem(response, item)) {
            return value;
        }
    }
    return std::nullopt;
}

} // namespace Indicia
