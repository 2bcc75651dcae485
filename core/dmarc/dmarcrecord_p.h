// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dmarcoutcome.h"

namespace Indicia {

/// @p text begins with the version tag of this DMARC (RFC 9989 section 4.8: dmarc-version).
[[nodiscard]] bool isDmarcRecord(QByteArrayView text);

/// Reads a record that isDmarcRecord(), useful or not: a tree walk needs the psd= of a useless one.
[[nodiscard]] DmarcRecord parseDmarcRecord(const QByteArray &text);

/// Whether a policy can be taken from it (RFC 9989 section 4.10.1).
[[nodiscard]] bool isUsable(const DmarcRecord &record);

} // namespace Indicia
