// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filelinereader.h"
#include "ledgerimport.h"
#include "ledgerwriter.h"
#include "maillog.h"

#include <QIODevice>
#include <QString>

#include <expected>
#include <memory>

namespace Indicia {

/// Enters our outgoing mail from one file of a server's log. A file is known again by its first lines after it was
/// rotated or compressed; what the server has not finished with is remembered from one file to the next.
class LogImport
{
public:
    LogImport(LedgerWriter &writer, LedgerSource source, QString path, const LedgerImportSetting &setting);
    [[nodiscard]] std::expected<LedgerImportTally, LedgerImportError> run();

private:
    /// The file, unpacked where it is packed.
    [[nodiscard]] std::expected<std::unique_ptr<QIODevice>, LedgerImportError> openFile() const;
    [[nodiscard]] std::expected<QByteArray, LedgerImportError> readHead() const;
    /// The year in which the file begins, which takes reading it once more.
    [[nodiscard]] int findYear() const;
    [[nodiscard]] std::expected<void, LedgerImportError> readFrom(const LedgerProgress &progress, LedgerFile file);
    /// Until the device gives no whole line more, or somebody stops it.
    [[nodiscard]] std::expected<void, LedgerImportError> readLines(MailLog &log, LedgerBatch &batch, QIODevice &device);
    [[nodiscard]] std::expected<void, LedgerImportError> write(
        MailLog &log, LedgerBatch &batch, const QIODevice &device);
    [[nodiscard]] QList<SeenTime> seenTimes(const MailLog &log) const;

    LedgerWriter &m_writer;
    const LedgerSource m_source;
    const QString m_path;
    const LedgerImportSetting &m_setting;
    bool m_packed = false;
    QList<QByteArray> m_senders; ///< patterns of our domains and addresses that were seen sending
    LedgerImportTally m_tally;
};

} // namespace Indicia
