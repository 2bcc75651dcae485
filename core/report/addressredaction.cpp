// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "addressredaction.h"

#include "crypto.h"
#include "domainname.h"

#include <cstring>

namespace Indicia {

namespace {

/// RFC 5321 sections 4.5.3.1.1 and 4.5.3.1.2; tags make local parts longer than that in practice.
constexpr qsizetype longestLocalPart = 256;
constexpr qsizetype longestDomain = 255;
/// Of the hash; 96 bits, as many as nobody meets twice.
constexpr qsizetype hashOctets = 12;

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || static_cast<uchar>(c) >= 0x80;
}

/// atext of RFC 5322 section 3.2.3, the dot, and octets of UTF-8 (RFC 6532).
bool isLocalChar(char c)
{
    return isLetterOrDigit(c) || (c != '\0' && std::strchr(".!#$%&'*+-/=?^_`{|}~", c) != nullptr);
}

bool isDomainChar(char c)
{
    return isLetterOrDigit(c) || c == '.' || c == '-';
}

} // namespace

AddressRedaction::AddressRedaction(QByteArray key, const QList<QByteArray> &addresses) : m_key(std::move(key))
{
    for (const QByteArray &address : addresses) {
        if (m_known.size() < maxAddresses && !localPartOf(address).isEmpty() && !domainOf(address).isEmpty()) {
            m_known.insert(address.toLower());
        }
    }
}

QByteArray AddressRedaction::hash(QByteArrayView localPart) const
{
    // Domains compare without case, and nearly all hosts compare local parts so: one person has one hash.
    const auto mac = hmac(MacAlgorithm::Sha256, m_key, localPart.toByteArray().toLower());
    // Where the library refuses there is nothing to correlate by, and still nothing to be read.
    return mac ? mac->first(hashOctets).toBase64(QByteArray::Base64UrlEncoding) : QByteArray("redacted");
}

QByteArray AddressRedaction::redacted(QByteArrayView address) const
{
    const QByteArrayView local = localPartOf(address);
    const QByteArrayView domain = domainOf(address);
    return local.isEmpty() || domain.isEmpty() ? QByteArray() : hash(local) + '@' + domain.toByteArray();
}

qsizetype AddressRedaction::localPartBefore(QByteArrayView text, qsizetype at) const
{
    qsizetype begin = at;
    while (begin > 0 && at - begin < longestLocalPart && isLocalChar(text.at(begin - 1))) {
        --begin;
    }
    qsizetype end = at + 1;
    while (end < text.size() && end - at <= longestDomain && isDomainChar(text.at(end))) {
        ++end;
    }
    while (end > at + 1 && text.at(end - 1) == '.') { // the end of a sentence
        --end;
    }
    const QByteArray domain = '@' + text.sliced(at + 1, end - at - 1).toByteArray().toLower();
    // All of it, or what stands behind a tag.
    for (qsizetype from = begin; from < at; ++from) {
        if (from == begin || text.at(from - 1) == '=' || text.at(from - 1) == '+') {
            if (m_known.contains(text.sliced(from, at - from).toByteArray().toLower() + domain)) {
                return from;
            }
        }
    }
    return -1;
}

QByteArray AddressRedaction::apply(QByteArrayView text) const
{
    QByteArray result;
    result.reserve(text.size());
    qsizetype copied = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) != '@' && text.at(at) != '=') {
            continue;
        }
        const qsizetype begin = localPartBefore(text, at);
        if (begin >= copied) {
            result += text.sliced(copied, begin - copied);
            result += hash(text.sliced(begin, at - begin));
            copied = at;
        }
    }
    return result += text.sliced(copied);
}

} // namespace Indicia
