// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "outlookfile.h"
#include "outlookproperties_p.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <expected>
#include <optional>

namespace Indicia {

/// Whom an item went to; of a report, whom it reports about.
struct OutlookRecipient
{
    enum class Kind { To = 1, Cc = 2, Bcc = 3 };

    Kind kind = Kind::To;
    QByteArray name;
    QByteArray address; ///< of SMTP; empty where only one of another system is known
    QByteArray remoteMta;
    QByteArray supplementary; ///< "<mx.example.net #5.1.1 smtp;550 5.1.1 No such user>"
    std::optional<int> status; ///< 511 for 5.1.1
};

/// Something attached: octets, or an item.
struct OutlookAttachment
{
    QByteArray name;
    QByteArray mediaType; ///< "type/subtype" in lower case, or empty
    QByteArray octets;
    qint64 leftOut = 0; ///< octets that were too many to be taken
    int item = -1; ///< index of the attached item in its list
};

/// One message of an Outlook file: what Outlook keeps of it.
struct OutlookItem
{
    QByteArray messageClass; ///< "IPM.Note", "REPORT.IPM.Note.NDR"; in capitals
    QByteArray headers; ///< as received; empty where it never came by SMTP
    QByteArray subject;
    QByteArray senderName;
    QByteArray sender;
    QByteArray messageId;
    QByteArray inReplyTo;
    QByteArray references;
    QByteArray reportingMta;
    QByteArray displayTo;
    std::optional<std::chrono::sys_seconds> date;
    OutlookText text;
    OutlookText html;
    QByteArray charset; ///< of texts that are not UTF-8
    QList<OutlookRecipient> recipients;
    QList<OutlookAttachment> attachments;

    /// A report of a mail server ([MS-OXCMAIL] section 2.2.3.7).
    [[nodiscard]] bool isDeliveryReport() const
    {
        return messageClass.startsWith("REPORT.") && (messageClass.endsWith(".NDR") || messageClass.endsWith(".DR"));
    }
};

/// All items of @p file: the message first, an attached one always after that which has it. Those that are nested
/// deeper than Limits::embeddedMessages, or above a limit of number, are left out.
[[nodiscard]] std::expected<QList<OutlookItem>, OutlookFault> readOutlookItems(const CompoundStorage &file);

} // namespace Indicia
