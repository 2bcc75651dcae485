// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receiveddialect_p.h"

#include "domainname.h"
#include "receivedtokens_p.h"

#include <array>

namespace Indicia {
namespace {

struct Named
{
    QByteArrayView head;
    ReceivedDialect dialect = ReceivedDialect::Unknown;
};

// How each program's own comment begins.
constexpr std::array bySoftware{
    Named{"Postfix", ReceivedDialect::Postfix},
    Named{"Exim", ReceivedDialect::Exim},
    Named{"qmail", ReceivedDialect::Qmail},
    Named{"Dovecot", ReceivedDialect::Dovecot},
    Named{"OpenSMTPD", ReceivedDialect::OpenSmtpd},
    Named{"courier", ReceivedDialect::Courier},
    Named{"Haraka", ReceivedDialect::Haraka},
    Named{"CommuniGate", ReceivedDialect::CommuniGate},
    Named{"getmail", ReceivedDialect::Getmail},
    Named{"fetchmail", ReceivedDialect::Fetchmail},
    Named{"ecelerity", ReceivedDialect::Ecelerity},
    Named{"MDaemon", ReceivedDialect::Mdaemon},
    Named{"SG", ReceivedDialect::SendGrid},
    Named{"Microsoft Exchange", ReceivedDialect::Exchange},
};

constexpr std::array byDomain{
    Named{"google.com", ReceivedDialect::Gmail},
    Named{"gmail.com", ReceivedDialect::Gmail},
    Named{"googlemail.com", ReceivedDialect::Gmail},
    Named{"sendgrid.net", ReceivedDialect::SendGrid},
    Named{"amazonses.com", ReceivedDialect::AmazonSes},
    Named{"amazonaws.com", ReceivedDialect::AmazonSes},
    Named{"psmtp.com", ReceivedDialect::Postini},
};

/// sendmail names itself by two versions, "8.17.1/8.17.1", of the program and of its configuration.
bool isSendmailVersion(QByteArrayView software)
{
    return software.size() > 3 && software[0] == '8' && software[1] == '.' && software.contains('/');
}

bool isExchange(const ReceivedField &field)
{
    return startsWithWord(field.with, "Microsoft SMTP") || sameWord(field.with, "mapi")
        || startsWithWord(field.via, "Frontend Transport") || startsWithWord(field.via, "Mailbox Transport");
}

/// Courier's ids are three numbers in hexadecimal, "00000000005DC0D6.0000000064EC6711.00003756".
bool isCourierId(QByteArrayView id)
{
    return id.size() == 42 && id[16] == '.' && id[33] == '.';
}

} // namespace

ReceivedDialect receivedDialectOf(const ReceivedField &field)
{
    for (const auto &[head, dialect] : bySoftware) {
        if (startsWithWord(field.software, head)) {
            return dialect;
        }
    }
    if (isSendmailVersion(field.software)) {
        return ReceivedDialect::Sendmail;
    }
    if (isExchange(field)) {
        return ReceivedDialect::Exchange;
    }
    for (const auto &[domain, dialect] : byDomain) {
        if (isInDomain(field.by, domain)) {
            return dialect;
        }
    }
    if (startsWithWord(field.by, "2002:a") && field.byIp) { // Gmail's machines among themselves: 2002:a00::/24
        return ReceivedDialect::Gmail;
    }
    if (sameWord(field.heloVerb, "LHLO")) {
        return ReceivedDialect::Zimbra;
    }
    if (isCourierId(field.id)) {
        return ReceivedDialect::Courier;
    }
    if (!field.heloVerb.isEmpty() && field.id.isEmpty() && field.software.isEmpty()) {
        return ReceivedDialect::Qmail;
    }
    if (field.protocol.startsWith("LMTP") && field.software.isEmpty()) {
        return ReceivedDialect::Dovecot;
    }
    if (sameWord(field.from, "source") && field.fromIp) {
        return ReceivedDialect::Postini;
    }
    return !field.from.isEmpty() && !field.by.isEmpty() && field.time ? ReceivedDialect::Rfc5321
                                                                      : ReceivedDialect::Unknown;
}

} // namespace Indicia
