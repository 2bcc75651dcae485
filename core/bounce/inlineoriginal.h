// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bouncereport.h"
#include "bouncetext.h"

#include <optional>

namespace Indicia {

/// Where a text quotes the message that it is about.
struct InlineOriginal
{
    qsizetype announcement = 0; ///< the first line that is no longer the bouncer's word
    qsizetype begin = 0; ///< the first line of the quoted header
    qsizetype end = 0; ///< behind the last quoted line
    OriginalExtent extent = OriginalExtent::None; ///< None where it is announced, but nothing follows

    friend bool operator==(const InlineOriginal &, const InlineOriginal &) = default;
};

/// Finds the copy of the original in @p text: behind a line that announces it ("--- Below this line is a copy of the
/// message.", "----- Original message -----"), or without one, a block of header fields that only a message begins
/// with. Linear.
[[nodiscard]] std::optional<InlineOriginal> findInlineOriginal(const BounceText &text);

/// InlineOriginal::announcement alone: where the bouncer's own words end. The copy itself is not looked at.
[[nodiscard]] std::optional<qsizetype> findAnnouncement(const BounceText &text);

/// A copy whose lines are marked as quoted ("> Received: ...").
struct MarkedOriginal
{
    qsizetype begin = 0; ///< the first line
    qsizetype end = 0; ///< behind the last line
    QByteArray octets; ///< without the marks
    OriginalExtent extent = OriginalExtent::None;

    friend bool operator==(const MarkedOriginal &, const MarkedOriginal &) = default;
};

/// The first run of lines marked so that begins with the header of a message.
[[nodiscard]] std::optional<MarkedOriginal> findMarkedOriginal(const BounceText &text);

/// Whether @p text begins with the header of a message that was under way, and not with words.
[[nodiscard]] bool beginsWithHeader(const BounceText &text);

} // namespace Indicia
