// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "examine.h"
#include "mailsource.h"
#include "scanrow.h"

#include <QList>

#include <functional>
#include <optional>

namespace Indicia {

/// The folder that a message is in.
struct ScanPlace
{
    QByteArray folder; ///< MailFolder::Opening::id
    QString folderName;
};

struct ExaminedMessage
{
    QList<ScanRow> rows; ///< the message's own, and behind it those of the messages that are attached to it
    bool again = false; ///< see ScannedMessage
};

/// Examines a message, or notes why it cannot be; nothing where it was cut short. @p examined is told each report, and
/// may be empty.
[[nodiscard]] std::optional<ExaminedMessage> examineMessage(const FolderMessage &message, const ScanPlace &place,
    const Context &context, const std::function<void(const CaseReport &)> &examined);

/// The row of a message that was only looked at; nothing where it cannot be read.
[[nodiscard]] std::optional<ScanRow> lookedRow(
    const FolderMessage &message, const ScanPlace &place, const Identity &identity);

/// The row of a message that was not examined.
[[nodiscard]] ScanRow faultRow(const FolderMessage &message, const ScanPlace &place, MailFault fault);

} // namespace Indicia
