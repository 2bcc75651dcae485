// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "srsaddress.h"

#include "localpart.h"

namespace Indicia {

namespace {

int base32Digit(char c)
{
    if (c >= 'A' && c <= 'Z') {
        return c - 'A';
    }
    if (c >= 'a' && c <= 'z') {
        return c - 'a';
    }
    if (c >= '2' && c <= '7') {
        return c - '2' + 26;
    }
    return -1;
}

/// Takes the text up to the next "=" off @p rest; nothing where there is none, or nothing before it.
std::optional<QByteArray> takeField(QByteArrayView &rest)
{
    const qsizetype equals = rest.indexOf('=');
    if (equals <= 0) {
        return std::nullopt;
    }
    const QByteArray field = rest.first(equals).toByteArray();
    rest = rest.sliced(equals + 1);
    return field;
}

/// HHHH=TT=domain=local
bool readSrs0(SrsAddress &srs, QByteArrayView rest)
{
    const auto hash = takeField(rest);
    const auto timestamp = hash ? takeField(rest) : std::nullopt;
    const auto domain = timestamp ? takeField(rest) : std::nullopt;
    if (!domain || rest.isEmpty()) {
        return false;
    }
    srs.hash = *hash;
    srs.timestamp = *timestamp;
    srs.day = srsDayOf(*timestamp);
    srs.domain = *domain;
    srs.localPart = rest.toByteArray();
    return srs.day >= 0;
}

/// HHHH=first-domain= and then the local part of an SRS0 address from its separator on
bool readSrs1(SrsAddress &srs, QByteArrayView rest)
{
    const auto hash = takeField(rest);
    const auto domain = hash ? takeField(rest) : std::nullopt;
    if (!domain || rest.size() < 2 || !QByteArrayView("=-+").contains(rest[0])) {
        return false;
    }
    srs.hash = *hash;
    srs.domain = *domain;
    srs.localPart = rest.toByteArray();
    SrsAddress inner;
    if (readSrs0(inner, rest.sliced(1))) { // only the first forwarder can vouch for it
        srs.timestamp = inner.timestamp;
        srs.day = inner.day;
    }
    return true;
}

} // namespace

QByteArray SrsAddress::original() const
{
    switch (form) {
    case Form::Srs0:
        return writtenLocalPart(localPart) + '@' + domain;
    case Form::Srs1:
        return writtenLocalPart("SRS0" + localPart) + '@' + domain;
    case Form::Malformed:
        return {};
    }
    return {};
}

QByteArray SrsAddress::author() const
{
    if (form == Form::Srs0) {
        return original();
    }
    SrsAddress inner;
    if (form == Form::Srs1 && readSrs0(inner, QByteArrayView(localPart).sliced(1))) {
        return writtenLocalPart(inner.localPart) + '@' + inner.domain;
    }
    return {};
}

std::optional<SrsAddress> parseSrs(QByteArrayView address)
{
    if (address.size() > maxTaggedAddressOctets) {
        return std::nullopt;
    }
    const Mailbox mailbox = splitMailbox(address);
    const QByteArray content = unquotedLocalPart(mailbox.localPart);
    if (content.size() < 5 || QByteArrayView(content).first(3).compare(QByteArrayView("srs"), Qt::CaseInsensitive) != 0
        || !QByteArrayView("01").contains(content[3]) || !QByteArrayView("=-+").contains(content[4])) {
        return std::nullopt;
    }

    SrsAddress srs;
    const bool first = content[3] == '0';
    const QByteArrayView rest = QByteArrayView(content).sliced(5);
    SrsAddress parts;
    if (first ? readSrs0(parts, rest) : readSrs1(parts, rest)) {
        srs = parts;
        srs.form = first ? SrsAddress::Form::Srs0 : SrsAddress::Form::Srs1;
    }
    srs.separator = content[4];
    srs.forwarder = mailbox.domain;
    return srs;
}

int srsDayOf(QByteArrayView timestamp)
{
    if (timestamp.size() != 2) {
        return -1;
    }
    const int high = base32Digit(timestamp[0]);
    const int low = base32Digit(timestamp[1]);
    return high < 0 || low < 0 ? -1 : high * 32 + low;
}

QByteArray srsTimestamp(int day)
{
    constexpr QByteArrayView alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    return QByteArray(1, alphabet[(day >> 5) & 31]) + alphabet[day & 31];
}

} // namespace Indicia
