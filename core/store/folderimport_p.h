// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sentimport_p.h"

#include <QString>

class QFileInfo;

namespace Indicia {

/// Enters the messages of a Maildir, of a folder with .eml files, or one such file. What was read once is not opened
/// again: in a Maildir by its unique name, which stays when a flag changes; elsewhere by name, size and time.
class FolderImport : private SentImport
{
public:
    FolderImport(LedgerWriter &writer, const LedgerSource &source, QString path, const LedgerImportSetting &setting);
    [[nodiscard]] std::expected<LedgerImportTally, LedgerImportError> run();

private:
    [[nodiscard]] std::expected<void, LedgerImportError> readAll();
    [[nodiscard]] std::expected<void, LedgerImportError> readFolder(const QString &folder, bool isMaildir);
    [[nodiscard]] std::expected<void, LedgerImportError> readOne(const QFileInfo &info, quint64 name);

    const QString m_path;
    const LedgerSourceForm m_form;
    LedgerImportProgress m_progress;
};

} // namespace Indicia
