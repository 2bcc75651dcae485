// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Indicia {

/// The enhanced status code (RFC 3463 section 2: class 2, 4 or 5, one digit of subject, up to three of detail) that
/// @p text holds: the one behind an SMTP reply code, else the first one. Empty where there is none. No part of a
/// version number, date or address counts.
[[nodiscard]] QByteArray findEnhancedStatus(QByteArrayView text);

/// The SMTP reply code (RFC 5321 section 4.2.1) that @p text holds: one that a line or a quoted reply begins with, or
/// that stands before an enhanced status code; else one on its own among the words. Empty where there is none.
[[nodiscard]] QByteArray findReplyCode(QByteArrayView text);

/// The same, but only a code that is plainly quoted from a reply: for texts that have other numbers too.
[[nodiscard]] QByteArray findQuotedReplyCode(QByteArrayView text);

/// "5.0.0" and "4.0.0" say nothing but the class (RFC 3463 section 3.1), and neither does a code with subject 0.
[[nodiscard]] bool isGenericStatus(QByteArrayView status);

} // namespace Indicia
