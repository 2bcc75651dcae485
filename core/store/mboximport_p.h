// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sentimport_p.h"

#include <QString>

class QFile;

namespace Indicia {

/// Enters what stands in an mbox file: from where the last time ended, or all of it where something before that place
/// has changed. What is there twice is then entered once.
class MboxImport : private SentImport
{
public:
    MboxImport(LedgerWriter &writer, LedgerSource source, QString path, const LedgerImportSetting &setting);
    [[nodiscard]] std::expected<LedgerImportTally, LedgerImportError> run();

private:
    [[nodiscard]] std::expected<void, LedgerImportError> readFrom(QFile &mbox, std::optional<LedgerFile> file);

    const QString m_path;
};

} // namespace Indicia
