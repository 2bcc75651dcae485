// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "regularfile_p.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <optional>
#include <system_error>
#include <utility>

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

/// The size of the regular file that is open there.
std::expected<qint64, MessageFileError> sizeOfRegular(int descriptor)
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
    return status.st_size;
}

/// An open file that is closed with it.
class Descriptor
{
public:
    explicit Descriptor(const QByteArray &path)
        : m_number(::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK))
    { }
    ~Descriptor()
    {
        if (m_number >= 0) {
            ::close(m_number);
        }
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    [[nodiscard]] int number() const { return m_number; }
    int release() { return std::exchange(m_number, -1); }

private:
    int m_number;
};

/// At most @p most octets, from where @p descriptor stands; nothing where the disk fails.
std::optional<QByteArray> octetsOf(int descriptor, qint64 most)
{
    QByteArray octets(most, Qt::Uninitialized);
    qint64 size = 0;
    while (size < most) {
        const ssize_t got = ::read(descriptor, octets.data() + size, static_cast<size_t>(most - size));
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return {};
        }
        if (got == 0) {
            break;
        }
        size += got;
    }
    octets.truncate(size);
    return octets;
}

} // namespace

std::expected<void, MessageFileError> openRegular(QFile &file, const QByteArray &path)
{
    Descriptor descriptor(path);
    if (descriptor.number() < 0) {
        return std::unexpected(errorOfSystem(errno));
    }
    if (const auto size = sizeOfRegular(descriptor.number()); !size) {
        return std::unexpected(size.error());
    }
    if (!file.open(descriptor.number(), QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        return std::unexpected(MessageFileError::ReadFailed);
    }
    descriptor.release();
    return {};
}

std::expected<QByteArray, MessageFileError> octetsOfRegular(const QByteArray &path, qint64 limit)
{
    // Not through QFile: a scan reads files by the thousand, and its buffers cost as much as the reading.
    const Descriptor descriptor(path);
    if (descriptor.number() < 0) {
        return std::unexpected(errorOfSystem(errno));
    }
    const auto size = sizeOfRegular(descriptor.number());
    if (!size) {
        return std::unexpected(size.error());
    }
    if (*size > limit) {
        return std::unexpected(MessageFileError::TooLarge);
    }
    std::optional<QByteArray> octets = octetsOf(descriptor.number(), *size);
    if (!octets) {
        return std::unexpected(MessageFileError::ReadFailed);
    }
    return *std::move(octets);
}

std::expected<QByteArray, MailFault> readMessage(const QByteArray &path, qint64 limit)
{
    return octetsOfRegular(path, limit).and_then(messageIn).transform_error(mailFault);
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
    case MessageFileError::NoOutlookLibrary:
        return {MailTrouble::NoLibrary, {}};
    case MessageFileError::NotOutlookMessage:
        return {MailTrouble::NotAMessage, {}};
    case MessageFileError::DamagedOutlookFile:
        return {MailTrouble::Damaged, {}};
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
