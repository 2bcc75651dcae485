// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linkscan.h"

#include "message.h"
#include "messagelimits.h"

#include <algorithm>

namespace Indicia {

namespace {

constexpr int maxLinks = 50;
constexpr int maxHostOctets = 253;

bool isHostOctet(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
}

/// The host of a URL that begins right after its scheme's slashes, behind a user-info part if there is one.
QByteArray hostAt(QByteArrayView text)
{
    const QByteArrayView authority = text.first(std::min<qsizetype>(text.size(), 2 * maxHostOctets));
    qsizetype end = 0;
    while (end < authority.size() && !QByteArrayView("/?#\"'<> \t\r\n)").contains(authority.at(end))) {
        ++end;
    }
    const QByteArrayView whole = authority.first(end);
    // Of an empty view, QByteArrayView::lastIndexOf() of Qt 6.8 reads the octet behind it.
    const qsizetype at = whole.isEmpty() ? -1 : whole.lastIndexOf('@');
    const QByteArray host = whole.sliced(at + 1).toByteArray().toLower();
    qsizetype length = 0;
    while (length < host.size() && length < maxHostOctets && isHostOctet(host.at(length))) {
        ++length;
    }
    return host.first(length);
}

void collectLinks(const QByteArray &text, const ByteRange &where, QList<Link> &links)
{
    const QByteArray lower = text.toLower();
    for (qsizetype at = lower.indexOf("http"); at >= 0 && links.size() < maxLinks; at = lower.indexOf("http", at + 4)) {
        QByteArrayView rest = QByteArrayView(lower).sliced(at + 4);
        if (rest.startsWith('s')) {
            rest = rest.sliced(1);
        }
        if (!rest.startsWith("://")) {
            continue;
        }
        const QByteArray host = hostAt(rest.sliced(3));
        const bool known = std::ranges::any_of(links, [&](const Link &link) { return link.host == host; });
        if (!host.isEmpty() && !known) {
            links.append({host, where});
        }
    }
}

bool isReportOrOriginal(QByteArrayView mediaType)
{
    return mediaType.startsWith("message/") || mediaType == "text/rfc822-headers" || mediaType.startsWith("multipart/");
}

} // namespace

NoticeContent scanNotice(const Message &message)
{
    NoticeContent content;
    for (int i = 0; i < message.parts().size(); ++i) {
        const MimePart &part = message.parts().at(i);
        if (isReportOrOriginal(part.mediaType) || part.body.isEmpty()) {
            continue;
        }
        if (part.mediaType.startsWith("text/")) {
            collectLinks(message.decodedBody(i, Limits::decodedTextOctets), part.body, content.links);
        }
        const bool isAttachment = [&] {
            for (const HeaderField &field : message.partFields(i)) {
                if (message.name(field).compare("Content-Disposition", Qt::CaseInsensitive) == 0) {
                    return message.value(field).toLower().startsWith("attachment");
                }
            }
            return !part.mediaType.startsWith("text/") && !part.mediaType.startsWith("image/");
        }();
        if (isAttachment && part.mediaType != "text/plain") {
            content.attachments.append(part.body);
        }
    }
    return content;
}

} // namespace Indicia
