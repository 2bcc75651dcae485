// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyfile.h"

#include <QFile>

namespace Indicia {

namespace {

constexpr qint64 maxKeyFileOctets = 64 * 1024;

} // namespace

std::expected<QList<QByteArray>, QString> KeyFile::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(tr("%1: the file of secrets could not be read: %2").arg(path, file.errorString()));
    }
    const QByteArray content = file.read(maxKeyFileOctets + 1);
    if (content.size() > maxKeyFileOctets) {
        return std::unexpected(tr("%1: is too large to be a file of secrets").arg(path));
    }
    QList<QByteArray> secrets;
    for (const QByteArray &line : content.split('\n')) {
        const QByteArray secret = line.endsWith('\r') ? line.chopped(1) : line;
        if (!secret.isEmpty()) {
            secrets.append(secret);
        }
    }
    if (secrets.isEmpty()) {
        return std::unexpected(tr("%1: holds no secret; write one secret on each line").arg(path));
    }
    return secrets;
}

} // namespace Indicia
