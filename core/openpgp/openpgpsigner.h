// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clearsigned.h"

#include <QByteArray>

#include <memory>

namespace Indicia {

/// Signs with @p key (a fingerprint, key id or address that GnuPG knows; empty: its default key), through GpgME. Each
/// signature runs the OpenPGP program, which takes some milliseconds and asks its agent for the passphrase. Without
/// GpgME in this build every answer says so.
[[nodiscard]] std::unique_ptr<ClearSigner> openPgpSigner(const QByteArray &key);

/// This program was built with GpgME.
[[nodiscard]] bool hasOpenPgp();

} // namespace Indicia
