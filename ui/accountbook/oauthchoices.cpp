// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauthchoices.h"

#include <QSettings>

namespace Indicia::OAuthChoices {

namespace {

constexpr qsizetype mostLetters = 2000; // of one value: a file of settings may hold anything

QString key(const QString &provider, const char *name)
{
    return QStringLiteral("accounts/oauth/%1/%2").arg(provider, QLatin1String(name));
}

} // namespace

OAuthClient load(QSettings &settings, const QString &provider)
{
    const auto value
        = [&](const char *name) { return settings.value(key(provider, name)).toString().left(mostLetters).toUtf8(); };
    OAuthClient client{.id = value("client")};
    if (provider == otherProvider) {
        client.endpoints = {.authorization = value("login"), .token = value("token"), .scope = value("scope")};
    }
    return client;
}

void remember(QSettings &settings, const QString &provider, const OAuthClient &client)
{
    const auto keep = [&](const char *name, const QByteArray &value) {
        if (settings.value(key(provider, name)).toString().toUtf8() != value) {
            settings.setValue(key(provider, name), QString::fromUtf8(value));
        }
    };
    keep("client", client.id);
    if (provider == otherProvider) {
        keep("login", client.endpoints.authorization);
        keep("token", client.endpoints.token);
        keep("scope", client.endpoints.scope);
    }
}

} // namespace Indicia::OAuthChoices
