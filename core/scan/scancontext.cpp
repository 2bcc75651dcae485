// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scancontext.h"

#include "digest.h"
#include "identityfile.h"

namespace Indicia {

QByteArray scanContext(const Identity &identity, const QByteArrayList &others)
{
    Digest digest(HashAlgorithm::Sha256);
    digest.add(writeIdentity(identity, IdentitySecrets::Write));
    for (const QByteArray &other : others) {
        digest.add(QByteArray::number(other.size()) + ':' + other);
    }
    return digest.take();
}

} // namespace Indicia
