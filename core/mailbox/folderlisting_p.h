// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mailsource.h"

#include <QByteArray>
#include <QByteArrayView>

#include <expected>
#include <functional>
#include <optional>

#include <sys/types.h>

namespace Indicia {

// Files and folders as the system tells them. QDir makes an object of each entry, which for a million of them takes
// most of a gigabyte.

/// How a file stands.
struct FileStanding
{
    qint64 size = 0;
    qint64 modified = 0; ///< in nanoseconds since 1970
    qint64 inode = 0;
    mode_t mode = 0;

    /// Nothing where it is not there. A link is followed, or told as one.
    [[nodiscard]] static std::optional<FileStanding> of(const QByteArray &path, bool followLink = true);
    /// Of an open file.
    [[nodiscard]] static std::optional<FileStanding> of(int descriptor);
    [[nodiscard]] bool isFolder() const;
    [[nodiscard]] bool isRegular() const;
};

[[nodiscard]] inline QByteArray pathIn(const QByteArray &folder, QByteArrayView name)
{
    return (folder + '/').append(name);
}

/// Calls @p visit with each entry but "." and "..", in no certain order. False from it ends the listing.
[[nodiscard]] std::expected<void, MailFault> listFolder(
    const QByteArray &path, const std::function<bool(QByteArrayView name)> &visit);

} // namespace Indicia
