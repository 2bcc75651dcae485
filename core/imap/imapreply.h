// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imapresponse.h"
#include "mailsource.h"

#include <QByteArrayView>

namespace Indicia {

/// How a command ended.
struct ImapReply
{
    ImapStatus status = ImapStatus::Ok; ///< Ok, No or Bad; Bye for a server that left
    QByteArray code; ///< hostile
    QByteArray text; ///< hostile

    friend bool operator==(const ImapReply &, const ImapReply &) = default;
};

/// The first word of a response code is @p word, in any case.
[[nodiscard]] bool hasImapCode(QByteArrayView code, QByteArrayView word);
/// The server will do later what it does not do now (RFC 5530 section 3).
[[nodiscard]] bool saysTryLater(QByteArrayView code);

/// What a reply that is not OK means; @p otherwise where no code says more.
[[nodiscard]] MailFault refusal(const ImapReply &reply, MailTrouble otherwise = MailTrouble::Refused);

} // namespace Indicia
