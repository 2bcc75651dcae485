// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compoundfile_p.h"

#include <QHash>

#include <chrono>
#include <optional>

namespace Indicia {

/// The properties that are read, by their ids ([MS-OXPROPS]).
enum class OutlookProperty : quint16 {
    MessageClass = 0x001a,
    Subject = 0x0037,
    SubmitTime = 0x0039,
    TransportHeaders = 0x007d,
    RecipientType = 0x0c15,
    ReportReason = 0x0c04, ///< PidTagNonDeliveryReportReasonCode
    ReportDiagnostic = 0x0c05, ///< PidTagNonDeliveryReportDiagCode
    SupplementaryInfo = 0x0c1b,
    SenderName = 0x0c1a,
    SenderAddress = 0x0c1f,
    ReportStatus = 0x0c20, ///< PidTagNonDeliveryReportStatusCode
    RemoteMta = 0x0c21,
    DisplayTo = 0x0e04,
    DeliveryTime = 0x0e06,
    Body = 0x1000,
    ReportText = 0x1001,
    Html = 0x1013,
    MessageId = 0x1035,
    References = 0x1039,
    InReplyTo = 0x1042,
    DisplayName = 0x3001,
    EmailAddress = 0x3003,
    AttachData = 0x3701,
    AttachFileName = 0x3704,
    AttachLongFileName = 0x3707,
    AttachMimeTag = 0x370e,
    SmtpAddress = 0x39fe,
    InternetCodepage = 0x3fde,
    MessageCodepage = 0x3ffd,
    SenderSmtpAddress = 0x5d01,
    ReportingMta = 0x6820,
};

/// Text as the file has it: UTF-16 made UTF-8, or octets of a code page as they are.
struct OutlookText
{
    QByteArray octets;
    bool isUtf8 = false;
};

/// The properties of one storage ([MS-OXMSG] section 2.4).
class OutlookProperties
{
public:
    /// Octets before the first entry of the property stream: what the storage is tells how many.
    enum class Header { Item = 32, EmbeddedItem = 24, Child = 8 };

    /// Nothing where there is no property stream: it is no such storage.
    [[nodiscard]] static std::optional<OutlookProperties> read(const CompoundStorage &storage, Header header);

    [[nodiscard]] std::optional<qint32> number(OutlookProperty id) const;
    [[nodiscard]] std::optional<std::chrono::sys_seconds> time(OutlookProperty id) const;
    [[nodiscard]] OutlookText text(OutlookProperty id) const;
    [[nodiscard]] std::optional<QByteArray> binary(OutlookProperty id) const;
    [[nodiscard]] std::optional<qint64> binarySize(OutlookProperty id) const;
    /// The storage that is the value of an object property: an attached item.
    [[nodiscard]] std::optional<CompoundStorage> object(OutlookProperty id) const;

private:
    explicit OutlookProperties(CompoundStorage storage) : m_storage(std::move(storage)) { }

    CompoundStorage m_storage;
    QHash<quint32, quint64> m_fixed; ///< by id and type
};

} // namespace Indicia
