// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bouncereport.h"
#include "conclusion.h"
#include "ipaddress.h"
#include "mailsource.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace Indicia {

struct CaseReport;
struct FirstLook;

/// What a scan keeps of one message: a row of the mailbox table, a line of NDJSON, a row in the store. All texts are
/// hostile; they are cut at MaxText.
struct ScanRow
{
    static constexpr qsizetype MaxText = 512; ///< octets, at a character's end

    QByteArray folder; ///< MailFolder::Opening::id
    QByteArray key; ///< FolderMessage::key
    QString folderName; ///< MailFolder::name()
    QString name; ///< FolderMessage::name
    QByteArray sha256; ///< of the octets, in lower-case hex; empty where they could not be read
    qint64 size = 0; ///< in octets
    /// False: it was only looked at. Kind, author, subject, date, client and the name that it gave are then what they
    /// will be, and all else says nothing. No such row is kept or written.
    bool judged = true;
    std::optional<MailFault> fault; ///< why it could not be read; the rest is then empty

    Verdict verdict = Verdict::Undetermined;
    Certainty certainty = Certainty::None;
    QByteArray rule; ///< Conclusion::rule
    MessageKind kind = MessageKind::Ordinary;
    bool complete = true; ///< CaseReport::complete

    QByteArray from; ///< address of the first author (From)
    QByteArray subject; ///< decoded, UTF-8, not made harmless
    QByteArray messageId;
    std::optional<std::chrono::sys_seconds> date; ///< of the boundary hop; else the folder's; else the Date field's
    std::optional<IpAddress> client; ///< of the boundary hop: who handed the message to us
    QByteArray helo; ///< the name that it gave

    // Of a bounce, notice or report:
    GeneratorRole role = GeneratorRole::None;
    QByteArray generator; ///< the host that wrote it
    QByteArray dialect; ///< BounceReport::dialect
    BounceReason reason = BounceReason::NotSaid; ///< of the first recipient
    QByteArray status; ///< enhanced status code of the first recipient
    QByteArray recipient; ///< the first one; how many there are stands beside it
    int recipients = 0;

    // Of what it returned:
    std::optional<IpAddress> injection; ///< the injection point
    QByteArray injectionHelo;
    QByteArray returnedSender; ///< From of the original: whose name was used
    QByteArray returnedSubject; ///< decoded, UTF-8

    friend bool operator==(const ScanRow &, const ScanRow &) = default;
};

/// The row of a message that was examined. Folder, key and names are left to the caller.
[[nodiscard]] ScanRow scanRowOf(const CaseReport &report);

/// The row of a message of @p size octets that was only looked at. Folder, key and names are left to the caller.
[[nodiscard]] ScanRow scanRowOf(const FirstLook &look, qint64 size);

/// The row as one JSON object without a line end (resources/schema/scan-1.json), UTF-8. The same row gives the same
/// octets.
[[nodiscard]] QByteArray scanRowJson(const ScanRow &row);

} // namespace Indicia
