// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauthanswer.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Indicia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostDetail = 200;
constexpr qsizetype mostToken = 16 * 1024;
constexpr qsizetype leastSecret = 4; // what is shorter would be found in any sentence
constexpr std::chrono::seconds unsaidLifetime{300}; // where the provider does not tell: asked again soon
constexpr std::chrono::seconds longestLifetime{24 * 3600};
constexpr int ok = 200;

bool isPrintable(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char octet) { return octet >= 0x20 && octet < 0x7F; });
}

/// A token (RFC 6749 appendix A.12): it goes into a line of another protocol.
QByteArray tokenOf(const QJsonObject &object, QLatin1StringView name)
{
    const QByteArray token = object.value(name).toString().toUtf8();
    return token.size() <= mostToken && isPrintable(token) ? token : QByteArray();
}

QByteArray printable(QByteArrayView text)
{
    QByteArray kept;
    for (const char octet : text.first(std::min(text.size(), mostDetail))) {
        kept += octet >= 0x20 && octet < 0x7F ? octet : ' ';
    }
    return kept.simplified();
}

OAuthTrouble troubleOf(QByteArrayView error)
{
    if (error == "access_denied") {
        return OAuthTrouble::Denied;
    }
    if (error == "invalid_grant" || error == "interaction_required") {
        return OAuthTrouble::Withdrawn;
    }
    if (error == "invalid_client" || error == "unauthorized_client") {
        return OAuthTrouble::ClientRefused;
    }
    return OAuthTrouble::Refused;
}

std::chrono::seconds lifetimeOf(const QJsonObject &object)
{
    const QJsonValue value = object.value("expires_in"_L1);
    bool isNumber = value.isDouble();
    const double seconds
        = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber); // Azure once wrote "3599"
    if (!isNumber || !(seconds >= 0)) {
        return unsaidLifetime;
    }
    return seconds < static_cast<double>(longestLifetime.count()) ? std::chrono::seconds(static_cast<qint64>(seconds))
                                                                  : longestLifetime;
}

} // namespace

OAuthFault oauthRefusal(QByteArrayView error, QByteArrayView description, const QByteArrayList &secrets)
{
    const QByteArray whole = error.toByteArray() + (description.isEmpty() ? "" : ": ") + description.toByteArray();
    const bool tells = std::ranges::any_of(
        secrets, [&whole](const QByteArray &secret) { return secret.size() >= leastSecret && whole.contains(secret); });
    return {troubleOf(error), tells ? QByteArray() : printable(whole)};
}

std::expected<OAuthTokens, OAuthFault> readTokenAnswer(
    int httpStatus, QByteArrayView body, const QByteArrayList &secrets)
{
    if (body.size() > mostTokenOctets) {
        return std::unexpected(OAuthFault{OAuthTrouble::TooLarge, {}});
    }
    const QJsonDocument document = QJsonDocument::fromJson(body.toByteArray());
    const QJsonObject object = document.object();
    if (const QByteArray error = object.value("error"_L1).toString().toUtf8(); !error.isEmpty()) {
        return std::unexpected(oauthRefusal(error, object.value("error_description"_L1).toString().toUtf8(), secrets));
    }
    OAuthTokens tokens{.access = tokenOf(object, "access_token"_L1),
        .refresh = tokenOf(object, "refresh_token"_L1),
        .lifetime = lifetimeOf(object)};
    const bool isBearer
        = object.value("token_type"_L1).toString().compare("Bearer"_L1, Qt::CaseInsensitive) == 0; // section 5.1
    if (httpStatus != ok || tokens.access.isEmpty() || !isBearer) {
        return std::unexpected(OAuthFault{OAuthTrouble::NotAnAnswer, {}});
    }
    return tokens;
}

} // namespace Indicia
