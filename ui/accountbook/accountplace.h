// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Indicia {

/// Whether a place that is to be read is an account, not a path.
[[nodiscard]] inline bool isAccountPlace(const QString &place)
{
    return place.startsWith(QLatin1String("imaps://"), Qt::CaseInsensitive)
        || place.startsWith(QLatin1String("imap://"), Qt::CaseInsensitive);
}

/// The place of the whole account: secrets are kept by it.
[[nodiscard]] inline QString accountOf(const QString &place)
{
    const qsizetype slash = place.indexOf(QLatin1Char('/'), place.indexOf(QLatin1String("://")) + 3);
    return slash < 0 ? place : place.first(slash);
}

/// What the secret of the account of @p place is called in the keychain.
[[nodiscard]] inline QString keychainEntryOf(const QString &place)
{
    return QStringLiteral("mail-account ") + accountOf(place);
}

} // namespace Indicia
