// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity.h"

#include <QByteArray>
#include <QByteArrayView>

#include <expected>

namespace Indicia {

/// Why a context file cannot be read.
enum class IdentityFileFault {
    TooLarge, ///< more than MaxIdentityFileSize octets
    TooDeep, ///< more than MaxIdentityFileDepth objects and arrays within each other
    NotJson, ///< the text breaks the grammar of RFC 8259, at `offset`
    WrongValue, ///< `member` holds something else than `expected`
};

/// What a member of a context file has to be.
enum class IdentityFileValue {
    Object, ///< an object, as the top of the file and the policies are
    Text, ///< a string that is not empty, without control characters
    TextList, ///< a list of such strings
    Domain, ///< a domain name
    DomainOrAddress, ///< a domain name or a mailbox
    Mailbox, ///< a mailbox: local part, @, domain
    SenderPattern, ///< a mailbox, or *@ and a domain
    Address, ///< an IPv4 or IPv6 address
    Network, ///< an address or a network in CIDR form
    List, ///< a list
    KeyNumber, ///< 0 to 9 as the name of a member
    Scheme, ///< "prvs"
    Days, ///< a whole number from 1 to 999
    Date, ///< 2026-11-21, or a time
    Time, ///< 2026-11-21T03:26:27Z
    Boolean, ///< true or false
};

/// Where and why reading a context file ended.
struct IdentityFileError
{
    IdentityFileFault fault = IdentityFileFault::NotJson;
    QByteArray member{}; ///< path of the member at fault, as batv.keys.0 or outbound[2]; empty for the whole file
    IdentityFileValue expected = IdentityFileValue::Object; ///< for WrongValue: what is to be written there
    qsizetype offset = 0; ///< for NotJson: 0-based, in octets

    friend bool operator==(const IdentityFileError &, const IdentityFileError &) = default;
};

/// A context file is written by hand or by a settings dialog: this is thousands of domains.
inline constexpr qsizetype MaxIdentityFileSize = qsizetype(1) << 20;
/// The form needs four; the JSON reader of Qt would go down 1,024.
inline constexpr int MaxIdentityFileDepth = 32;

struct IdentityFile
{
    Identity identity;
    /// Paths of members that are not known, those further up first, at most MaxUnknownMembers: perhaps slips, without
    /// which the context says less than its writer thinks.
    QList<QByteArray> unknown;
};
inline constexpr qsizetype MaxUnknownMembers = 20;

/// Reads the context file's JSON. Members that are not known are left alone, members that are null count as missing,
/// and every member may be missing. A known member of the wrong kind is an error, never a guess: a half-read context
/// would call mail of ours forged.
[[nodiscard]] std::expected<IdentityFile, IdentityFileError> readIdentityFile(QByteArrayView json);
/// The same, for files that Indicia wrote itself.
[[nodiscard]] std::expected<Identity, IdentityFileError> readIdentity(QByteArrayView json);

/// Whether BATV and MAC keys and SRS secrets go into the file.
enum class IdentitySecrets { Leave, Write };

/// The context file for @p identity, in UTF-8 with members in a fixed order. readIdentity() reads it back to an equal
/// value (without the keys and secrets where they are left out).
[[nodiscard]] QByteArray writeIdentity(const Identity &identity, IdentitySecrets secrets);

} // namespace Indicia
