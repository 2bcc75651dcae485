// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sasl.h"

namespace Indicia {

namespace {

/// Says one thing, and nothing more but what ends a refusal.
class OneStep : public SaslMechanism
{
public:
    OneStep(QByteArray name, std::optional<QByteArray> initial, std::optional<QByteArray> afterRefusal)
        : m_name(std::move(name)), m_initial(std::move(initial)), m_afterRefusal(std::move(afterRefusal))
    { }

    [[nodiscard]] QByteArray name() const override { return m_name; }
    [[nodiscard]] std::optional<QByteArray> initial() override { return m_initial; }
    [[nodiscard]] std::optional<QByteArray> respond(QByteArrayView /*challenge*/) override { return m_afterRefusal; }

private:
    const QByteArray m_name;
    const std::optional<QByteArray> m_initial;
    const std::optional<QByteArray> m_afterRefusal;
};

/// The octet between the parts of the OAuth mechanisms, which the parts cannot hold.
constexpr char kv = '\x01';

} // namespace

std::unique_ptr<SaslMechanism> saslPlain(const QByteArray &user, const QByteArray &password)
{
    std::optional<QByteArray> initial;
    if (!user.contains('\0') && !password.contains('\0')) {
        initial = '\0' + user + '\0' + password;
    }
    return std::make_unique<OneStep>("PLAIN", initial, std::nullopt);
}

std::unique_ptr<SaslMechanism> saslXOAuth2(const QByteArray &user, const QByteArray &token)
{
    std::optional<QByteArray> initial;
    if (!user.contains(kv) && !token.contains(kv)) {
        initial = "user=" + user + kv + "auth=Bearer " + token + kv + kv;
    }
    return std::make_unique<OneStep>("XOAUTH2", initial, QByteArray());
}

std::unique_ptr<SaslMechanism> saslOAuthBearer(
    const QByteArray &user, const QByteArray &token, const QByteArray &host, quint16 port)
{
    QByteArray name = user; // saslname (RFC 5801 section 4)
    name.replace('=', "=3D").replace(',', "=2C");
    std::optional<QByteArray> initial;
    if (!name.contains(kv) && !token.contains(kv)) {
        initial = "n,a=" + name + ',' + kv + "host=" + host + kv + "port=" + QByteArray::number(port) + kv
            + "auth=Bearer " + token + kv + kv;
    }
    return std::make_unique<OneStep>("OAUTHBEARER", initial, QByteArray(1, kv)); // RFC 7628 section 3.2.3
}

} // namespace Indicia
