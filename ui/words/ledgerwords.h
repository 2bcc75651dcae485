// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledgerimport.h"
#include "ledgeropener.h"
#include "ledgersource.h"

#include <QString>

namespace Indicia {

/// The sentence for a ledger that cannot be read or written: names it, the cause, and what to do. @p path is made
/// harmless for a window and a terminal alike, here and below.
[[nodiscard]] QString ledgerStoreSentence(const QString &path, StoreFault fault);
/// The same for a ledger of any kind that was to be asked.
[[nodiscard]] QString ledgerOpenSentence(const QString &path, const LedgerOpenError &error);
/// The sentence for a source of which nothing, or not all, was entered in the ledger at @p ledger.
[[nodiscard]] QString ledgerImportSentence(
    const QString &source, const QString &ledger, const LedgerImportError &error);
/// What a source is: "Sent folder (mbox)".
[[nodiscard]] QString ledgerSourceFormName(LedgerSourceForm form);

} // namespace Indicia
