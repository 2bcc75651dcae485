// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hostile.h"

#include <QList>

namespace Indicia {

class Message;

/// The names that a part gives its file, decoded (RFC 2183 section 2.3, RFC 2231, and the encoded words that programs
/// put there against RFC 2047 section 5): of Content-Disposition and Content-Type, all of them, since they may differ.
/// Hostile.
[[nodiscard]] QList<Hostile> fileNames(const Message &message, int part);

} // namespace Indicia
