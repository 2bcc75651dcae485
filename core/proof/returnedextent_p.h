// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bouncereport.h"

namespace Indicia {

/// The header came back octet by octet, so that what does not verify was not so when it was sent.
[[nodiscard]] bool headerIsVerbatim(const ReturnedOriginal &original);

/// No field was left out, so that a signature which is not there never was. A header that is quoted in a text, or comes
/// back alone, may be a selection: those keep what people read, and leave out the trace.
[[nodiscard]] bool headerIsComplete(const ReturnedOriginal &original);

/// The whole message came back as it was, so that a body which does not fit was altered.
[[nodiscard]] bool bodyIsWhole(const ReturnedOriginal &original);

} // namespace Indicia
