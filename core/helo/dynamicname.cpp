// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helooutcome.h"

#include "domainname.h"

#include <QByteArrayList>
#include <QVarLengthArray>

#include <algorithm>
#include <span>

// A guess, and never more than a hint: no standard says how such names look. It is made of three rules.
// 1. The last two labels are the provider's own domain and say nothing about the host.
// 2. A host that calls itself mail, smtp, mx or static is meant to stay, whatever else is in its name.
// 3. Otherwise the address in the name, or a word for an access line, makes the name one of many.

namespace Indicia {

namespace {

constexpr qsizetype MaxNameLength = 253;

using Numbers = QVarLengthArray<int, 32>;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isOneOf(QByteArrayView word, std::span<const QByteArrayView> words)
{
    return std::ranges::find(words, word) != words.end();
}

bool saysStatic(QByteArrayView word)
{
    static constexpr QByteArrayView words[]{"bounce", "email", "fixed", "mail", "mailer", "mailgate", "mailgw",
        "mailhost", "mailout", "mails", "mailserver", "mta", "mx", "mxout", "out", "outbound", "relay", "smtp",
        "smtpout", "stat", "static"};
    return isOneOf(word, words);
}

bool saysAccessLine(QByteArrayView word)
{
    static constexpr QByteArrayView words[]{"adsl", "broadband", "cable", "catv", "cgn", "cgnat", "client", "clients",
        "cpe", "cust", "customer", "customers", "dhcp", "dial", "dialin", "dialup", "dip", "dsl", "dyn", "dynamic",
        "dynip", "fiber", "fibre", "ftth", "fttx", "gprs", "hfc", "home", "hsd", "isdn", "lte", "mobile", "modem",
        "nat", "pool", "pools", "ppp", "pppoe", "res", "residential", "sdsl", "subs", "subscriber", "umts", "user",
        "users", "vdsl", "wifi", "wireless", "wlan", "xdsl"};
    return isOneOf(word, words);
}

/// Calls @p visit with each run of letters in @p text, until it says true.
template <typename Visit>
bool anyWord(QByteArrayView text, Visit visit)
{
    auto at = text.begin();
    while (at != text.end()) {
        const auto start = std::find_if(at, text.end(), isLower);
        at = std::find_if_not(start, text.end(), isLower);
        if (start != at && visit(QByteArrayView(start, at))) {
            return true;
        }
    }
    return false;
}

/// The value of each run of digits; -1 where it can be no octet.
Numbers numbersOf(QByteArrayView text)
{
    Numbers numbers;
    auto at = text.begin();
    while (at != text.end()) {
        const auto start = std::find_if(at, text.end(), isDigit);
        at = std::find_if_not(start, text.end(), isDigit);
        if (start != at) {
            numbers.append(at - start <= 3 ? QByteArrayView(start, at).toInt() : -1);
        }
    }
    return numbers;
}

template <typename Octets>
bool contains(const Numbers &numbers, const Octets &octets)
{
    return !std::ranges::search(numbers, octets).empty();
}

/// All four octets, or the last three, in either order, with anything but digits between them.
bool hasOctets(QByteArrayView text, std::span<const quint8, 4> octets)
{
    const Numbers numbers = numbersOf(text);
    const auto lastThree = octets.last<3>();
    return contains(numbers, lastThree)
        || contains(numbers, std::array{lastThree[2], lastThree[1], lastThree[0]}); // four contain three
}

/// The octets without anything between them: in hexadecimal, as three digits each, or as one number.
bool hasPackedV4(QByteArrayView text, std::span<const quint8, 4> octets)
{
    QByteArray hex;
    QByteArray hexReversed;
    QByteArray padded;
    QByteArray paddedReversed;
    quint32 whole = 0;
    for (const quint8 octet : octets) {
        const QByteArray two = QByteArray::number(octet, 16).rightJustified(2, '0');
        const QByteArray three = QByteArray::number(octet).rightJustified(3, '0');
        hex += two;
        hexReversed.prepend(two);
        padded += three;
        paddedReversed.prepend(three);
        whole = whole << 8 | octet;
    }
    const QByteArray number = QByteArray::number(whole);
    return text.contains(hex) || text.contains(hexReversed) || text.contains(padded) || text.contains(paddedReversed)
        || (number.size() >= 9 && text.contains(number));
}

bool hasV4(QByteArrayView text, const IpAddress &address)
{
    const auto octets = std::span(address.octets()).first<4>();
    return hasOctets(text, octets) || hasPackedV4(text, octets);
}

/// All nibbles in either order, or the interface identifier, with or without separators.
bool hasNibbles(QByteArrayView text, const IpAddress &address)
{
    QByteArray packed;
    std::ranges::copy_if(text, std::back_inserter(packed), [](char c) { return isDigit(c) || isLower(c); });
    const auto &octets = address.octets();
    const QByteArray nibbles = QByteArray(reinterpret_cast<const char *>(octets.data()), 16).toHex();
    QByteArray reversed = nibbles;
    std::ranges::reverse(reversed);
    const QByteArrayView identifier = QByteArrayView(nibbles).last(16);
    // An identifier that begins with zeros (::1, ::25) was given by hand and would be found anywhere.
    return packed.contains(nibbles) || packed.contains(reversed)
        || (!identifier.startsWith("00") && packed.contains(identifier));
}

/// The address in its text form with hyphens in place of the colons, perhaps behind a word: "ip-2001-db8--1".
bool hasHyphenatedV6(QByteArrayView label, const IpAddress &address)
{
    QByteArray text = label.toByteArray();
    text.replace('-', ':');
    for (qsizetype from = 0; from >= 0;) {
        if (IpAddress::parse(QByteArrayView(text).sliced(from)) == address) {
            return true;
        }
        const qsizetype colon = text.indexOf(':', from);
        from = colon < 0 || colon + 1 >= text.size() ? -1 : colon + 1;
    }
    return false;
}

bool hasV6(QByteArrayView text, const IpAddress &address)
{
    if (hasNibbles(text, address)) {
        return true;
    }
    const QByteArrayList labels = text.toByteArray().split('.');
    return std::ranges::any_of(labels, [&address](const QByteArray &label) { return hasHyphenatedV6(label, address); });
}

/// @p name without its last two labels; empty where there are no more.
QByteArrayView hostLabels(QByteArrayView name)
{
    for (int i = 0; i < 2; ++i) {
        const qsizetype dot = name.isEmpty() ? -1 : name.lastIndexOf('.');
        if (dot < 0) {
            return {};
        }
        name = name.first(dot);
    }
    return name;
}

} // namespace

bool looksDynamic(QByteArrayView reverseName, const IpAddress &address)
{
    if (reverseName.size() > MaxNameLength) {
        return false;
    }
    const QByteArray name = normalizedDomain(reverseName);
    const QByteArrayView host = hostLabels(name);
    if (anyWord(host, saysStatic)) {
        return false;
    }
    return anyWord(host, saysAccessLine) || (address.isV4() ? hasV4(host, address) : hasV6(host, address));
}

} // namespace Indicia
