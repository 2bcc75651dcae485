// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "regularfile_p.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace Indicia {

namespace {

MessageFileError errorOfSystem(int error)
{
    // QFile does not tell "not there" from "not allowed to look".
    switch (error) {
    case EACCES:
    case EPERM:
        return MessageFileError::NoPermission;
    case ENOENT:
    case ENOTDIR:
    case ELOOP:
    case ENAMETOOLONG:
        return MessageFileError::NotFound;
    case ENXIO: // a socket
        return MessageFileError::NotRegular;
    default:
        return MessageFileError::ReadFailed;
    }
}

std::expected<void, MessageFileError> checkRegular(int descriptor)
{
    struct stat status{};
    if (::fstat(descriptor, &status) != 0) {
        return std::unexpected(MessageFileError::ReadFailed);
    }
    if (S_ISDIR(status.st_mode)) {
        return std::unexpected(MessageFileError::IsDirectory);
    }
    if (!S_ISREG(status.st_mode)) {
        return std::unexpected(MessageFileError::NotRegular);
    }
    return {};
}

} // namespace

std::expected<void, MessageFileError> openRegular(QFile &file, const QByteArray &path)
{
    const int descriptor = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (descriptor < 0) {
        return std::unexpected(errorOfSystem(errno));
    }
    if (!file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return std::unexpected(MessageFileError::ReadFailed);
    }
    return checkRegular(descriptor);
}

std::expected<QByteArray, MailFault> readMessage(const QByteArray &path, qint64 limit)
{
    QFile file;
    if (const auto opened = openRegular(file, path); !opened) {
        return std::unexpected(mailFault(opened.error()));
    }
    if (file.size() > limit) {
        return std::unexpected(MailFault{MailTrouble::TooLarge, QByteArray::number(file.size())});
    }
    QByteArray bytes = file.read(file.size() + 1);
    if (file.error() != QFileDevice::NoError) {
        return std::unexpected(MailFault{MailTrouble::ReadFailed, file.errorString().toUtf8()});
    }
    if (bytes.size() > limit) { // it grew meanwhile
        return std::unexpected(MailFault{MailTrouble::TooLarge, {}});
    }
    if (const auto message = checkIsMessage(bytes); !message) {
        return std::unexpected(mailFault(message.error()));
    }
    return bytes;
}

MailFault mailFault(MessageFileError error)
{
    switch (error) {
    case MessageFileError::NotFound:
        return {MailTrouble::NotFound, {}};
    case MessageFileError::NoPermission:
        return {MailTrouble::NoPermission, {}};
    case MessageFileError::IsDirectory:
    case MessageFileError::NotRegular:
        return {MailTrouble::NotRegular, {}};
    case MessageFileError::TooLarge:
        return {MailTrouble::TooLarge, {}};
    case MessageFileError::Empty:
        return {MailTrouble::Empty, {}};
    case MessageFileError::NotAMessage:
        return {MailTrouble::NotAMessage, {}};
    case MessageFileError::ReadFailed:
        return {MailTrouble::ReadFailed, {}};
    }
    Q_UNREACHABLE_RETURN({});
}

QByteArray systemError(int error)
{
    return QByteArray::fromStdString(std::system_category().message(error));
}

MailTrouble mailTrouble(int error)
{
    return mailFault(errorOfSystem(error)).trouble;
}

} // namespace Indicia
