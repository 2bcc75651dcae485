// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace Indicia {

/// A place in the source of a case: what a piece of evidence points at.
///
/// Document 0 is the file as it came. An embedded original whose bytes lie in it verbatim is addressed in document 0
/// too; only what had to be decoded first (a base64 message/rfc822 part) is a document of its own, numbered from 1.
struct ByteRange
{
    int document = 0; ///< which bytes: 0 is the file itself
    qint64 offset = 0; ///< 0-based, in bytes
    qint64 length = 0; ///< in bytes

    [[nodiscard]] bool isEmpty() const { return length == 0; }
    friend bool operator==(const ByteRange &, const ByteRange &) = default;
};

} // namespace Indicia
