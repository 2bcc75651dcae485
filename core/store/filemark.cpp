// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filemark_p.h"

#include "crypto.h"

#include <QDateTime>
#include <QFile>

#include <sys/stat.h>

namespace Indicia {

void noteStanding(LedgerFile &file, const QString &path)
{
    file.path = QFile::encodeName(path);
    struct stat status{};
    if (::stat(file.path.constData(), &status) == 0) {
        file.inode = static_cast<qint64>(status.st_ino);
        file.size = status.st_size;
        file.modified = status.st_mtim.tv_sec;
    }
}

void noteHead(LedgerFile &file, QByteArrayView head)
{
    const QByteArrayView lines = head.first(std::min<qsizetype>(head.size(), MarkedOctets));
    // At least one whole line, where it is not longer than what is compared: the rest of one may still be written.
    const qsizetype end = lines.isEmpty() ? 0 : lines.lastIndexOf('\n') + 1;
    file.head = end > 0 || lines.size() < MarkedOctets ? end : lines.size();
    file.digest = sha256(lines.first(file.head)).value_or(QByteArray());
}

bool hasHead(const LedgerFile &file, QByteArrayView head)
{
    return file.head > 0 && head.size() >= file.head
        && sha256(head.first(file.head)).value_or(QByteArray()) == file.digest && !file.digest.isEmpty();
}

bool standsAs(const LedgerFile &file, const QString &path)
{
    LedgerFile now;
    noteStanding(now, path);
    return now.path == file.path && now.inode == file.inode && now.size == file.size && now.modified == file.modified;
}

} // namespace Indicia
