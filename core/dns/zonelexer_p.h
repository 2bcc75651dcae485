// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "zonefile.h"

#include <vector>

namespace Indicia {

struct ZoneToken
{
    QByteArrayView text; ///< as written, without quotes; escapes stand
    bool quoted = false;
};

/// One entry of a master file: a line, or several where parentheses hold them together.
struct ZoneEntry
{
    enum class Kind { Record, FaultLine, End };

    Kind kind = Kind::End;
    qsizetype line = 0; ///< of the first token, 1-based
    bool indented = false; ///< begins with a blank: the owner is that of the record before
    std::vector<ZoneToken> tokens;
};

/// Cuts a master file into entries (RFC 1035 section 5.1).
class ZoneLexer
{
public:
    explicit ZoneLexer(QByteArrayView text);

    /// Reads the next entry that is not empty into @p entry.
    [[nodiscard]] std::expected<void, ZoneError> next(ZoneEntry &entry);

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] std::unexpected<ZoneError> failure(ZoneFault fault) const;
    void skipComment();
    void readFaultLine(ZoneEntry &entry);
    [[nodiscard]] std::expected<void, ZoneError> readToken(ZoneEntry &entry);
    /// Takes one character that is part of no token. True where it ends the entry.
    [[nodiscard]] std::expected<bool, ZoneError> takeSeparator();

    QByteArrayView m_text;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    int m_depth = 0;
};

} // namespace Indicia
