// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagefile.h"

#include "mbox.h"
#include "message.h"
#include "messagelimits.h"
#include "regularfile_p.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Indicia {

namespace {

/// As much of a file as holds the first header field of any message.
constexpr qint64 beginningOctets = 64 * 1024;

std::expected<void, MessageFileError> openOne(QFile &file, const QString &path)
{
    const auto opened = openRegular(file, QFile::encodeName(path));
    return opened && file.size() > maxMessageFileOctets ? std::unexpected(MessageFileError::TooLarge) : opened;
}

} // namespace

std::expected<QByteArray, MessageFileError> readMessageFile(const QString &path)
{
    auto bytes = octetsOfRegular(QFile::encodeName(path), maxMessageFileOctets);
    if (!bytes) {
        return bytes;
    }
    if (const auto message = checkIsMessage(*bytes); !message) {
        return std::unexpected(message.error());
    }
    return bytes;
}

std::expected<QByteArray, MessageFileError> readMessageHeader(const QString &path)
{
    QFile file;
    if (const auto opened = openOne(file, path); !opened) {
        return std::unexpected(opened.error());
    }
    QByteArray header;
    qsizetype end = -1;
    while (end < 0 && header.size() < Limits::headerBlockOctets) {
        const QByteArray more = file.read(beginningOctets);
        if (more.isEmpty()) {
            break;
        }
        const qsizetype from = std::max<qsizetype>(header.size() - 3, 0);
        header.append(more);
        const qsizetype bare = header.indexOf("\n\n", from);
        const qsizetype full = header.indexOf("\n\r\n", from);
        end = bare >= 0 && (full < 0 || bare < full) ? bare + 2 : full >= 0 ? full + 3 : -1;
    }
    if (file.error() != QFileDevice::NoError) {
        return std::unexpected(MessageFileError::ReadFailed);
    }
    header.truncate(end >= 0 ? end : Limits::headerBlockOctets);
    if (const auto message = checkIsMessage(header); !message) {
        return std::unexpected(message.error());
    }
    return header;
}

std::expected<void, MessageFileError> checkIsMessage(const QByteArray &bytes)
{
    if (bytes.isEmpty()) {
        return std::unexpected(MessageFileError::Empty);
    }
    if (beginsWithField(bytes)) {
        return {}; // as nearly all do: there is no need to read it twice
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
