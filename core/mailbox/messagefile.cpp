// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagefile.h"

#include "mbox.h"
#include "message.h"
#include "messagelimits.h"
#include "outlookfile.h"
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

MessageFileError errorOf(OutlookFault fault)
{
    switch (fault) {
    case OutlookFault::NoLibrary:
        return MessageFileError::NoOutlookLibrary;
    case OutlookFault::NotAMessage:
        return MessageFileError::NotOutlookMessage;
    case OutlookFault::Damaged:
        return MessageFileError::DamagedOutlookFile;
    case OutlookFault::TooLarge:
        return MessageFileError::TooLarge;
    }
    Q_UNREACHABLE_RETURN(MessageFileError::DamagedOutlookFile);
}

/// Up to the empty line that ends it.
qsizetype endOfHeader(const QByteArray &bytes, qsizetype from)
{
    const qsizetype bare = bytes.indexOf("\n\n", from);
    const qsizetype full = bytes.indexOf("\n\r\n", from);
    return bare >= 0 && (full < 0 || bare < full) ? bare + 2 : full >= 0 ? full + 3 : -1;
}

/// @p beginning and what @p file holds behind it: opened anew by its name, it might be another file.
std::expected<QByteArray, MessageFileError> wholeOf(QFile &file, const QByteArray &beginning)
{
    const QByteArray whole = beginning + file.read(maxMessageFileOctets + 1 - beginning.size());
    if (file.error() != QFileDevice::NoError) {
        return std::unexpected(MessageFileError::ReadFailed);
    }
    return whole.size() > maxMessageFileOctets ? std::unexpected(MessageFileError::TooLarge)
                                               : std::expected<QByteArray, MessageFileError>(whole);
}

/// field-name = 1*ftext; ftext = %d33-57 / %d59-126 (RFC 5322 section 3.6.8). A picture has colons, too.
bool isFieldName(QByteArrayView name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](char c) { return c > ' ' && c < 0x7f && c != ':'; });
}

/// A message may be nothing but a header, without the line that ends it.
QByteArray headerOf(const QByteArray &message)
{
    const qsizetype end = endOfHeader(message, 0);
    return message.first(std::min(end >= 0 ? end : message.size(), Limits::headerBlockOctets));
}

} // namespace

std::expected<QByteArray, MessageFileError> readMessageFile(const QString &path)
{
    return octetsOfRegular(QFile::encodeName(path), maxMessageFileOctets).and_then(messageIn);
}

std::expected<QByteArray, MessageFileError> messageIn(const QByteArray &bytes)
{
    if (isOutlookFile(bytes)) {
        return messageOfOutlookFile(bytes).transform_error(errorOf);
    }
    return checkIsMessage(bytes).transform([&bytes] { return bytes; });
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
        if (isOutlookFile(header)) {
            return wholeOf(file, header).and_then(messageIn).transform(headerOf);
        }
        end = endOfHeader(header, from);
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
    const bool isMessage = std::ranges::any_of(beginning.fields(),
        [&beginning](const HeaderField &field) { return field.valueStart > 0 && isFieldName(beginning.name(field)); });
    return isMessage ? std::expected<void, MessageFileError>() : std::unexpected(MessageFileError::NotAMessage);
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
        collect(directory,
            {QStringLiteral("*.eml"), QStringLiteral("*.EML"), QStringLiteral("*.msg"), QStringLiteral("*.MSG")});
    }
    return files;
}

} // namespace Indicia
