// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scantokens.h"

namespace Indicia {

using namespace Qt::StringLiterals;

QLatin1StringView token(MailTrouble value)
{
    switch (value) {
    case MailTrouble::NotFound:
        return "not-found"_L1;
    case MailTrouble::NoPermission:
        return "no-permission"_L1;
    case MailTrouble::NotRegular:
        return "not-regular"_L1;
    case MailTrouble::TooLarge:
        return "too-large"_L1;
    case MailTrouble::Empty:
        return "empty"_L1;
    case MailTrouble::NotAMessage:
        return "not-a-message"_L1;
    case MailTrouble::Damaged:
        return "damaged"_L1;
    case MailTrouble::ReadFailed:
        return "read-failed"_L1;
    case MailTrouble::Vanished:
        return "vanished"_L1;
    case MailTrouble::NoLibrary:
        return "no-library"_L1;
    case MailTrouble::Unreachable:
        return "unreachable"_L1;
    case MailTrouble::Silent:
        return "silent"_L1;
    case MailTrouble::CutOff:
        return "cut-off"_L1;
    case MailTrouble::NoTls:
        return "no-tls"_L1;
    case MailTrouble::BadCertificate:
        return "bad-certificate"_L1;
    case MailTrouble::LoginRefused:
        return "login-refused"_L1;
    case MailTrouble::NoLoginMethod:
        return "no-login-method"_L1;
    case MailTrouble::Refused:
        return "refused"_L1;
    case MailTrouble::TryLater:
        return "try-later"_L1;
    case MailTrouble::BrokenProtocol:
        return "broken-protocol"_L1;
    case MailTrouble::Cancelled:
        return "cancelled"_L1;
    case MailTrouble::NotExamined:
        return "not-examined"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Indicia
