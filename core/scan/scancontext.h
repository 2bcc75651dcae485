// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity.h"

#include <QByteArray>
#include <QString>

namespace Indicia {

/// What the verdicts of a scan rest on, besides the messages and who we are.
struct ScanBasis
{
    QByteArray version; ///< of the program
    QByteArray dns; ///< where names are looked up, as --dns takes it: "off", "system", "192.0.2.53#5353"
    QByteArray zone{}; ///< octets of the zone file where names are looked up in one
    QByteArray now{}; ///< the time that was given in place of the clock's; empty where none was
    QString ledger{}; ///< the file of the ledger of sent mail; empty where none is used
};

/// Tells one context of a scan from another, in 32 octets. Whoever judges by the same things has the same one, in the
/// window and on the console, here and on another machine; a ledger is known by its length and by when it was changed.
/// The secrets in it cannot be read back.
[[nodiscard]] QByteArray scanContext(const Identity &identity, const ScanBasis &basis);

} // namespace Indicia
