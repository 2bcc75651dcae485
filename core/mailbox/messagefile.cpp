// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagefile.h"

#include "message.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

#include <cerrno>

namespace Indicia {

namespace {

/// As much of a file as holds the first header field of any message.
constexpr qint64 beginningOctets = 64 * 1024;

std::expected<void, MessageFileError> checkRegular(const QString &path)
{
    // QFileInfo does not tell "not there" from "not allowed to look".
    struct stat status{};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0) {
        return std::unexpected(
            errno == EACCES || errno == EPERM ? MessageFileError::NoPermission : MessageFileError::NotFound);
    }
    if (S_ISDIR(status.st_mode)) {
        return std::unexpected(MessageFileError::IsDirectory);
    }
    if (!S_ISREG(status.st_mode)) {
        return std::unexpected(MessageFileError::NotRegular);
    }
    if (status.st_size > maxMessageFileOctets) {
        return std::unexpected(MessageFileError::TooLarge);
    }
    return {};
}

} // namespace

std::expected<QByteArray, MessageFileError> readMessageFile(const QString &path)
{
    if (const auto regular = checkRegular(path); !regular) {
        return std::unexpected(regular.error());
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(file.error() == QFileDevice::PermissionsError ? MessageFileError::NoPermission
                                                                             : MessageFileError::ReadFailed);
    }
    QByteArray bytes = file.read(maxMessageFileOctets);
    if (file.error() != QFileDevice::NoError) {
        return std::unexpected(MessageFileError::ReadFailed);
    }
    if (const auto message = checkIsMessage(bytes); !message) {
        return std::unexpected(message.error());
    }
    return bytes;
}

std::expected<void, MessageFileError> checkIsMessage(const QByteArray &bytes)
{
    if (bytes.isEmpty()) {
        return std::unexpected(MessageFileError::Empty);
    }
    const Message beginning = Message::parse(bytes.first(std::min<qsizetype>(bytes.size(), beginningOctets)));
    for (const HeaderField &field : beginning.fields()) {
        if (field.nameLength > 0 && field.valueStart > 0) {
            return {};
        }
    }
    return std::unexpected(MessageFileError::NotAMessage);
}

std::expected<QStringList, MessageFileError> messageFilesIn(const QString &folder, qsizetype limit)
{
    const QDir directory(folder);
    if (!directory.exists()) {
        return std::unexpected(MessageFileError::NotFound);
    }
    if (!QFileInfo(folder).isReadable() || !QFileInfo(folder).isExecutable()) {
        return std::unexpected(MessageFileError::NoPermission);
    }
    QStringList files;
    const auto collect = [&](const QDir &from, const QStringList &patterns) {
        const QFileInfoList entries = from.entryInfoList(patterns, QDir::Files | QDir::Readable, QDir::Name);
        for (const QFileInfo &entry : entries) {
            if (files.size() < limit) {
                files.append(entry.filePath());
            }
        }
    };
    const bool isMaildir = directory.exists(QStringLiteral("cur")) && directory.exists(QStringLiteral("new"));
    if (isMaildir) {
        collect(QDir(directory.filePath(QStringLiteral("cur"))), {});
        collect(QDir(directory.filePath(QStringLiteral("new"))), {});
    } else {
        collect(directory, {QStringLiteral("*.eml"), QStringLiteral("*.EML")});
    }
    return files;
}

} // namespace Indicia
