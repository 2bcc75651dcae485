// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauthprovider.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace Indicia {

namespace {

/// After the tables that Thunderbird ships (mailnews/base/src/OAuth2Providers.sys.mjs), with the endpoints that the
/// providers themselves document: developers.google.com/identity/protocols/oauth2/native-app,
/// learn.microsoft.com/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth,
/// developer.yahoo.com/oauth2/guide, www.fastmail.com/dev. None of them knows Indicia: the client id is the user's.
const std::array<OAuthProvider, 5> &table()
{
    static const std::array<OAuthProvider, 5> providers{{
        {.id = "google",
            .name = "Google",
            .endpoints = {.authorization = "https://accounts.google.com/o/oauth2/v2/auth",
                .token = "https://oauth2.googleapis.com/token",
                .scope = "https://mail.google.com/"},
            .parameters = "access_type=offline&prompt=consent", // else it gives nothing to renew the access with
            .mailDomains = {"gmail.com", "googlemail.com"},
            .endpointHosts = {"accounts.google.com", "oauth2.googleapis.com", "www.googleapis.com"}},
        {.id = "microsoft",
            .name = "Microsoft",
            .endpoints = {.authorization = "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
                .token = "https://login.microsoftonline.com/common/oauth2/v2.0/token",
                .scope = "https://outlook.office.com/IMAP.AccessAsUser.All offline_access"},
            .parameters = {},
            .mailDomains = {"office365.com", "outlook.com", "hotmail.com", "outlook.office.com"},
            .endpointHosts = {"login.microsoftonline.com", "login.live.com"}},
        {.id = "yahoo",
            .name = "Yahoo",
            .endpoints = {.authorization = "https://api.login.yahoo.com/oauth2/request_auth",
                .token = "https://api.login.yahoo.com/oauth2/get_token",
                .scope = "mail-w"},
            .parameters = {},
            .mailDomains = {"mail.yahoo.com"},
            .endpointHosts = {"api.login.yahoo.com"}},
        {.id = "aol",
            .name = "AOL",
            .endpoints = {.authorization = "https://api.login.aol.com/oauth2/request_auth",
                .token = "https://api.login.aol.com/oauth2/get_token",
                .scope = "mail-w"},
            .parameters = {},
            .mailDomains = {"imap.aol.com"},
            .endpointHosts = {"api.login.aol.com"}},
        {.id = "fastmail",
            .name = "Fastmail",
            .endpoints = {.authorization = "https://api.fastmail.com/oauth/authorize",
                .token = "https://api.fastmail.com/oauth/refresh",
                .scope = "https://www.fastmail.com/dev/protocol-imap offline_access"},
            .parameters = {},
            .mailDomains = {"imap.fastmail.com"},
            .endpointHosts = {"api.fastmail.com"}},
    }};
    return providers;
}

bool isWithin(const QByteArray &host, const QByteArray &domain)
{
    return host == domain || host.endsWith('.' + domain);
}

} // namespace

std::span<const OAuthProvider> oauthProviders()
{
    return table();
}

const OAuthProvider *oauthProviderById(QByteArrayView id)
{
    const auto found = std::ranges::find(table(), id, &OAuthProvider::id);
    return found == table().end() ? nullptr : &*found;
}

const OAuthProvider *oauthProviderOfMail(QByteArrayView host)
{
    const QByteArray name = host.toByteArray().toLower();
    const auto found = std::ranges::find_if(table(), [&name](const OAuthProvider &provider) {
        return std::ranges::any_of(
            provider.mailDomains, [&name](const QByteArray &domain) { return isWithin(name, domain); });
    });
    return found == table().end() ? nullptr : &*found;
}

const OAuthProvider *oauthProviderOfEndpoint(const QByteArray &url)
{
    const QByteArray host = httpsHost(url);
    const auto found = std::ranges::find_if(
        table(), [&host](const OAuthProvider &provider) { return provider.endpointHosts.contains(host); });
    return found == table().end() ? nullptr : &*found;
}

QByteArray httpsHost(const QByteArray &url)
{
    const QUrl parsed = QUrl::fromEncoded(url, QUrl::StrictMode);
    const bool isPlain = parsed.isValid() && parsed.scheme() == QLatin1String("https") && parsed.userInfo().isEmpty()
        && !parsed.hasFragment();
    return isPlain ? parsed.host(QUrl::FullyEncoded).toLower().toLatin1() : QByteArray();
}

std::expected<void, OAuthFault> checkEndpoints(const OAuthEndpoints &endpoints, QByteArrayView mailHost)
{
    if (httpsHost(endpoints.authorization).isEmpty() || httpsHost(endpoints.token).isEmpty()) {
        return std::unexpected(OAuthFault{OAuthTrouble::BadEndpoint, {}});
    }
    const OAuthProvider *const browser = oauthProviderOfEndpoint(endpoints.authorization);
    const OAuthProvider *const program = oauthProviderOfEndpoint(endpoints.token);
    if (browser != program || (browser != nullptr && oauthProviderOfMail(mailHost) != browser)) {
        return std::unexpected(OAuthFault{OAuthTrouble::ForeignHost, {}});
    }
    return {};
}

} // namespace Indicia
