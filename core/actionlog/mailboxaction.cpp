// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailboxaction.h"

#include <algorithm>

namespace Indicia {

namespace {

constexpr qsizetype longestKeyword = 64;
constexpr QByteArrayView scheme = "imap://";
constexpr QByteArrayView validityMark = ";UIDVALIDITY=";

bool isAlphanumeric(char octet)
{
    return (octet >= 'a' && octet <= 'z') || (octet >= 'A' && octet <= 'Z') || (octet >= '0' && octet <= '9');
}

} // namespace

bool isKeyword(QByteArrayView name)
{
    const auto isAllowed = [](char octet) {
        return isAlphanumeric(octet) || octet == '$' || octet == '-' || octet == '_' || octet == '.';
    };
    return !name.isEmpty() && name.size() <= longestKeyword && std::ranges::all_of(name, isAllowed)
        && std::ranges::any_of(name, isAlphanumeric);
}

std::optional<ActionFolder> actionFolder(const QByteArray &folderId)
{
    const qsizetype mark = folderId.lastIndexOf(validityMark);
    const qsizetype slash = folderId.startsWith(scheme) ? folderId.indexOf('/', scheme.size()) : -1;
    if (mark < 0 || slash < 0 || slash > mark) {
        return std::nullopt;
    }
    const auto validity = readUid(QByteArrayView(folderId).sliced(mark + validityMark.size()));
    const QByteArray name = QByteArray::fromPercentEncoding(folderId.sliced(slash + 1, mark - slash - 1));
    if (!validity || name.isEmpty()) {
        return std::nullopt;
    }
    return ActionFolder{.account = folderId.first(slash), .name = name, .uidValidity = *validity};
}

} // namespace Indicia
