// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scancontext.h"

#include "digest.h"
#include "identityfile.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTimeZone>

namespace Indicia {

namespace {

/// What was judged before the ledger grew is judged again. Where it lies tells nothing: each user has a home of their
/// own.
QByteArray ledgerMark(const QString &path)
{
    if (path.isEmpty()) {
        return {};
    }
    const QFileInfo file(path);
    return QByteArray::number(file.size()) + ' '
        + QByteArray::number(file.lastModified(QTimeZone::UTC).toSecsSinceEpoch());
}

} // namespace

QByteArray scanContext(const Identity &identity, const ScanBasis &basis)
{
    Digest digest(HashAlgorithm::Sha256);
    digest.add(writeIdentity(identity, IdentitySecrets::Write));
    for (const QByteArray &one : {basis.version, basis.dns, basis.zone, basis.now, ledgerMark(basis.ledger)}) {
        digest.add(QByteArray::number(one.size()) + ':' + one);
    }
    return digest.take();
}

} // namespace Indicia
