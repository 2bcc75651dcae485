// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casereport.h"

#include <QByteArray>

namespace Indicia::Fixture {

/// A bounce that returns a message that was never sent by alice@example.org.
[[nodiscard]] QByteArray backscatterSource();

/// A report as an examination of @p source would give it, with every part of the pages filled, made by hand: the
/// window is tested for what it shows, not for what is concluded.
[[nodiscard]] CaseReport backscatterReport(const QByteArray &source = backscatterSource());

/// The same with every text from the message replaced by @p hostile.
[[nodiscard]] CaseReport hostileReport(const QByteArray &hostile);

/// The place of @p text in @p source.
[[nodiscard]] ByteRange find(const QByteArray &source, const char *text);

} // namespace Indicia::Fixture
