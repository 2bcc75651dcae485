// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledgerimport.h"

#include "accountimport_p.h"
#include "folderimport_p.h"
#include "gzipfile.h"
#include "logimport_p.h"
#include "logline.h"
#include "mbox.h"
#include "mboximport_p.h"
#include "messagefile.h"
#include "outlookfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

#include <algorithm>

namespace Indicia {

namespace {

using Fault = LedgerImportError::Fault;

constexpr qint64 headOctets = 64 * 1024;

std::unexpected<LedgerImportError> failure(Fault fault)
{
    return std::unexpected(LedgerImportError{fault});
}

bool isPackedOtherwise(QByteArrayView head)
{
    return head.startsWith("\xFD"
                           "7zXZ")
        || head.startsWith("BZh") || head.startsWith("\x28\xB5\x2F\xFD");
}

/// One of the first lines begins with a time: a log's very first one may have been cut.
bool isLog(QByteArrayView head)
{
    for (int line = 0; line < 3 && !head.isEmpty(); ++line) {
        const qsizetype end = head.indexOf('\n');
        if (parseLogLine(end < 0 ? head : head.first(end))) {
            return true;
        }
        head = end < 0 ? QByteArrayView() : head.sliced(end + 1);
    }
    return false;
}

std::expected<QByteArray, LedgerImportError> headOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(QFileInfo(path).isReadable() ? Fault::ReadFailed : Fault::NoPermission);
    }
    QByteArray head = file.read(headOctets);
    if (GzipFile::isGzip(head)) {
        GzipFile packed(path);
        head = packed.open(QIODevice::ReadOnly) ? packed.read(headOctets) : QByteArray();
        return isLog(head) || head.isEmpty() ? std::expected<QByteArray, LedgerImportError>(head)
                                             : failure(Fault::NotASource);
    }
    return head;
}

/// What rotation adds: ".1", ".2.gz", "-20261121", "-20261121.gz", "-20261121-1795231587", ".0".
QString withoutRotation(const QString &path)
{
    QString base = path;
    if (base.endsWith(QLatin1String(".gz"))) {
        base.chop(3);
    }
    const auto dropNumber = [&](QChar before, qsizetype least, qsizetype most) {
        qsizetype at = base.size();
        while (at > 0 && base.at(at - 1).isDigit()) {
            --at;
        }
        const qsizetype digits = base.size() - at;
        if (digits < least || digits > most || at < 2 || base.at(at - 1) != before || base.at(at - 2) == u'/') {
            return false;
        }
        base.truncate(at - 1);
        return true;
    };
    if (dropNumber(u'-', 10, 11)) { // seconds, behind the day
        [[maybe_unused]] const bool day = dropNumber(u'-', 8, 8);
        return base;
    }
    if (!dropNumber(u'-', 8, 8) && !dropNumber(u'.', 8, 8)) {
        [[maybe_unused]] const bool number = dropNumber(u'.', 1, 4);
    }
    return base;
}

} // namespace

std::expected<LedgerSourceForm, LedgerImportError> ledgerSourceForm(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(Fault::NotThere);
    }
    if (info.isDir()) {
        const QDir folder(path);
        if (!info.isReadable() || !info.isExecutable()) {
            return failure(Fault::NoPermission);
        }
        const bool maildir = folder.exists(QStringLiteral("cur")) && folder.exists(QStringLiteral("new"));
        return maildir ? LedgerSourceForm::Maildir : LedgerSourceForm::MessageFolder;
    }
    // A pipe would be waited for, and QFileInfo takes a device for a file.
    struct stat status{};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0 || !S_ISREG(status.st_mode)) {
        return failure(Fault::NotRegular);
    }
    const auto head = headOf(path);
    if (!head) {
        return std::unexpected(head.error());
    }
    if (isPackedOtherwise(*head)) {
        return failure(Fault::NotUnpacked);
    }
    const qsizetype line = head->indexOf('\n');
    if (head->startsWith("From ") && line > 0 && beginsWithField(QByteArrayView(*head).sliced(line + 1))) {
        return LedgerSourceForm::Mbox;
    }
    if (isLog(*head) || (head->isEmpty() && path.contains(QLatin1String("log")))) {
        return LedgerSourceForm::MailLog; // a log that was just rotated is empty
    }
    const bool isMessage = isOutlookFile(*head) || checkIsMessage(*head).has_value();
    return isMessage ? std::expected<LedgerSourceForm, LedgerImportError>(LedgerSourceForm::MessageFile)
                     : failure(Fault::NotASource);
}

QByteArray ledgerSourcePath(const QString &path, LedgerSourceForm form)
{
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath().isEmpty() ? info.absoluteFilePath() : info.canonicalFilePath();
    return QFile::encodeName(form == LedgerSourceForm::MailLog ? withoutRotation(canonical) : canonical);
}

std::expected<LedgerImportTally, LedgerImportError> importIntoLedger(
    LedgerWriter &writer, const QString &path, const LedgerImportSetting &setting)
{
    const auto form = ledgerSourceForm(path);
    if (!form) {
        return std::unexpected(form.error());
    }
    if (*form == LedgerSourceForm::MailLog && setting.identity.domains.isEmpty()
        && setting.identity.addresses.isEmpty()) {
        return failure(Fault::NoIdentity);
    }
    const auto source = writer.source(*form, ledgerSourcePath(path, *form), setting.terms);
    if (!source) {
        return std::unexpected(LedgerImportError{Fault::Store, source.error()});
    }
    switch (*form) {
    case LedgerSourceForm::Mbox:
        return MboxImport(writer, *source, path, setting).run();
    case LedgerSourceForm::Maildir:
    case LedgerSourceForm::MessageFolder:
    case LedgerSourceForm::MessageFile:
        return FolderImport(writer, *source, path, setting).run();
    case LedgerSourceForm::MailLog:
        return LogImport(writer, *source, path, setting).run();
    case LedgerSourceForm::Account:
        break; // is no path
    }
    Q_UNREACHABLE_RETURN(failure(Fault::NotASource));
}

std::expected<LedgerImportTally, LedgerImportError> importIntoLedger(
    LedgerWriter &writer, MailSource &account, const LedgerImportSetting &setting)
{
    const auto folders = account.folders(setting.stop);
    if (!folders) {
        return std::unexpected(mailImportError(folders.error()));
    }
    if (folders->size() != 1) { // which of several is that of what was sent, nobody can tell
        return failure(Fault::NotOneFolder);
    }
    MailFolder &folder = *folders->front();
    const auto opening = folder.open(setting.stop);
    if (!opening) {
        return std::unexpected(mailImportError(opening.error()));
    }
    folder.wantHeaders();
    const auto source = writer.source(LedgerSourceForm::Account, opening->id, setting.terms);
    if (!source) {
        return std::unexpected(LedgerImportError{Fault::Store, source.error()});
    }
    return AccountImport(writer, *source, folder, *opening, setting).run();
}

QStringList inImportOrder(QStringList paths)
{
    // When it was last written to is when a rotated log ends; a folder may stand anywhere.
    std::ranges::stable_sort(paths, {}, [](const QString &path) { return QFileInfo(path).lastModified(); });
    return paths;
}

} // namespace Indicia
