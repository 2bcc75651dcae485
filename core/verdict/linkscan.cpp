// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linkscan.h"

#include "asciiword.h"
#include "filenames.h"
#include "message.h"
#include "messagelimits.h"
#include "octetpair.h"

#include <algorithm>
#include <array>

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

/// Whether @p text ends with the scheme of a page on the web.
bool endsWithWebScheme(QByteArrayView text)
{
    constexpr QByteArrayView scheme = "https";
    const qsizetype octets = text.endsWith('s') || text.endsWith('S') ? scheme.size() : scheme.size() - 1;
    return text.size() >= octets && sameWord(text.last(octets), scheme.first(octets));
}

void collectLinks(QByteArrayView text, const ByteRange &where, QList<Link> &links)
{
    constexpr QByteArrayView slashes = "://";
    for (qsizetype at = indexOfWord(text, slashes); at >= 0 && links.size() < maxLinks;
        at = indexOfWord(text, slashes, at + slashes.size())) {
        if (!endsWithWebScheme(text.first(at))) {
            continue;
        }
        const QByteArray host = hostAt(text.sliced(at + slashes.size()));
        const bool known = std::ranges::any_of(links, [&](const Link &link) { return link.host == host; });
        if (!host.isEmpty() && !known) {
            links.append({host, where});
        }
    }
}

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// Endings of the names of files that open in a browser, an office or an archive program, or that run. Not among them:
/// messages (eml, msg), plain text and signatures, which gateways and signing servers put beside a report.
bool isNamedAsDocument(const QByteArray &lowerName)
{
    static constexpr std::array<QByteArrayView, 40> endings{".html", ".htm", ".shtml", ".xhtml", ".svg", ".mht", ".zip",
        ".rar", ".7z", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".ace", ".arj", ".cab", ".iso", ".img", ".vhd", ".exe",
        ".scr", ".pif", ".bat", ".cmd", ".js", ".jse", ".vbs", ".wsf", ".hta", ".lnk", ".jar", ".ps1", ".doc", ".docx",
        ".docm", ".xls", ".xlsx", ".xlsm", ".pdf"};
    return std::ranges::any_of(endings, [&](QByteArrayView ending) {
        const qsizetype at = lowerName.lastIndexOf(ending);
        const qsizetype after = at + ending.size();
        return at > 0 && (after == lowerName.size() || !isLetterOrDigit(lowerName.at(after)))
            && lowerName.indexOf('.', after) < 0; // "letter.html.eml" is a message
    });
}

bool isDocumentType(QByteArrayView mediaType)
{
    static constexpr std::array<QByteArrayView, 8> types{"application/zip", "application/x-zip-compressed",
        "application/x-rar-compressed", "application/x-7z-compressed", "application/pdf", "application/msword",
        "application/javascript", "application/x-msdownload"};
    return std::ranges::contains(types, mediaType)
        || mediaType.startsWith("application/vnd.openxmlformats-officedocument")
        || mediaType.startsWith("application/vnd.ms-excel");
}

/// A page, an archive, an office document or a program, by its type or its name.
bool isDocument(const Message &message, int part)
{
    if (isDocumentType(message.parts().at(part).mediaType)) {
        return true;
    }
    return std::ranges::any_of(fileNames(message, part),
        [](const Hostile &name) { return isNamedAsDocument(name.jsonValue().toLower().toUtf8()); });
}

bool isReportOrOriginal(QByteArrayView mediaType)
{
    return mediaType.startsWith("message/") || mediaType == "text/rfc822-headers" || mediaType.startsWith("multipart/");
}

} // namespace

NoticeContent scanNotice(const Message &message)
{
    NoticeContent content;
    const bool forMachines = std::ranges::any_of(message.parts(), [](const MimePart &part) {
        return part.mediaType.startsWith("message/") || part.mediaType == "text/rfc822-headers";
    });
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
                if (sameWord(message.name(field), "Content-Disposition")) {
                    return message.value(field).toLower().startsWith("attachment");
                }
            }
            return !part.mediaType.startsWith("text/") && !part.mediaType.startsWith("image/");
        }();
        if (isAttachment && part.mediaType != "text/plain") {
            content.attachments.append(part.body);
            if (forMachines && isDocument(message, i)) {
                content.documents.append(part.body);
            }
        }
    }
    return content;
}

} // namespace Indicia
