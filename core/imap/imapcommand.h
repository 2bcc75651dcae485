// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace Indicia {

/// UIDs from the first to the last, both meant.
struct ImapUidRange
{
    quint32 first = 1;
    quint32 last = 1;

    friend bool operator==(const ImapUidRange &, const ImapUidRange &) = default;
};

/// What is asked of messages. There is no way to ask for what would mark them as seen (RFC 9051 section 6.4.5).
struct ImapFetchRequest
{
    enum class Wanted {
        Sizes, ///< UID, RFC822.SIZE and INTERNALDATE
        Octets, ///< UID and BODY.PEEK[]<offset.length>
        Highest, ///< the UID of the last message, whatever it is; no ranges
    };

    Wanted wanted = Wanted::Sizes;
    std::vector<ImapUidRange> uids{}; ///< ascending, without overlap
    qint64 offset = 0; ///< of Octets
    qint64 length = 0; ///< of Octets; at least 1

    [[nodiscard]] bool asksFor(quint32 uid) const;
    /// How many messages it can be answered with at the most.
    [[nodiscard]] qint64 most() const;
};

/// `UID FETCH ...`, without a tag.
[[nodiscard]] QByteArray fetchCommand(const ImapFetchRequest &request);

/// `UID SEARCH ...` for the UIDs of the messages with these numbers, without a tag; in ranges (RFC 4731) where
/// @p asRanges.
[[nodiscard]] QByteArray searchCommand(qint64 first, qint64 last, bool asRanges);

/// How many messages up to @p lastUid have changed since @p modSeq (RFC 7162 section 3.1.5), without a tag. It wants
/// ESEARCH; @p modSeq is less than 2^63 - 1.
[[nodiscard]] QByteArray changedCountCommand(quint32 lastUid, qint64 modSeq);
/// Which UIDs up to @p lastUid have changed or vanished since @p modSeq (RFC 7162 section 3.2.6), without a tag. It
/// wants QRESYNC to be enabled.
[[nodiscard]] QByteArray vanishedCommand(quint32 lastUid, qint64 modSeq);

/// @p text as a quoted string; nothing where a quoted string cannot hold it (RFC 9051 section 9: 8-bit, NUL, CR, LF).
[[nodiscard]] std::optional<QByteArray> imapQuoted(QByteArrayView text);
/// The command whose words are @p verb and @p strings, in pieces: before each but the first the server has to say +,
/// since it begins with the octets of a literal. Empty where a string holds a NUL.
[[nodiscard]] std::vector<QByteArray> commandWithStrings(
    const QByteArray &verb, const std::vector<QByteArray> &strings);

} // namespace Indicia
