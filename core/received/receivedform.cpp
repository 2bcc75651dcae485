// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receivedform_p.h"

#include "domainname.h"

#include <algorithm>

namespace Indicia {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAlphanumeric(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Hexadecimal in capitals, or since 2.9 with long ids letters and digits without vowels, z before the inode.
bool isPostfixId(QByteArrayView id)
{
    const bool shortId = std::ranges::all_of(id, [](char c) { return isDigit(c) || (c >= 'A' && c <= 'F'); });
    const bool longId = id.contains('z') && std::ranges::none_of(id, [](char c) {
        return !isAlphanumeric(c) || QByteArrayView("aeiouAEIOU").contains(c);
    });
    return id.size() >= 5 && id.size() <= 24 && (shortId || longId);
}

/// 6-6-2 letters and digits, since 4.97 6-11-4.
bool isEximId(QByteArrayView id)
{
    const auto isPart = [](QByteArrayView part) { return std::ranges::all_of(part, isAlphanumeric); };
    const auto hasForm = [&](qsizetype middle, qsizetype last) {
        return id.size() == 6 + 1 + middle + 1 + last && id[6] == '-' && id[7 + middle] == '-' && isPart(id.first(6))
            && isPart(id.sliced(7, middle)) && isPart(id.last(last));
    };
    return hasForm(6, 2) || hasForm(11, 4);
}

/// Exchange writes its version as id.
bool isVersion(QByteArrayView id)
{
    return std::ranges::all_of(id, [](char c) { return isDigit(c) || c == '.'; }) && std::ranges::count(id, '.') >= 2;
}

/// Google's machines write Pacific time.
bool isPacific(const ReceivedField &field)
{
    return field.zoneMinutes == -480 || field.zoneMinutes == -420;
}

bool idIsUnlikely(const ReceivedField &field)
{
    if (field.id.isEmpty()) {
        return false;
    }
    switch (field.dialect) {
    case ReceivedDialect::Postfix:
        return !isPostfixId(field.id);
    case ReceivedDialect::Exim:
        return !isEximId(field.id);
    case ReceivedDialect::Exchange:
        return field.with == "Microsoft SMTP Server" && !isVersion(field.id);
    case ReceivedDialect::Unknown:
    case ReceivedDialect::Rfc5321:
    case ReceivedDialect::Sendmail:
    case ReceivedDialect::Gmail:
    case ReceivedDialect::Qmail:
    case ReceivedDialect::Dovecot:
    case ReceivedDialect::OpenSmtpd:
    case ReceivedDialect::Courier:
    case ReceivedDialect::Haraka:
    case ReceivedDialect::CommuniGate:
    case ReceivedDialect::Zimbra:
    case ReceivedDialect::Getmail:
    case ReceivedDialect::Ecelerity:
    case ReceivedDialect::SendGrid:
    case ReceivedDialect::AmazonSes:
    case ReceivedDialect::Postini:
    case ReceivedDialect::Fetchmail:
    case ReceivedDialect::Mdaemon:
        return false;
    }
    return false;
}

} // namespace

bool isUnlikelyForm(const ReceivedField &field)
{
    const bool google = field.time && sameDomain(field.by, "mx.google.com");
    return field.weekdayWrong || idIsUnlikely(field) || (google && !isPacific(field));
}

} // namespace Indicia
