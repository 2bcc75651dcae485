// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imapurl.h"

#include "asciiword.h"
#include "imapdata.h"

#include <QStringDecoder>
#include <QUrl>

#include <algorithm>

namespace Indicia {

namespace {

/// A string after a scheme, in pieces.
struct Parts
{
    QByteArray user;
    QByteArray host;
    QByteArray path;
    bool hasUser = false;
};

Parts split(const QByteArray &rest)
{
    Parts parts;
    const qsizetype slash = rest.indexOf('/');
    const QByteArray authority = slash < 0 ? rest : rest.first(slash);
    parts.path = slash < 0 ? QByteArray() : rest.sliced(slash + 1);
    const qsizetype at = authority.lastIndexOf('@');
    parts.hasUser = at > 0;
    parts.user = at < 0 ? QByteArray() : authority.first(at);
    parts.host = authority.sliced(at + 1);
    return parts;
}

std::optional<QString> decoded(const QByteArray &text)
{
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (asciiLower(c) >= 'a' && asciiLower(c) <= 'f'); };
    for (qsizetype at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) {
        if (at + 2 >= text.size() || !isHex(text[at + 1]) || !isHex(text[at + 2])) {
            return {};
        }
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString plain = utf8(QByteArray::fromPercentEncoding(text));
    return utf8.hasError() || plain.contains(QChar::Null) ? std::nullopt : std::optional(plain);
}

/// The name or address, and the port after it if there is one.
std::optional<ImapUrlError> readHost(const QByteArray &text, ImapAccount &account)
{
    const bool bracketed = text.startsWith('[');
    qsizetype end = text.indexOf(bracketed ? ']' : ':');
    end = end < 0 && !bracketed ? text.size() : end;
    if (end < 1) {
        return ImapUrlError::BadHost;
    }
    const QByteArray name = bracketed ? text.sliced(1, end - 1) : text.first(end);
    const QByteArray after = text.sliced(end + (bracketed ? 1 : 0));
    account.host = bracketed ? name : QUrl::toAce(QString::fromUtf8(name));
    const bool ascii = std::ranges::all_of(account.host, [](char c) { return c > ' ' && c < '\x7f' && c != '%'; });
    if (account.host.isEmpty() || !ascii) {
        return ImapUrlError::BadHost;
    }
    if (after.isEmpty()) {
        account.port = imapPort(account.security);
        return {};
    }
    const auto port = imapNumber(after.sliced(1));
    if (!after.startsWith(':') || !port || *port < 1 || *port > 65'535) {
        return ImapUrlError::BadPort;
    }
    account.port = static_cast<quint16>(*port);
    return {};
}

std::optional<ImapUrlError> readUser(QByteArray text, ImapAccount &account)
{
    const qsizetype semicolon = text.indexOf(';');
    if (semicolon >= 0) {
        const QByteArray login = asciiLowered(QByteArrayView(text).sliced(semicolon));
        if (login == ";auth=xoauth2" || login == ";auth=oauthbearer") {
            account.login = ImapLogin::AccessToken;
        } else if (login != ";auth=*") {
            return ImapUrlError::UnknownLogin;
        }
        text.truncate(semicolon);
    }
    if (text.contains(':')) {
        return ImapUrlError::Password;
    }
    const auto user = decoded(text);
    if (!user) {
        return ImapUrlError::BadEncoding;
    }
    account.user = user->toUtf8();
    return account.user.isEmpty() ? std::optional(ImapUrlError::NoUser) : std::nullopt;
}

} // namespace

std::expected<ImapPlace, ImapUrlError> parseImapUrl(const QString &url)
{
    const QByteArray text = url.toUtf8();
    const bool tls = startsWithWord(text, "imaps://");
    if (!tls && !startsWithWord(text, "imap://")) {
        return std::unexpected(ImapUrlError::NotImap);
    }
    const Parts parts = split(text.sliced(text.indexOf("//") + 2));
    ImapPlace place;
    place.account.security = tls ? ImapSecurity::Tls : ImapSecurity::StartTls;
    if (!parts.hasUser) {
        return std::unexpected(ImapUrlError::NoUser);
    }
    if (const auto error = readUser(parts.user, place.account)) {
        return std::unexpected(*error);
    }
    if (const auto error = readHost(parts.host, place.account)) {
        return std::unexpected(*error);
    }
    const auto endOfName = std::ranges::find_if(parts.path, [](char c) { return c == ';' || c == '?'; });
    const auto folder = decoded(parts.path.first(endOfName - parts.path.begin()));
    if (!folder) {
        return std::unexpected(ImapUrlError::BadEncoding);
    }
    place.folder = *folder;
    while (place.folder.endsWith(u'/')) {
        place.folder.chop(1);
    }
    return place;
}

QByteArray imapUrl(const ImapAccount &account, const QByteArray &folder)
{
    const bool v6 = account.host.contains(':');
    const QByteArray url = "imap://" + account.user.toPercentEncoding() + '@' + (v6 ? "[" : "") + account.host.toLower()
        + (v6 ? "]" : "") + ':' + QByteArray::number(account.port);
    return folder.isEmpty() ? url : url + '/' + folder.toPercentEncoding("/&,+");
}

} // namespace Indicia
