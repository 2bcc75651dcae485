// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>

namespace Indicia {

struct CaseReport;

/// What a complaint about a bounce needs beside the case: who writes to whom, and the words, which are the caller's.
struct FeedbackQuery
{
    QByteArray from; ///< an address; left out where it is none
    QByteArray to;
    QString subject;
    QString text; ///< the part for people
    QByteArray userAgent; ///< "Indicia/1.0"
    QByteArray redactionKey; ///< secret (RFC 6590); one for all reports that are to be put together
    std::chrono::sys_seconds now{};
};

/// A complaint about the message of @p report in the Abuse Reporting Format (RFC 5965, used as RFC 6650 says): a
/// multipart/report with the words, the machine-readable part, and the message or, where parts of it are encoded so
/// that addresses in them could not be redacted, its header. The recipient's addresses are redacted by RFC 6590; the
/// Received fields, with which the other side can find the message in its logs, stay as they are.
///
/// It is a draft (X-Unsent): nothing here sends anything. CRLF line ends; the same input gives the same octets.
[[nodiscard]] QByteArray feedbackReport(const CaseReport &report, const FeedbackQuery &query);

/// The address of who answers for the server that wrote the bounce (RFC 5321 section 4.5.1): at its confirmed name,
/// else at the name by which it calls itself, else at its address. Empty where nothing is known.
[[nodiscard]] QByteArray postmasterOf(const CaseReport &report);

/// The same for the domain of the recipient: who complains.
[[nodiscard]] QByteArray ownPostmasterOf(const CaseReport &report);

} // namespace Indicia
