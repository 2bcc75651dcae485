// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localpart.h"

#include <algorithm>

namespace Indicia {

namespace {

/// atext of RFC 5322 section 3.2.3, or the UTF8-non-ascii that RFC 6531 section 3.3 adds.
bool isAtext(char c)
{
    const auto octet = static_cast<unsigned char>(c);
    if (octet >= 0x80 || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) {
        return true;
    }
    return QByteArrayView("!#$%&'*+-/=?^_`{|}~").contains(c);
}

bool isDotString(QByteArrayView text)
{
    if (text.isEmpty() || text.startsWith('.') || text.endsWith('.') || text.contains("..")) {
        return false;
    }
    return std::ranges::all_of(text, [](char c) { return c == '.' || isAtext(c); });
}

} // namespace

Mailbox splitMailbox(QByteArrayView address)
{
    // Of an empty view, QByteArrayView::lastIndexOf() of Qt 6.8 reads the octet behind it.
    const qsizetype at = address.isEmpty() ? -1 : address.lastIndexOf('@');
    if (at < 0) {
        return {address.toByteArray(), {}, false};
    }
    return {address.first(at).toByteArray(), address.sliced(at + 1).toByteArray(), true};
}

QByteArray unquotedLocalPart(QByteArrayView localPart)
{
    if (localPart.size() < 2 || !localPart.startsWith('"') || !localPart.endsWith('"')) {
        return localPart.toByteArray();
    }
    const QByteArrayView inner = localPart.sliced(1, localPart.size() - 2);
    QByteArray content;
    content.reserve(inner.size());
    for (qsizetype i = 0; i < inner.size(); ++i) {
        if (inner[i] == '\\' && i + 1 < inner.size()) {
            ++i;
        }
        content += inner[i];
    }
    return content;
}

QByteArray writtenLocalPart(QByteArrayView content)
{
    if (isDotString(content)) {
        return content.toByteArray();
    }
    QByteArray written("\"");
    for (const char c : content) {
        if (c == '"' || c == '\\') {
            written += '\\';
        }
        written += c;
    }
    return written + '"';
}

} // namespace Indicia
