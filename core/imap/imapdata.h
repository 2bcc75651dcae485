// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imapcommand.h"
#include "imapresponse.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <vector>

namespace Indicia {

/// number, nz-number, number64 (RFC 9051 section 9): digits only, and no more than 63 bits hold.
[[nodiscard]] std::optional<qint64> imapNumber(QByteArrayView digits);
/// A UID or a UIDVALIDITY: 1 to 4,294,967,295.
[[nodiscard]] std::optional<quint32> imapUid(QByteArrayView digits);
/// mod-sequence-value (RFC 7162 section 7): of 63 bits, and at least 1.
[[nodiscard]] std::optional<qint64> imapModSeq(QByteArrayView digits);

/// date-time (RFC 9051 section 9), as INTERNALDATE has it: "17-Jul-1996 02:44:25 -0700".
[[nodiscard]] std::optional<std::chrono::sys_seconds> imapTime(QByteArrayView text);

/// A response that begins with a number: `* 12 EXISTS`, `* 12 EXPUNGE`, `* 12 FETCH (...)`.
struct ImapCount
{
    enum class Name { Exists, Expunge, Fetch };

    qint64 number = 0;
    Name name = Name::Exists;
};
[[nodiscard]] std::optional<ImapCount> readImapCount(const ImapResponse &response);

/// What a FETCH says of a message, of what is ever asked (RFC 9051 section 7.5.2).
struct ImapMessageData
{
    std::optional<quint32> uid;
    std::optional<qint64> size; ///< RFC822.SIZE: a claim
    bool hasDate = false; ///< an INTERNALDATE, readable or not
    std::optional<std::chrono::sys_seconds> received;
    /// BODY[]: where what is in hand begins. Nothing where there is none.
    std::optional<qint64> origin;
    bool noBody = false; ///< BODY[] is NIL
    QByteArray body;
    bool isCut = false; ///< the connection ended amid the body

    friend bool operator==(const ImapMessageData &, const ImapMessageData &) = default;
};
/// Nothing where the response does not keep to the grammar, or says a thing twice.
[[nodiscard]] std::optional<ImapMessageData> readImapFetch(ImapResponse response);
/// The same of a response that is not complete: what had come of its body, where its UID and the body's origin were
/// known by then.
[[nodiscard]] std::optional<ImapMessageData> readCutImapFetch(const ImapResponse &partial);

/// A folder as LIST names it (RFC 9051 section 7.3.1).
struct ImapMailboxName
{
    QByteArray name; ///< as the server writes it, in modified UTF-7; hostile
    char delimiter = '\0'; ///< between levels of the hierarchy; NUL where there is none
    QList<QByteArray> attributes; ///< \Noselect, \Sent (RFC 6154), in small letters
    std::optional<qint64> messages{}; ///< in it, where that was asked: a claim

    /// It can be opened.
    [[nodiscard]] bool isSelectable() const
    {
        return !name.isEmpty() && !attributes.contains("\\noselect") && !attributes.contains("\\nonexistent");
    }
    friend bool operator==(const ImapMailboxName &, const ImapMailboxName &) = default;
};
[[nodiscard]] std::optional<ImapMailboxName> readImapList(const ImapResponse &response);

/// Adds to @p ranges the UIDs that were found, in the order of the server: `* SEARCH 2 4` (RFC 3501 section 7.2.5), or
/// `* ESEARCH (TAG "A1") UID ALL 2,4:7` (RFC 9051 section 7.3.4); where that names a tag, it has to be @p tag. False
/// where it is neither, is not about UIDs, or is about more than @p most ranges in all.
[[nodiscard]] bool readImapSearch(
    const ImapResponse &response, QByteArrayView tag, qsizetype most, std::vector<ImapUidRange> &ranges);

/// How many messages were found: `* ESEARCH (TAG "A1") UID COUNT 17` (RFC 9051 section 7.3.4); where that names a tag,
/// it has to be @p tag. Nothing where the response does not say it.
[[nodiscard]] std::optional<qint64> readImapSearchCount(const ImapResponse &response, QByteArrayView tag);

/// That messages are gone: `* VANISHED 2,4:7`, or `* VANISHED (EARLIER) 2,4:7` (RFC 7162 section 3.2.10).
struct ImapVanished
{
    bool isEarlier = false; ///< before the folder was opened: the number of its messages stays
    std::optional<std::vector<ImapUidRange>> uids{}; ///< in the order of the server; nothing where none can be read
};
/// Of a response whose first word is VANISHED. More than @p most ranges are none.
[[nodiscard]] ImapVanished readImapVanished(const ImapResponse &response, qsizetype most);

/// How many messages a folder holds, by STATUS (RFC 9051 section 7.3.4).
struct ImapFolderCount
{
    QByteArray name;
    qint64 messages = 0;
};
/// Nothing where the response does not say it.
[[nodiscard]] std::optional<ImapFolderCount> readImapStatus(const ImapResponse &response);

} // namespace Indicia
