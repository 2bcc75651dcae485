// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imapconnection.h"

#include "crypto.h"
#include "imapcodec.h"
#include "sasl.h"

namespace Indicia {

namespace {

constexpr int nonceOctets = 18;

} // namespace

ImapConnection::Result ImapConnection::open(const ImapSecretProvider &secrets, const std::stop_token &stop)
{
    if (const auto opened = m_transport->open({.deadline = QDeadlineTimer(m_manners.connecting), .stop = stop});
        !opened) {
        return broken(opened.error());
    }
    if (const auto greeted = greet(stop); !greeted) {
        return broken(greeted.error());
    }
    if (const auto loggedIn = logIn(secrets, stop); !loggedIn) {
        return broken(loggedIn.error());
    }
    return m_manners.compress && m_session.can("COMPRESS=DEFLATE") ? compress(stop) : Result();
}

ImapConnection::Result ImapConnection::greet(const std::stop_token &stop)
{
    if (const auto greeted = exchange(stop); !greeted || m_account.security != ImapSecurity::StartTls) {
        return greeted;
    }
    m_session.startTls();
    if (const auto answered = exchange(stop); !answered) {
        return answered;
    }
    const auto encrypted = m_transport->encrypt({.deadline = QDeadlineTimer(m_manners.connecting), .stop = stop});
    if (encrypted) {
        m_session.encrypted();
    }
    return encrypted;
}

ImapConnection::Result ImapConnection::logIn(const ImapSecretProvider &secrets, const std::stop_token &stop)
{
    if (!m_session.knowsCapabilities()) {
        m_session.askCapability();
        if (const auto asked = exchange(stop); !asked) {
            return asked;
        }
    }
    const auto secret = secrets(m_account, stop);
    if (!secret) {
        return std::unexpected(secret.error());
    }
    if (const auto begun = beginLogin(secret->value); !begun) {
        return begun;
    }
    if (const auto answered = exchange(stop); !answered) {
        return answered;
    }
    if (const auto accepted = okOr(MailTrouble::LoginRefused); !accepted) {
        return accepted;
    }
    if (!m_session.knowsCapabilities()) {
        m_session.askCapability();
        if (const auto asked = exchange(stop); !asked) {
            return asked;
        }
    }
    if (!m_session.can("ID")) {
        return {};
    }
    m_session.identify("Indicia", m_manners.version);
    return exchange(stop); // whatever it answers
}

ImapConnection::Result ImapConnection::beginLogin(const QByteArray &secret)
{
    const QByteArray &user = m_account.user;
    const bool token = m_account.login == ImapLogin::AccessToken;
    if (token && m_session.can("AUTH=OAUTHBEARER")) {
        m_session.authenticate(saslOAuthBearer(user, secret, m_account.host, m_account.port));
    } else if (token && m_session.can("AUTH=XOAUTH2")) {
        m_session.authenticate(saslXOAuth2(user, secret));
    } else if (!token && m_session.can("AUTH=SCRAM-SHA-256")) {
        const auto nonce = randomBytes(nonceOctets);
        m_session.authenticate(saslScramSha256(user, secret, nonce.value_or(QByteArray()).toBase64()));
    } else if (!token && m_session.can("AUTH=PLAIN")) {
        m_session.authenticate(saslPlain(user, secret));
    } else if (!token && !m_session.can("LOGINDISABLED")) {
        m_session.logIn(user, secret);
    } else {
        return std::unexpected(MailFault{.trouble = MailTrouble::NoLoginMethod, .detail = {}});
    }
    return {};
}

ImapConnection::Result ImapConnection::compress(const std::stop_token &stop)
{
    m_session.compress();
    const auto answered = exchange(stop);
    if (answered && m_session.mustCompress()) {
        m_codec = std::make_unique<ImapCodec>();
        m_session.compressed();
    }
    return answered; // where the server will not, it goes on without
}

} // namespace Indicia
