// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authordomains.h"

#include "asciiword.h"
#include "domainname.h"
#include "message.h"

#include <QUrl>

#include <algorithm>

namespace Indicia {
namespace {

constexpr qsizetype MaxNameLength = 253; // RFC 1035 section 2.3.4
constexpr qsizetype MaxLabelLength = 63;
constexpr qsizetype MaxWrittenDomain = 4 * MaxNameLength; // no U-label is longer than four times its A-label

bool isNameOctet(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

bool isName(const QByteArray &name)
{
    qsizetype label = 0;
    for (const char c : name) {
        if (c == '.' ? label == 0 : !isNameOctet(c) || label == MaxLabelLength) {
            return false;
        }
        label = c == '.' ? 0 : label + 1;
    }
    return label > 0 && name.size() <= MaxNameLength;
}

} // namespace

QByteArray dmarcDomain(QByteArrayView written)
{
    if (written.size() > MaxWrittenDomain) {
        return {};
    }
    const bool ascii = std::ranges::all_of(written, [](char c) { return quint8(c) < 0x80; });
    const QByteArray name
        = ascii ? normalizedDomain(written) : normalizedDomain(QUrl::toAce(QString::fromUtf8(written)));
    return isName(name) ? name : QByteArray();
}

AuthorDomains authorDomains(const Message &message)
{
    AuthorDomains authors;
    for (const HeaderField *field : message.all("From")) {
        for (const QByteArray &address : message.addresses(*field)) {
            const QByteArray domain = dmarcDomain(domainOf(address));
            if (domain.isEmpty() || authors.domains.contains(domain)) {
                continue;
            }
            if (authors.domains.size() == MaxAuthorDomains) {
                authors.truncated = true;
                return authors;
            }
            authors.domains.append(domain);
        }
    }
    return authors;
}

} // namespace Indicia
