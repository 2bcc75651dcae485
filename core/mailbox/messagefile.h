// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <expected>

namespace Indicia {

/// Why there are no bytes of a message.
enum class MessageFileError {
    NotFound,
    NoPermission,
    IsDirectory,
    NotRegular, ///< a pipe, a device, a socket: reading could hang or never end
    TooLarge, ///< more than maxMessageFileOctets
    Empty,
    NotAMessage, ///< not one header field at the start: a picture, a database, octets of any other kind
    ReadFailed,
    NoOutlookLibrary, ///< an Outlook file, and nothing here can open it
    NotOutlookMessage, ///< a file of that form that holds no message
    DamagedOutlookFile,
};

/// The largest file that is read at all; of one above Limits::messageOctets only the header is analysed.
inline constexpr qint64 maxMessageFileOctets = 1024LL * 1024 * 1024;

/// The message that @p bytes hold: themselves, if checkIsMessage() says so, or what an Outlook file keeps of one
/// (messageOfOutlookFile()).
[[nodiscard]] std::expected<QByteArray, MessageFileError> messageIn(const QByteArray &bytes);

/// Reads a local, regular file that holds one message; see messageIn(). Links are followed, as the user's own file
/// manager would.
[[nodiscard]] std::expected<QByteArray, MessageFileError> readMessageFile(const QString &path);

/// The header of the message in a local, regular file: up to its empty line, at most Limits::headerBlockOctets. The
/// rest of the file is not read, unless it is an Outlook file.
[[nodiscard]] std::expected<QByteArray, MessageFileError> readMessageHeader(const QString &path);

/// Says whether @p bytes can be a message: they begin, after an mbox line or a banner, with at least one header field.
[[nodiscard]] std::expected<void, MessageFileError> checkIsMessage(const QByteArray &bytes);

/// The message files in a folder, sorted by name: those of cur and new where it is a Maildir, else its *.eml and *.msg
/// files.
/// Not recursive; at most @p limit.
[[nodiscard]] std::expected<QStringList, MessageFileError> messageFilesIn(const QString &folder, qsizetype limit);

} // namespace Indicia
