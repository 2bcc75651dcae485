// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>

/// A signed message, and what stands at every name that may be asked.
struct OracleCase
{
    QByteArray mail; ///< with CRLF
    QByteArrayList records; ///< TXT records of each selector, or of one, see the function
};

/// Whether dkimpy verifies the first signature of each mail: one octet each, 1 or 0. The first record of a case is its
/// key. Empty where python3-dkim and python3-nacl are not installed.
[[nodiscard]] QByteArray dkimpySays(const QList<OracleCase> &cases);

/// The same from Mail::DKIM; empty where libmail-dkim-perl is not installed.
[[nodiscard]] QByteArray mailDkimSays(const QList<OracleCase> &cases);
