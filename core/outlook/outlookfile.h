// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <expected>

namespace Indicia {

/// Why an Outlook file gives no message.
enum class OutlookFault {
    NoLibrary, ///< this build has no libgsf, or it is not installed
    NotAMessage, ///< a compound file of another kind: a document, an installer, a thumbnail cache
    Damaged, ///< the container contradicts itself ([MS-CFB]): cut off, or made to
    TooLarge, ///< more entries, items or octets than are read
};

namespace Limits {

/// Largest Outlook file that is opened (128 MiB): it is read whole, and mail servers take less.
inline constexpr qint64 outlookFileOctets = 134'217'728;
/// Entries of the container's directory. libgsf walks it by recursion, one level for each entry at the worst; a message
/// to a hundred recipients has a few thousand.
inline constexpr qsizetype outlookEntries = 8'192;
/// Octets of all that is taken out of one file.
inline constexpr qint64 outlookContentOctets = 67'108'864;
/// Recipients, and attachments, of one item.
inline constexpr int outlookChildren = 1'000;
/// Items in one file: messages within messages.
inline constexpr int outlookItems = 64;
/// An attachment above this that is neither text nor a message is named and left out: nothing here reads it.
inline constexpr qint64 outlookAttachmentOctets = 262'144;

} // namespace Limits

/// What is needed to open Outlook files.
enum class OutlookSupport {
    NotBuilt, ///< this build was made without libgsf
    NoLibrary, ///< libgsf is not installed
    Present,
};
[[nodiscard]] OutlookSupport outlookSupport();

/// Whether @p bytes begin as a compound file does ([MS-CFB] section 2.2), as Outlook's .msg.
[[nodiscard]] bool isOutlookFile(QByteArrayView bytes);

/// The message in an Outlook file ([MS-OXMSG]) as RFC 5322 would write it.
///
/// The file keeps a message's parts, and its octets as they were sent are lost; what is made here begins with
/// RebuiltField, and so does every message inside that is such an item itself. The header is the transport header as it
/// was received, where the file has it, and made from properties where not (what Outlook itself sent, or reports of
/// its server). A report's recipients become a message/delivery-status part. Attached octets are kept to the octet.
/// The same file gives the same octets.
[[nodiscard]] std::expected<QByteArray, OutlookFault> messageOfOutlookFile(const QByteArray &file);

} // namespace Indicia
