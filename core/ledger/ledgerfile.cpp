// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledgerfile.h"

#include "ledgerlist.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Indicia {

QString ledgerPath(const QString &named, const QString &contextPath)
{
    const QDir folder = QFileInfo(contextPath).absoluteDir();
    const QString beside = QDir::cleanPath(folder.absoluteFilePath(named));
    const QString above = QDir::cleanPath(folder.absoluteFilePath(QStringLiteral("../") + named));
    return !QFile::exists(beside) && QDir::isRelativePath(named) && QFile::exists(above) ? above : beside;
}

std::expected<std::shared_ptr<const SentLedger>, LedgerFileError> openLedgerFile(const QString &path)
{
    using enum LedgerFileError::Fault;
    QFile file(path);
    if (!file.exists()) {
        return std::unexpected(LedgerFileError{.fault = NotFound});
    }
    // A pipe or a device has no end.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return std::unexpected(LedgerFileError{.fault = NotReadable});
    }
    const QByteArray table = file.read(MaxLedgerTableSize + 1);
    if (table.size() > MaxLedgerTableSize) {
        return std::unexpected(LedgerFileError{.fault = TooLarge});
    }
    if (file.error() != QFileDevice::NoError) {
        return std::unexpected(LedgerFileError{.fault = NotReadable});
    }
    auto entries = readLedgerTable(table);
    if (!entries) {
        return std::unexpected(LedgerFileError{.fault = NotATable, .table = entries.error()});
    }
    return std::make_shared<const LedgerList>(*std::move(entries), QList<LedgerCover>());
}

} // namespace Indicia
