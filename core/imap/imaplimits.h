// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace Indicia {

/// What a server may make us hold. Whatever is over is a broken protocol, and the connection ends.
struct ImapLimits
{
    qint64 line = 1 << 20; ///< octets of a response, those of its literals not counted
    /// Octets of all literals of one response, as they are announced, where nothing larger was asked for.
    qint64 literals = 262'144;
    int nesting = 64; ///< parentheses within each other
    int mailboxes = 50'000; ///< names in an answer to LIST
};

} // namespace Indicia
