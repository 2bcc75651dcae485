// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reporturi_p.h"

#include "asciiword.h"

#include <algorithm>

namespace Indicia {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAlpha(char c)
{
    return asciiLower(c) >= 'a' && asciiLower(c) <= 'z';
}

/// scheme = ALPHA *( ALPHA / DIGIT / "+" / "-" / "." ) (RFC 3986 section 3.1)
bool isScheme(QByteArrayView text)
{
    return !text.isEmpty() && isAlpha(text.front()) && std::ranges::all_of(text, [](char c) {
        return isAlpha(c) || isDigit(c) || c == '+' || c == '-' || c == '.';
    });
}

/// Octets of a URI (RFC 3986 section 2), but for "," and "!", which have to be encoded here.
bool isUriOctet(char c)
{
    return isAlpha(c) || isDigit(c) || QByteArrayView("%-._~:/?#[]@$&'()*+;=").contains(c);
}

/// obs-dmarc-report-size = "!" 1*DIGIT [ "k" / "m" / "g" / "t" ]
QByteArrayView withoutSize(QByteArrayView uri)
{
    const qsizetype mark = uri.indexOf('!');
    if (mark < 0) {
        return uri;
    }
    QByteArrayView size = uri.sliced(mark + 1);
    if (!size.isEmpty() && QByteArrayView("kmgt").contains(asciiLower(size.back()))) {
        size.chop(1);
    }
    return !size.isEmpty() && std::ranges::all_of(size, isDigit) ? uri.first(mark) : uri;
}

/// mailto: has to name an address; of other schemes nobody here knows what belongs there.
bool isReportUri(QByteArrayView uri)
{
    const qsizetype colon = uri.indexOf(':');
    if (colon < 0 || !isScheme(uri.first(colon))) {
        return false;
    }
    const QByteArrayView rest = uri.sliced(colon + 1);
    if (rest.isEmpty() || !std::ranges::all_of(rest, isUriOctet)) {
        return false;
    }
    const qsizetype at = rest.indexOf('@');
    return !sameWord(uri.first(colon), "mailto") || (at > 0 && at + 1 < rest.size());
}

} // namespace

ReportUris readReportUris(QByteArrayView list)
{
    ReportUris found;
    while (true) {
        const qsizetype comma = list.indexOf(',');
        const QByteArrayView uri = withoutSize((comma < 0 ? list : list.first(comma)).trimmed());
        if (isReportUri(uri)) {
            found.uris.append(uri.toByteArray());
        } else {
            found.complete = false;
        }
        if (comma < 0) {
            return found;
        }
        list = list.sliced(comma + 1);
    }
}

} // namespace Indicia
