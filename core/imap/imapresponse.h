// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace Indicia {

/// A word of a response (RFC 9051 section 9): what it says stands in ImapResponse::octets.
struct ImapToken
{
    enum class Kind : quint8 {
        Atom, ///< also a number, a flag, NIL, and BODY[section]<origin> as a whole
        Quoted, ///< without its quotes and backslashes
        Literal,
        Open, ///< (
        Close, ///< )
    };

    Kind kind = Kind::Atom;
    qsizetype offset = 0;
    qsizetype length = 0;

    friend bool operator==(const ImapToken &, const ImapToken &) = default;
};

enum class ImapStatus { Ok, No, Bad, Bye, Preauth };

/// One response of a server; hostile in all its texts.
struct ImapResponse
{
    enum class Kind : quint8 {
        Untagged, ///< *
        Tagged, ///< the end of a command
        Continuation, ///< +
    };

    Kind kind = Kind::Untagged;
    QByteArray tag; ///< of a tagged one
    std::optional<ImapStatus> status; ///< of all tagged ones, and of untagged ones that are no data
    QByteArray code; ///< what stood in brackets after the status, without them
    QByteArray text; ///< what a status or a continuation says after that
    QByteArray octets; ///< what the tokens of data refer to
    std::vector<ImapToken> tokens; ///< of data: all that stands after the asterisk

    [[nodiscard]] QByteArrayView view(const ImapToken &token) const
    {
        return QByteArrayView(octets).sliced(token.offset, token.length);
    }
    friend bool operator==(const ImapResponse &, const ImapResponse &) = default;
};

} // namespace Indicia
