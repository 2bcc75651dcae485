// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "zone.h"

#include <QByteArrayView>
#include <QString>

#include <expected>

namespace Indicia {

/// Why a master file cannot be read.
enum class ZoneFault {
    Unreadable, ///< the file cannot be opened or read
    TooLarge, ///< more than MaxZoneFileSize octets or MaxZoneRecords records
    UnbalancedParentheses, ///< one is closed that was not opened, or one is open at the end
    UnclosedQuote, ///< a string does not end on its line
    ControlOctet, ///< NUL or another control outside of a string
    BadDirective, ///< a line that begins with $, other than $ORIGIN and $TTL with what belongs to them
    Include, ///< $INCLUDE: a file that came from elsewhere must not open others
    NoOwner, ///< a line begins with a blank, and no line before had an owner
    BadName, ///< no domain name (RFC 1035 section 2.3.4)
    BadClass, ///< another class than IN
    BadTtl, ///< no number up to 2^31 - 1 (RFC 2181 section 8)
    BadType, ///< no record type that is known
    BadData, ///< the data does not fit the type
    BadFaultLine, ///< a line ";!" with three or four words that is no fault line
};

struct ZoneError
{
    ZoneFault fault = ZoneFault::Unreadable;
    qsizetype line = 0; ///< 1-based; 0 where it is no line's fault

    friend bool operator==(const ZoneError &, const ZoneError &) = default;
};

inline constexpr qsizetype MaxZoneFileSize = qsizetype(16) << 20;
inline constexpr qsizetype MaxZoneRecords = 200'000;

/// Reads a master file (RFC 1035 section 5, RFC 2308 section 4), or several in a row. $INCLUDE is refused. Records of
/// types that nobody here asks for make their names exist and are not kept.
///
/// Lines of the form
///
///     ;!NAME TYPE STATUS [TTL]
///
/// with the owner's final dot, a record type or ANY, and a word of dnsStatusName() other than NOERROR, answer that
/// question with that status: for tests, and to play back a failure that was recorded (Zone::setStatus()). Other
/// servers take them as comments.
[[nodiscard]] std::expected<Zone, ZoneError> parseZone(QByteArrayView text);
[[nodiscard]] std::expected<Zone, ZoneError> readZoneFile(const QString &path);

} // namespace Indicia
