// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauthgrant.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

constexpr auto form = "indicia.oauth/1"_L1;

QString text(const QByteArray &octets)
{
    return QString::fromUtf8(octets);
}

} // namespace

QByteArray OAuthGrant::toSecret() const
{
    return QJsonDocument(QJsonObject{{"form"_L1, form}, {"authorization"_L1, text(client.endpoints.authorization)},
                             {"token"_L1, text(client.endpoints.token)}, {"scope"_L1, text(client.endpoints.scope)},
                             {"client"_L1, text(client.id)}, {"clientSecret"_L1, text(client.secret)},
                             {"host"_L1, text(mailHost)}, {"refresh"_L1, text(refreshToken)}})
        .toJson(QJsonDocument::Compact);
}

std::optional<OAuthGrant> OAuthGrant::fromSecret(QByteArrayView secret)
{
    if (!secret.startsWith('{')) { // which no access token does (RFC 6750 section 2.1)
        return std::nullopt;
    }
    const QJsonObject object = QJsonDocument::fromJson(secret.toByteArray()).object();
    if (object.value("form"_L1).toString() != form) {
        return std::nullopt;
    }
    const auto octets = [&object](QLatin1StringView name) { return object.value(name).toString().toUtf8(); };
    return OAuthGrant{
        .client = {.endpoints
            = {.authorization = octets("authorization"_L1), .token = octets("token"_L1), .scope = octets("scope"_L1)},
            .id = octets("client"_L1),
            .secret = octets("clientSecret"_L1)},
        .mailHost = octets("host"_L1),
        .refreshToken = octets("refresh"_L1)};
}

} // namespace Indicia
