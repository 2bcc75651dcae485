// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folderimport_p.h"

#include "crypto.h"
#include "messagefile.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace Indicia {

namespace {

using Fault = LedgerImportError::Fault;

quint64 hashed(const QByteArray &text)
{
    const QByteArray digest = sha256(text).value_or(text.leftJustified(8, '\0'));
    return qFromBigEndian<quint64>(digest.constData());
}

/// The part of a file's name in a Maildir that never changes: flags follow a colon.
quint64 maildirName(const QFileInfo &info)
{
    const QByteArray name = QFile::encodeName(info.fileName());
    const qsizetype flags = name.indexOf(':');
    return hashed(flags < 0 ? name : name.first(flags));
}

quint64 fileName(const QFileInfo &info)
{
    return hashed(QFile::encodeName(info.fileName()) + '\0' + QByteArray::number(info.size()) + '\0'
        + QByteArray::number(info.lastModified().toMSecsSinceEpoch()));
}

} // namespace

FolderImport::FolderImport(
    LedgerWriter &writer, const LedgerSource &source, QString path, const LedgerImportSetting &setting)
    : SentImport(writer, source, setting)
    , m_path(std::move(path))
    , m_form(source.form)
    , m_progress{.path = m_path, .done = 0, .total = 0, .added = 0}
{ }

std::expected<void, LedgerImportError> FolderImport::readOne(const QFileInfo &info, quint64 name)
{
    std::optional<LedgerFile> none;
    ++m_progress.done;
    if (isSeen(name)) {
        return {};
    }
    const auto header = readMessageHeader(info.filePath());
    if (header) {
        add(*header, std::chrono::sys_seconds(std::chrono::seconds(info.lastModified().toSecsSinceEpoch())));
        addSeen(name);
    } else if (header.error() != MessageFileError::NotFound) { // moved from new to cur: it comes by again
        countUnreadable();
    }
    return isFull() ? write(none, m_progress) : std::expected<void, LedgerImportError>();
}

std::expected<void, LedgerImportError> FolderImport::readFolder(const QString &folder, bool isMaildir)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden);
    while (files.hasNext()) {
        if (isStopped()) {
            return std::unexpected(LedgerImportError{Fault::Stopped});
        }
        const QFileInfo info = files.nextFileInfo();
        if (!isMaildir && info.suffix().compare(QLatin1String("eml"), Qt::CaseInsensitive) != 0
            && info.suffix().compare(QLatin1String("msg"), Qt::CaseInsensitive) != 0) {
            continue;
        }
        if (auto done = readOne(info, isMaildir ? maildirName(info) : fileName(info)); !done) {
            return done;
        }
    }
    return {};
}

std::expected<void, LedgerImportError> FolderImport::readAll()
{
    switch (m_form) {
    case LedgerSourceForm::Maildir: {
        // What is moved from new to cur meanwhile is met in one of them, or in both and entered once.
        const auto fresh = readFolder(m_path + QLatin1String("/new"), true);
        return fresh ? readFolder(m_path + QLatin1String("/cur"), true) : fresh;
    }
    case LedgerSourceForm::MessageFolder:
        return readFolder(m_path, false);
    case LedgerSourceForm::MessageFile:
    case LedgerSourceForm::Mbox:
    case LedgerSourceForm::MailLog:
    case LedgerSourceForm::Account:
        break;
    }
    const QFileInfo info(m_path);
    return readOne(info, fileName(info));
}

std::expected<LedgerImportTally, LedgerImportError> FolderImport::run()
{
    while (true) {
        const auto progress = begin();
        if (!progress) {
            return std::unexpected(progress.error());
        }
        m_progress.done = 0;
        std::optional<LedgerFile> none;
        auto done = readAll();
        const bool stopped = !done && done.error().fault == Fault::Stopped;
        if (done || stopped) {
            const auto written = write(none, m_progress);
            if (written && stopped) {
                return std::unexpected(done.error());
            }
            done = written;
        }
        if (done) {
            return tally();
        }
        if (!isChanged(done.error())) {
            return std::unexpected(done.error());
        }
    }
}

} // namespace Indicia
