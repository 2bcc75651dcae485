// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>

namespace Indicia {

/// The time at the beginning of a log's line, as written there.
struct LogStamp
{
    int year = 0; ///< 0 where the form has none (RFC 3164 section 4.1.2)
    int month = 0; ///< 1 to 12
    int day = 0; ///< 1 to 31
    int seconds = 0; ///< of the day; fractions are cut
    std::optional<int> zoneMinutes{}; ///< east of UTC; nothing where it is local time

    friend bool operator==(const LogStamp &, const LogStamp &) = default;
};

/// One line of a log, as views into it.
struct LogLine
{
    LogStamp stamp{};
    QByteArrayView program{}; ///< as "postfix/smtpd"; "exim" for a line of Exim's own log; empty where none is named
    QByteArrayView process{}; ///< its number; empty where none is written
    QByteArrayView text{};
};

/// Parts a line of syslog (RFC 3164 or RFC 5424, with a time of either form, also as journalctl writes it) or of Exim's
/// own log ("2026-11-21 03:24:14 text"). Nothing where it does not begin with a time. @p line has no line end.
[[nodiscard]] std::optional<LogLine> parseLogLine(QByteArrayView line);

} // namespace Indicia
