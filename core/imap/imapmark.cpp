// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imapmark.h"

#include "imapdata.h"

namespace Indicia {

std::optional<ImapMark> ImapMark::read(QByteArrayView text)
{
    const QList<QByteArray> words = text.toByteArray().split(' ');
    if (words.size() != 3 && words.size() != 4) {
        return std::nullopt;
    }
    const auto uidValidity = imapUid(words.at(0));
    const auto uidNext = imapUid(words.at(1));
    const auto exists = imapNumber(words.at(2));
    const auto modSeq = words.size() == 4 ? imapModSeq(words.at(3)) : std::nullopt;
    if (!uidValidity || !uidNext || !exists || (words.size() == 4 && !modSeq)) {
        return std::nullopt;
    }
    return ImapMark{.uidValidity = *uidValidity, .uidNext = *uidNext, .exists = *exists, .modSeq = modSeq};
}

QByteArray ImapMark::text() const
{
    const QByteArray standing
        = QByteArray::number(uidValidity) + ' ' + QByteArray::number(uidNext) + ' ' + QByteArray::number(exists);
    return modSeq ? standing + ' ' + QByteArray::number(*modSeq) : standing;
}

} // namespace Indicia
