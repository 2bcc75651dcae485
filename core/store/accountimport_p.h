// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mailsource.h"
#include "sentimport_p.h"

namespace Indicia {

/// What kept a folder on a server from being read.
[[nodiscard]] LedgerImportError mailImportError(const MailFault &fault);

/// Enters the messages of a folder on a mail server. What was read once is not asked for again: it is known by its UID,
/// and the source by its UIDVALIDITY (RFC 9051 section 2.3.1.1).
class AccountImport : private SentImport
{
public:
    /// @p folder is open, as @p opening says, and only headers are wanted of it.
    AccountImport(LedgerWriter &writer, LedgerSource source, MailFolder &folder, const MailFolder::Opening &opening,
        const LedgerImportSetting &setting);
    [[nodiscard]] std::expected<LedgerImportTally, LedgerImportError> run();

private:
    [[nodiscard]] std::expected<bool, LedgerImportError> readOne();

    MailFolder &m_folder;
    const LedgerImportSetting &m_setting;
    LedgerImportProgress m_progress;
};

} // namespace Indicia
