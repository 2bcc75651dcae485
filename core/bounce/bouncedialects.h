// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bouncereport.h"
#include "bouncetext.h"

namespace Indicia {

// What the rows of the dialect table are made of; each pair stands in a file of its own.

/// RFC 3464 fields written into the text itself.
[[nodiscard]] bool isReportInText(const BounceText &text);
void readReportInText(const BounceText &text, BounceReport &report);

/// "This is the mail system at host ...", then "<address>: reason" paragraphs.
[[nodiscard]] bool isPostfixText(const BounceText &text);
void readPostfixText(const BounceText &text, BounceReport &report);

/// QSBMF ("Hi. This is the ..."), then "<address>:" paragraphs; Yahoo and others write it too.
[[nodiscard]] bool isQmailText(const BounceText &text);
void readQmailText(const BounceText &text, BounceReport &report);

/// "This message was created automatically by mail delivery software.", then a list of addresses with their reasons.
[[nodiscard]] bool isEximText(const BounceText &text);
void readEximText(const BounceText &text, BounceReport &report);

/// "----- Transcript of session follows -----".
[[nodiscard]] bool isSendmailText(const BounceText &text);
void readSendmailText(const BounceText &text, BounceReport &report);

/// "Delivery has failed to these recipients", and the older "did not reach some or all of the intended recipients".
[[nodiscard]] bool isExchangeText(const BounceText &text);
void readExchangeText(const BounceText &text, BounceReport &report);

/// "This is the MAILER-DAEMON, please DO NOT REPLY", then "address: reason" lines.
[[nodiscard]] bool isOpenSmtpdText(const BounceText &text);
void readOpenSmtpdText(const BounceText &text, BounceReport &report);

/// The SMTP session that Postfix sends to its postmaster ("Postfix SMTP server: errors from ...").
[[nodiscard]] bool isPostfixTranscript(const BounceText &text);
void readPostfixTranscript(const BounceText &text, BounceReport &report);

/// "Error message below:", "Message details:" with the session's MAIL FROM and RCPT TO.
[[nodiscard]] bool isJamesText(const BounceText &text);
void readJamesText(const BounceText &text, BounceReport &report);

/// "Could not be delivered because of", "The following recipients were affected:".
[[nodiscard]] bool isMailMarshalText(const BounceText &text);
void readMailMarshalText(const BounceText &text, BounceReport &report);

/// A transcript of the session with arrows ("--> RCPT To:<...>", "<-- 550 ..."), as MDaemon writes it and, with words
/// ("Sent <<<", "Received >>>"), InterScan.
[[nodiscard]] bool isMdaemonText(const BounceText &text);
void readMdaemonText(const BounceText &text, BounceReport &report);

/// Nothing but "Your message could not be delivered to" and an address, in one or several languages, under a rule.
[[nodiscard]] bool isShortNotice(const BounceText &text);
void readShortNotice(const BounceText &text, BounceReport &report);

/// "--- Non-Delivery Report ---", then the sentence and the user with a display name.
[[nodiscard]] bool isNonDeliveryReport(const BounceText &text);
void readNonDeliveryReport(const BounceText &text, BounceReport &report);

/// The JSON notification of Amazon SES that comes by mail through SNS.
[[nodiscard]] bool isSesNotification(const BounceText &text);
void readSesNotification(const BounceText &text, BounceReport &report);

} // namespace Indicia
