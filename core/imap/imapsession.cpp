// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imapsession.h"

#include "imapflaw_p.h"
#include "sasl.h"

#include <algorithm>
#include <utility>

namespace Indicia {

ImapSession::ImapSession(ImapSecurity security, const ImapLimits &limits)
    : m_security(security), m_limits(limits), m_parser(limits), m_encrypted(security == ImapSecurity::Tls)
{ }

ImapSession::~ImapSession() = default;

void ImapSession::receive(QByteArrayView octets)
{
    while (!octets.isEmpty() && !m_fault) {
        if (m_mustEncrypt) { // somebody put them there who is not behind the TLS to come (RFC 9051 section 6.2.1)
            fail(MailTrouble::NoTls, "octets between STARTTLS and TLS");
            return;
        }
        octets = octets.sliced(m_parser.feed(octets));
        if (const auto flaw = m_parser.flaw()) {
            fail(MailTrouble::BrokenProtocol, flawName(*flaw));
            return;
        }
        if (auto response = m_parser.take()) {
            ++m_responses;
            take(std::move(*response));
            if (m_mustCompress && !octets.isEmpty() && !m_fault) {
                fail(MailTrouble::BrokenProtocol, "octets between COMPRESS and its codec");
                return;
            }
        }
    }
}

void ImapSession::fail(MailTrouble trouble, const QByteArray &detail)
{
    if (!m_fault) {
        m_fault = MailFault{.trouble = trouble, .detail = detail};
        m_output.clear();
    }
    m_verb = Verb::None;
    m_pieces.clear();
}

void ImapSession::cutOff()
{
    if (m_verb != Verb::Fetch || m_fault) {
        return;
    }
    auto data = readCutImapFetch(m_parser.partial());
    if (data && m_request.wanted == ImapFetchRequest::Wanted::Octets && m_request.asksFor(*data->uid)) {
        addMessage(std::move(*data));
    }
}

void ImapSession::take(ImapResponse response)
{
    if (!m_greeted) {
        takeGreeting(response);
        return;
    }
    switch (response.kind) {
    case ImapResponse::Kind::Continuation:
        takeContinuation(response);
        return;
    case ImapResponse::Kind::Tagged:
        takeTagged(response);
        return;
    case ImapResponse::Kind::Untagged:
        if (response.status) {
            takeStatus(response);
            return;
        }
        if (!isBeforeTls()) { // else nobody vouches for it
            takeData(std::move(response));
        }
        return;
    }
}

/// Only an OK will do. A server that takes us for logged in before we said who we are has not heard us, and where TLS
/// is still to come somebody else may speak: PREAUTH would make STARTTLS impossible (RFC 9051 section 11.1).
void ImapSession::takeGreeting(const ImapResponse &response)
{
    const bool untagged = response.kind == ImapResponse::Kind::Untagged;
    if (untagged && response.status == ImapStatus::Ok) {
        m_greeted = true;
        takeCode(response.code);
    } else if (isBeforeTls()) {
        fail(MailTrouble::NoTls, {});
    } else if (untagged && response.status == ImapStatus::Bye) {
        m_reply = {.status = ImapStatus::Bye, .code = response.code, .text = response.text};
        const MailFault fault = refusal(m_reply);
        fail(fault.trouble, fault.detail);
    } else {
        fail(MailTrouble::BrokenProtocol, "greeting");
    }
}

void ImapSession::takeContinuation(const ImapResponse &response)
{
    if (!m_pieces.empty()) {
        m_output += m_pieces.back();
        m_pieces.pop_back();
    } else if (m_verb == Verb::Authenticate && m_mechanism) {
        answerChallenge(response);
    } else if (m_verb == Verb::Idle && !m_idling) {
        m_idling = true;
    } else {
        fail(MailTrouble::BrokenProtocol, "continuation");
    }
}

void ImapSession::answerChallenge(const ImapResponse &response)
{
    const auto challenge = QByteArray::fromBase64Encoding(response.text, QByteArray::AbortOnBase64DecodingErrors);
    std::optional<QByteArray> answer;
    if (!m_initialSent) {
        m_initialSent = true;
        answer = m_mechanism->initial();
    } else if (challenge) {
        answer = m_mechanism->respond(*challenge);
    }
    m_output += answer ? answer->toBase64() + "\r\n" : "*\r\n";
    if (!answer) { // the server says BAD to that, and we are done
        m_mechanism.reset();
    }
}

void ImapSession::takeTagged(const ImapResponse &response)
{
    if (!isBusy() || !m_tags.remove(response.tag)) {
        fail(MailTrouble::BrokenProtocol, "tag");
        return;
    }
    if (!m_tags.isEmpty()) {
        return; // others of countMessages() are still to come
    }
    const Verb verb = std::exchange(m_verb, Verb::None);
    m_parser.setLiteralLimit(m_limits.literals);
    m_pieces.clear();
    m_idling = false;
    if (isBeforeTls()) { // its words are not kept: nobody vouches for them
        m_mustEncrypt = response.status == ImapStatus::Ok;
        if (!m_mustEncrypt) {
            fail(MailTrouble::NoTls, {});
        }
        return;
    }
    m_reply = {.status = *response.status, .code = response.code, .text = response.text};
    if (m_reply.status == ImapStatus::Ok) {
        finish(verb);
    }
    m_mechanism.reset();
}

void ImapSession::finish(Verb verb)
{
    switch (verb) {
    case Verb::Authenticate:
        if (!m_mechanism || !m_mechanism->isSatisfied()) {
            fail(MailTrouble::BrokenProtocol, "the server proved nothing");
            return;
        }
        [[fallthrough]];
    case Verb::Login:
        m_loggedIn = true;
        m_capabilities.clear(); // they may differ now
        takeCode(m_reply.code);
        return;
    case Verb::StartTls: // there is TLS already
        fail(MailTrouble::BrokenProtocol, "STARTTLS");
        return;
    case Verb::Compress:
        m_mustCompress = true;
        return;
    case Verb::Enable:
        m_resyncs = m_isResyncTold; // an OK alone says nothing (RFC 5161 section 3.1)
        return;
    case Verb::None:
    case Verb::Capability:
    case Verb::Id:
    case Verb::List:
    case Verb::Status:
    case Verb::Examine:
    case Verb::Fetch:
    case Verb::Search:
    case Verb::Count:
    case Verb::Vanished:
    case Verb::Idle:
    case Verb::Noop:
    case Verb::Logout:
        takeCode(m_reply.code);
        return;
    }
}

void ImapSession::takeStatus(const ImapResponse &response)
{
    if (response.status == ImapStatus::Preauth) {
        fail(MailTrouble::BrokenProtocol, "greeting");
        return;
    }
    if (response.status == ImapStatus::Bye && m_verb != Verb::Logout) {
        if (isBeforeTls()) {
            fail(MailTrouble::NoTls, {});
            return;
        }
        // It knew us: it goes down, or found us idle for too long.
        m_reply = {.status = ImapStatus::Bye, .code = response.code, .text = response.text};
        const MailFault fault = refusal(m_reply, m_loggedIn ? MailTrouble::TryLater : MailTrouble::Refused);
        fail(fault.trouble, fault.detail);
        return;
    }
    takeCode(response.code);
}

} // namespace Indicia
