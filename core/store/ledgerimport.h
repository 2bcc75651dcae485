// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity.h"
#include "ledgerfaults.h"
#include "ledgersource.h"
#include "mailsource.h"

#include <QString>
#include <QTimeZone>

#include <chrono>
#include <expected>
#include <functional>
#include <stop_token>

namespace Indicia {

class LedgerWriter;

/// Why nothing, or not all, was entered of one source.
struct LedgerImportError
{
    enum class Fault {
        NotThere,
        NoPermission,
        NotRegular, ///< a pipe, a device, a socket
        NotASource, ///< neither a Sent folder nor a mail server's log
        NotUnpacked, ///< compressed otherwise than by gzip
        NoIdentity, ///< a log tells of everybody's mail: without a domain or address of ours nothing in it is ours
        Damaged, ///< compressed, and cut or broken; what stands before the break was entered
        ReadFailed,
        Stopped,
        Store, ///< the ledger itself: see `store`
        Mail, ///< a mail server: see `mail`
        NotOneFolder, ///< an account, and not the one folder of it that sent mail lies in
    } fault
        = Fault::NotThere;
    StoreFault store = StoreFault::Unreadable; ///< where fault is Store
    MailFault mail{}; ///< where fault is Mail

    friend bool operator==(const LedgerImportError &, const LedgerImportError &) = default;
};

/// How far an import is.
struct LedgerImportProgress
{
    QString path; ///< the file that is read
    qint64 done = 0; ///< octets of it, or files of a folder
    qint64 total = 0; ///< the same; 0 where it is not known
    qint64 added = 0; ///< entries, since the import began
};

/// What an import has done.
struct LedgerImportTally
{
    qint64 added = 0; ///< new entries
    qint64 merged = 0; ///< messages that were there already
    qint64 read = 0; ///< messages or lines
    qint64 unreadable = 0; ///< files in a folder that are no messages

    friend bool operator==(const LedgerImportTally &, const LedgerImportTally &) = default;
};

/// What an import needs to know beside the source.
struct LedgerImportSetting
{
    Identity identity; ///< who we are: whose mail in a log is ours
    QTimeZone zone = QTimeZone::utc(); ///< of times in logs that name none
    std::chrono::sys_seconds now{}; ///< later dates in a Sent folder are not believed
    LedgerSourceTerms terms;
    qsizetype batch = 2'000; ///< entries that are written at once
    std::function<void(const LedgerImportProgress &)> progress; ///< called after each batch; may be empty
    std::stop_token stop; ///< what was read until then stays
};

/// What @p path is, by what stands in it. A folder is a Maildir or a folder of messages.
[[nodiscard]] std::expected<LedgerSourceForm, LedgerImportError> ledgerSourceForm(const QString &path);

/// The path under which a source is kept: absolute, links resolved; of a log, without what rotation adds to its name.
[[nodiscard]] QByteArray ledgerSourcePath(const QString &path, LedgerSourceForm form);

/// Fills a ledger from a source: with all of it, or with what is new since the last time. Nothing is entered twice, and
/// nothing left out, wherever the last time ended.
[[nodiscard]] std::expected<LedgerImportTally, LedgerImportError> importIntoLedger(
    LedgerWriter &writer, const QString &path, const LedgerImportSetting &setting);

/// The same from an account on a mail server, of which one folder was named: of its messages the headers are asked for,
/// and of those that were entered nothing.
[[nodiscard]] std::expected<LedgerImportTally, LedgerImportError> importIntoLedger(
    LedgerWriter &writer, MailSource &account, const LedgerImportSetting &setting);

/// @p paths in the order in which they are to be imported: rotated logs from the oldest to the newest.
[[nodiscard]] QStringList inImportOrder(QStringList paths);

} // namespace Indicia
