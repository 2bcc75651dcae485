// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kmimeadapter_p.h"

#include <KMime/Types>

#include <algorithm>

namespace Indicia {

namespace {
constexpr qsizetype entryOctets = 1'024; // RFC 5321 section 4.5.3.1: 64 and 255 octets; room for comments
}

QByteArray parseAddrSpec(QByteArrayView entry)
{
    if (entry.size() > entryOctets || entry.contains('\0')) {
        return {};
    }
    const auto mailboxes = KMime::Types::Mailbox::listFrom7BitString(entry);
    if (mailboxes.size() != 1) {
        return {};
    }
    const auto &addrSpec = mailboxes.first().addrSpec();
    return addrSpec.localPart.isEmpty() || addrSpec.domain.isEmpty() ? QByteArray() : addrSpec.asString().toUtf8();
}

} // namespace Indicia
