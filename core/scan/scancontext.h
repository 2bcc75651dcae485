// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity.h"

#include <QByteArray>
#include <QByteArrayList>

namespace Indicia {

/// Tells one context of a scan from another: who we are, and what else the verdicts rest on (where names are looked up,
/// the ledger, the program's version). The secrets in it cannot be read back.
[[nodiscard]] QByteArray scanContext(const Identity &identity, const QByteArrayList &others);

} // namespace Indicia
