// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imapplace.h"

#include <QUrl>

namespace Indicia {

namespace {

/// What stands between the slashes of the address.
QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

QString placeOf(const ImapAccount &account, const QString &folder)
{
    const bool tls = account.security == ImapSecurity::Tls;
    const bool token = account.login == ImapLogin::AccessToken;
    QString url = (tls ? QStringLiteral("imaps://") : QStringLiteral("imap://"))
        + encoded(QString::fromUtf8(account.user)) + (token ? QStringLiteral(";AUTH=XOAUTH2@") : QStringLiteral("@"))
        + QString::fromLatin1(account.host) + QLatin1Char(':') + QString::number(account.port);
    if (!folder.isEmpty()) {
        url += QLatin1Char('/') + encoded(folder);
    }
    return url;
}

} // namespace Indicia
