// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folderlisting_p.h"

#include "regularfile_p.h"

#include <dirent.h>
#include <sys/stat.h>

#include <cerrno>
#include <memory>

namespace Indicia {

namespace {

FileStanding standing(const struct stat &status)
{
    constexpr qint64 nanoseconds = 1'000'000'000;
    return {status.st_size, status.st_mtim.tv_sec * nanoseconds + status.st_mtim.tv_nsec,
        static_cast<qint64>(status.st_ino), status.st_mode};
}

struct CloseFolder
{
    void operator()(DIR *folder) const { ::closedir(folder); }
};

} // namespace

std::optional<FileStanding> FileStanding::of(const QByteArray &path, bool followLink)
{
    struct stat status{};
    const int failed = followLink ? ::stat(path.constData(), &status) : ::lstat(path.constData(), &status);
    return failed == 0 ? std::optional(standing(status)) : std::nullopt;
}

std::optional<FileStanding> FileStanding::of(int descriptor)
{
    struct stat status{};
    return ::fstat(descriptor, &status) == 0 ? std::optional(standing(status)) : std::nullopt;
}

bool FileStanding::isFolder() const
{
    return S_ISDIR(mode);
}

bool FileStanding::isRegular() const
{
    return S_ISREG(mode);
}

std::expected<void, MailFault> listFolder(const QByteArray &path, const std::function<bool(QByteArrayView name)> &visit)
{
    const std::unique_ptr<DIR, CloseFolder> folder(::opendir(path.constData()));
    if (!folder) {
        return std::unexpected(MailFault{mailTrouble(errno), {}});
    }
    errno = 0; // the end of the folder leaves it as it is
    while (const dirent *entry = ::readdir(folder.get())) {
        const QByteArrayView name(entry->d_name);
        if (name != "." && name != ".." && !visit(name)) {
            return {};
        }
        errno = 0;
    }
    if (errno != 0) {
        return std::unexpected(MailFault{MailTrouble::ReadFailed, systemError(errno)});
    }
    return {};
}

} // namespace Indicia
