// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tokenendpoint.h"

#include "oauthanswer.h"
#include "oauthprovider.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrl>

#include <memory>

namespace Indicia {

namespace {

constexpr std::chrono::seconds patience{20}; // somebody waits for their mail

QNetworkRequest requestFor(const QByteArray &url, const QString &authorityFile)
{
    QNetworkRequest request(QUrl::fromEncoded(url, QUrl::StrictMode));
    // What is posted opens a mailbox: it goes to the address that was named, whatever is said there.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/x-www-form-urlencoded"));
    request.setHeader(QNetworkRequest::UserAgentHeader, QByteArrayLiteral("Indicia"));
    request.setRawHeader("Accept", "application/json");
    request.setTransferTimeout(patience);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (!authorityFile.isEmpty()) {
        tls.addCaCertificates(authorityFile);
    }
    request.setSslConfiguration(tls);
    return request;
}

std::unexpected<OAuthFault> fault(OAuthTrouble trouble)
{
    return std::unexpected(OAuthFault{trouble, {}});
}

} // namespace

std::expected<TokenEndpointAnswer, OAuthFault> postToTokenEndpoint(
    const QByteArray &url, const QByteArray &form, const QString &authorityFile, const std::stop_token &stop)
{
    if (httpsHost(url).isEmpty()) {
        return fault(OAuthTrouble::BadEndpoint);
    }
    QNetworkAccessManager manager;
    manager.setStrictTransportSecurityEnabled(false); // keeps nothing of where it was
    QEventLoop loop;
    const std::unique_ptr<QNetworkReply> reply(manager.post(requestFor(url, authorityFile), form));
    reply->setReadBufferSize(mostTokenOctets + 1);
    QByteArray body;
    const auto take = [&] {
        body += reply->read(mostTokenOctets + 1 - body.size());
        return body.size() <= mostTokenOctets;
    };
    QObject::connect(reply.get(), &QIODevice::readyRead, &loop, [&] {
        if (!take()) {
            loop.quit();
        }
    });
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit); // also where octets come one by one
    const std::stop_callback stopping(
        stop, [&loop] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); });
    if (!reply->isFinished() && !stop.stop_requested()) {
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    }
    if (stop.stop_requested()) {
        return fault(OAuthTrouble::Cancelled);
    }
    if (!take()) {
        return fault(OAuthTrouble::TooLarge);
    }
    if (!reply->isFinished()) {
        return fault(OAuthTrouble::Unreachable);
    }
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 300 && status < 400) {
        return fault(OAuthTrouble::Redirected);
    }
    if (status == 0) {
        return fault(reply->error() == QNetworkReply::SslHandshakeFailedError ? OAuthTrouble::BadCertificate
                                                                              : OAuthTrouble::Unreachable);
    }
    return TokenEndpointAnswer{status, body};
}

} // namespace Indicia
