// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domainname.h"

#include <algorithm>

namespace Indicia {

namespace {

constexpr qsizetype MaxNameLength = 253; // RFC 1035 section 2.3.4: 255 octets on the wire
constexpr qsizetype MaxLabelLength = 63; // RFC 1035 section 2.3.4

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetDig(char c)
{
    return isDigit(c) || (lower(c) >= 'a' && lower(c) <= 'z') || c == '_';
}

QByteArrayView withoutFinalDot(QByteArrayView name)
{
    return name.endsWith('.') ? name.chopped(1) : name;
}

/// The place of the last @, or -1. Of an empty view, QByteArrayView::lastIndexOf() of Qt 6.8 reads the octet behind it.
qsizetype lastAt(QByteArrayView mailbox)
{
    return mailbox.isEmpty() ? -1 : mailbox.lastIndexOf('@');
}

} // namespace

QByteArray normalizedDomain(QByteArrayView name)
{
    QByteArray text = withoutFinalDot(name).toByteArray();
    std::transform(text.cbegin(), text.cend(), text.begin(), lower);
    return text;
}

bool sameDomain(QByteArrayView a, QByteArrayView b)
{
    a = withoutFinalDot(a);
    b = withoutFinalDot(b);
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](char left, char right) { return lower(left) == lower(right); });
}

bool isInDomain(QByteArrayView name, QByteArrayView ancestor)
{
    name = withoutFinalDot(name);
    ancestor = withoutFinalDot(ancestor);
    if (ancestor.isEmpty() || name.size() < ancestor.size() || !sameDomain(name.last(ancestor.size()), ancestor)) {
        return false;
    }
    const qsizetype above = name.size() - ancestor.size();
    // The dot alone is no label: ".example.org" is not below example.org.
    return above == 0 || (above > 1 && name[above - 1] == '.');
}

// sub-domain = Let-dig [Ldh-str] (RFC 5321 section 4.1.2), with the underscore as a letter.
bool isFullyQualified(QByteArrayView name)
{
    if (name.isEmpty() || name.size() > MaxNameLength) {
        return false;
    }
    // The labels from the left, in one pass.
    qsizetype start = 0;
    bool onlyDigits = true;
    for (qsizetype at = 0; at < name.size(); ++at) {
        const char c = name[at];
        if (c == '.') {
            if (at == start || at - start > MaxLabelLength || !isLetDig(name[at - 1])) {
                return false;
            }
            start = at + 1;
            onlyDigits = true;
        } else if (!(isLetDig(c) || (c == '-' && at > start))) {
            return false;
        } else {
            onlyDigits = onlyDigits && isDigit(c);
        }
    }
    const qsizetype top = name.size() - start;
    return start > 0 && top > 0 && top <= MaxLabelLength && isLetDig(name.back()) && !onlyDigits;
}

QByteArrayView domainOf(QByteArrayView mailbox)
{
    const qsizetype at = lastAt(mailbox);
    return at < 0 ? QByteArrayView() : mailbox.sliced(at + 1);
}

QByteArrayView localPartOf(QByteArrayView mailbox)
{
    const qsizetype at = lastAt(mailbox);
    return at < 0 ? mailbox : mailbox.first(at);
}

} // namespace Indicia
