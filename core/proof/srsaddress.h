// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Indicia {

/// An address that a forwarder rewrote by the Sender Rewriting Scheme, taken apart (as Mail::SRS, libsrs2, postsrsd and
/// Exim write it).
struct SrsAddress
{
    enum class Form {
        Srs0, ///< SRS0=HHHH=TT=domain=local@forwarder
        Srs1, ///< SRS1=HHHH=first==HHHH=TT=domain=local@forwarder: forwarded once more by another forwarder
        Malformed, ///< begins as an SRS address does, but is none
    } form
        = Form::Malformed;

    char separator = '='; ///< after SRS0 or SRS1: one of = - +
    QByteArray hash; ///< HHHH as written
    QByteArray timestamp; ///< TT as written; of SRS1 the inner one; empty where it cannot be read
    int day = -1; ///< TT as a number: days since 1970, modulo 1024; -1 where it cannot be read
    QByteArray domain; ///< SRS0: the author's domain. SRS1: the first forwarder's
    QByteArray localPart; ///< SRS0: the author's local part. SRS1: what follows "SRS0", with its separator
    QByteArray forwarder; ///< the domain of the address itself

    /// Where a bounce goes on to: for SRS0 the author's address, for SRS1 the first forwarder's SRS0 address.
    [[nodiscard]] QByteArray original() const;
    /// The author's address, of SRS1 too; empty where it cannot be read.
    [[nodiscard]] QByteArray author() const;

    friend bool operator==(const SrsAddress &, const SrsAddress &) = default;
};

/// Reads @p address (without angle brackets). Nothing where it does not begin with SRS0 or SRS1 and a separator, in any
/// case. The author's local part may hold "=".
[[nodiscard]] std::optional<SrsAddress> parseSrs(QByteArrayView address);

/// The two base32 digits (RFC 4648 alphabet, any case) of a time stamp as a number, 0 to 1023; -1 for anything else.
[[nodiscard]] int srsDayOf(QByteArrayView timestamp);
/// The two base32 digits of @p day modulo 1024, in upper case.
[[nodiscard]] QByteArray srsTimestamp(int day);

} // namespace Indicia
