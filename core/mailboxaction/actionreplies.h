// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imapreply.h"
#include "imapresponse.h"
#include "mailboxaction.h"

#include <QByteArrayList>

#include <optional>

namespace Indicia {

/// COPYUID (RFC 4315 section 3).
struct CopyUid
{
    quint32 uidValidity = 0; ///< of the target
    Uids from;
    Uids to; ///< as many, in the same order

    friend bool operator==(const CopyUid &, const CopyUid &) = default;
};
/// Nothing where @p code is none, contradicts itself, or names more than @p most messages.
[[nodiscard]] std::optional<CopyUid> readCopyUid(QByteArrayView code, std::size_t most);

/// The words of PERMANENTFLAGS (RFC 9051 section 7.1), without parentheses; nothing where the code is another.
[[nodiscard]] std::optional<QByteArrayList> readPermanentFlags(QByteArrayView code);

/// What a FETCH says of flags.
struct MessageFlags
{
    quint32 uid = 0;
    QByteArrayList flags;

    [[nodiscard]] bool has(QByteArrayView flag) const; ///< in any case
    friend bool operator==(const MessageFlags &, const MessageFlags &) = default;
};
/// Nothing where it says not both UID and FLAGS: that of another client's doing comes without the UID.
[[nodiscard]] std::optional<MessageFlags> readMessageFlags(const ImapResponse &response);

/// The number that a STATUS (RFC 9051 section 7.3.4) gives for @p item.
[[nodiscard]] std::optional<qint64> readStatusItem(const ImapResponse &response, QByteArrayView item);

/// What a refusal means for an action.
[[nodiscard]] ActionTrouble actionTrouble(const ImapReply &reply);

} // namespace Indicia
