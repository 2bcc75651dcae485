// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>

namespace Indicia {

/// One exchange of a SASL mechanism (RFC 4422), without the base64 around it.
class SaslMechanism
{
public:
    SaslMechanism() = default;
    virtual ~SaslMechanism() = default;
    Q_DISABLE_COPY_MOVE(SaslMechanism)

    [[nodiscard]] virtual QByteArray name() const = 0;
    /// What the client says first; nothing where it cannot.
    [[nodiscard]] virtual std::optional<QByteArray> initial() = 0;
    /// The answer to a challenge; nothing where the exchange has to be given up.
    [[nodiscard]] virtual std::optional<QByteArray> respond(QByteArrayView challenge) = 0;
    /// All that the server had to prove it has proved. Without that its OK is not believed.
    [[nodiscard]] virtual bool isSatisfied() const { return true; }
};

/// PLAIN (RFC 4616). Nothing where user or password hold a NUL.
[[nodiscard]] std::unique_ptr<SaslMechanism> saslPlain(const QByteArray &user, const QByteArray &password);
/// XOAUTH2, as Google and Microsoft have it, with an access token.
[[nodiscard]] std::unique_ptr<SaslMechanism> saslXOAuth2(const QByteArray &user, const QByteArray &token);
/// OAUTHBEARER (RFC 7628).
[[nodiscard]] std::unique_ptr<SaslMechanism> saslOAuthBearer(
    const QByteArray &user, const QByteArray &token, const QByteArray &host, quint16 port);
/// SCRAM-SHA-256 (RFC 5802, RFC 7677) without channel binding. @p nonce is new for each exchange, random, printable
/// and without a comma. @p password is UTF-8.
[[nodiscard]] std::unique_ptr<SaslMechanism> saslScramSha256(
    const QByteArray &user, const QByteArray &password, const QByteArray &nonce);

} // namespace Indicia
