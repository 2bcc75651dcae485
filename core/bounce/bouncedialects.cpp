// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bouncedialects.h"

#include "bouncedialect.h"

#include <algorithm>

namespace Indicia {

namespace {

constexpr BounceDialect dialects[] = {
    {"amazon-ses-json", isSesNotification, readSesNotification, true},
    {"report-in-text", isReportInText, readReportInText},
    {"postfix", isPostfixText, readPostfixText},
    {"qmail", isQmailText, readQmailText},
    {"exim", isEximText, readEximText},
    {"postfix-transcript", isPostfixTranscript, readPostfixTranscript},
    {"sendmail", isSendmailText, readSendmailText},
    {"opensmtpd", isOpenSmtpdText, readOpenSmtpdText},
    {"james", isJamesText, readJamesText},
    {"mailmarshal", isMailMarshalText, readMailMarshalText},
    {"mdaemon", isMdaemonText, readMdaemonText},
    {"exchange", isExchangeText, readExchangeText},
    {"short-notice", isShortNotice, readShortNotice, true},
    {"non-delivery-report", isNonDeliveryReport, readNonDeliveryReport},
};

} // namespace

std::span<const BounceDialect> bounceDialects()
{
    return dialects;
}

const BounceDialect *findDialect(const BounceText &text)
{
    const auto found
        = std::ranges::find_if(dialects, [&text](const BounceDialect &dialect) { return dialect.recognise(text); });
    return found == std::end(dialects) ? nullptr : found;
}

} // namespace Indicia
