// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace Indicia {

/// The fields of RFC 3464 sections 2.2 and 2.3, and one of sendmail's.
enum class StatusName : quint8 {
    Other,
    Action,
    ArrivalDate,
    DiagnosticCode,
    DsnGateway,
    FinalLogId,
    FinalRecipient,
    LastAttemptDate,
    OriginalEnvelopeId,
    OriginalRecipient,
    ReceivedFromMta,
    RemoteMta,
    ReportingMta,
    Status,
    WillRetryUntil,
    XActualRecipient,
};

/// One field of a message/delivery-status (RFC 3464 section 2.1.1) or message/feedback-report block.
struct StatusField
{
    StatusName known = StatusName::Other;
    QByteArray name; ///< in lower case
    QByteArray value; ///< unfolded, outer white space taken off
    qsizetype offset = 0; ///< of the name, in the block
    qsizetype length = 0; ///< with its folded lines
    bool afterBlank = false; ///< an empty line stands before it

    friend bool operator==(const StatusField &, const StatusField &) = default;
};

/// How forgiving a block is read.
enum class StatusForm {
    Block, ///< a MIME part of its own
    InText, ///< lines of a text: fields may be indented, and only names of RFC 3464 count
};

/// Takes a block apart into its fields. What is no field is left out. Linear; at most 20,000 fields.
///
///     field = field-name ":" body ; folded as RFC 5322 section 2.2.3 says, and as some programs do it, without the
///     space
[[nodiscard]] QList<StatusField> statusFields(QByteArrayView block, StatusForm form);

/// A value of the form type ";" rest (RFC 3464 section 2.1.2), parted.
struct TypedValue
{
    QByteArray type; ///< in lower case; empty where none is given
    QByteArray rest; ///< trimmed
    friend bool operator==(const TypedValue &, const TypedValue &) = default;
};

/// Parts @p value at its first ";". Where it is missing, a first word that is a well-known type is taken for one.
[[nodiscard]] TypedValue typedValue(QByteArrayView value);

/// @p value of a Reporting-MTA or Remote-MTA field: the name alone, without type, comment and a second name in
/// brackets.
[[nodiscard]] QByteArray mtaName(QByteArrayView value);

/// The address of a Final-Recipient or Original-Recipient field: without type, comment, angle brackets and source
/// route. Of type utf-8, its \x{HEX} escapes (RFC 6533 section 3) are undone.
[[nodiscard]] QByteArray recipientAddress(QByteArrayView value);

/// Undoes xtext (RFC 3461 section 4): "+3D" becomes "=". A "+" without two upper-case hex digits stays.
[[nodiscard]] QByteArray xtextDecoded(const QByteArray &text);

} // namespace Indicia
