// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webconfigfetcher.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrl>

#include <memory>

namespace Indicia {

namespace {

constexpr int mostRedirections = 3;
constexpr std::chrono::seconds patience{6}; // most domains have no such server, and somebody waits

QNetworkRequest requestFor(const QUrl &url)
{
    QNetworkRequest request(url);
    // From https to https alone.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(mostRedirections);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader, QByteArrayLiteral("Indicia"));
    request.setTransferTimeout(patience);
    return request;
}

} // namespace

std::expected<QByteArray, MailFault> WebConfigFetcher::fetch(
    const QByteArray &url, qint64 mostOctets, const std::stop_token &stop)
{
    const QUrl place(QString::fromUtf8(url), QUrl::StrictMode);
    if (place.scheme() != QLatin1String("https") || place.host().isEmpty()) {
        return std::unexpected(MailFault{MailTrouble::NoTls, {}});
    }
    QNetworkAccessManager manager;
    manager.setStrictTransportSecurityEnabled(false); // keeps nothing of where it was
    QEventLoop loop;
    const std::unique_ptr<QNetworkReply> reply(manager.get(requestFor(place)));
    QByteArray octets;
    QObject::connect(reply.get(), &QIODevice::readyRead, &loop, [&] {
        octets += reply->read(mostOctets + 1 - octets.size());
        if (octets.size() > mostOctets) {
            reply->abort();
        }
    });
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    const std::stop_callback stopping(
        stop, [&loop] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); });
    if (!reply->isFinished() && !stop.stop_requested()) {
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    }
    if (stop.stop_requested()) {
        return std::unexpected(MailFault{MailTrouble::Cancelled, {}});
    }
    if (octets.size() > mostOctets) {
        return std::unexpected(MailFault{MailTrouble::TooLarge, {}});
    }
    if (reply->error() != QNetworkReply::NoError) {
        return std::unexpected(MailFault{MailTrouble::Unreachable, {}});
    }
    octets += reply->read(mostOctets + 1 - octets.size());
    return octets.size() > mostOctets ? std::unexpected(MailFault{MailTrouble::TooLarge, {}})
                                      : std::expected<QByteArray, MailFault>(octets);
}

} // namespace Indicia
