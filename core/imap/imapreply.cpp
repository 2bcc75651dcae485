// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imapreply.h"

#include "asciiword.h"

#include <algorithm>

namespace Indicia {

bool hasImapCode(QByteArrayView code, QByteArrayView word)
{
    return startsWithWord(code, word) && (code.size() == word.size() || code[word.size()] == ' ');
}

bool saysTryLater(QByteArrayView code)
{
    static constexpr QByteArrayView codes[] = {"UNAVAILABLE", "INUSE", "LIMIT"};
    return std::ranges::any_of(codes, [code](QByteArrayView word) { return hasImapCode(code, word); });
}

MailFault refusal(const ImapReply &reply, MailTrouble otherwise)
{
    static constexpr std::pair<QByteArrayView, MailTrouble> troubles[] = {
        {"NONEXISTENT", MailTrouble::NotFound},
        {"NOPERM", MailTrouble::NoPermission},
        {"AUTHENTICATIONFAILED", MailTrouble::LoginRefused},
        {"AUTHORIZATIONFAILED", MailTrouble::LoginRefused},
        {"EXPIRED", MailTrouble::LoginRefused},
        {"PRIVACYREQUIRED", MailTrouble::NoLoginMethod},
    };
    MailFault fault{.trouble = otherwise, .detail = reply.text};
    if (reply.status == ImapStatus::Bad) { // it does not understand what every server has to
        fault.trouble = MailTrouble::BrokenProtocol;
    } else if (saysTryLater(reply.code)) {
        fault.trouble = MailTrouble::TryLater;
    }
    for (const auto &[word, trouble] : troubles) {
        if (hasImapCode(reply.code, word)) {
            fault.trouble = trouble;
        }
    }
    return fault;
}

} // namespace Indicia
