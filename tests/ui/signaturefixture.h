// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casereport.h"

#include <QByteArray>

namespace Indicia::Fixture {

/// A signed letter that a mailing list tagged, gave a footer, sealed and signed again.
[[nodiscard]] QByteArray listLetterSource();

/// What checks could find about the signatures of @p source, with every member filled that pages show, by hand.
[[nodiscard]] SignatureFacts listLetterSignatures(const QByteArray &source = listLetterSource());

/// A report of that letter.
[[nodiscard]] CaseReport listLetterReport(const QByteArray &source = listLetterSource());

/// A bounce whose returned original has such signatures too.
[[nodiscard]] CaseReport signedBounceReport();

/// The same facts with every text from the message or DNS replaced by @p hostile.
[[nodiscard]] SignatureFacts hostileSignatures(const QByteArray &hostile);

} // namespace Indicia::Fixture
