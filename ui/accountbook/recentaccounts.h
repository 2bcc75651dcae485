// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QSettings;

namespace Indicia {

/// An account that was read, as settings keep it: without its secret.
struct RecentAccount
{
    QStringList places{}; ///< what was read of it last: the account, or some of its folders; never empty
    bool kept = false; ///< its secret was put into the keychain
    bool watched = false; ///< new mail was watched for

    [[nodiscard]] QString account() const; ///< the place of the account
    friend bool operator==(const RecentAccount &, const RecentAccount &) = default;
};

/// The accounts that were read last, the latest first.
namespace RecentAccounts {

constexpr qsizetype most = 10;

[[nodiscard]] QList<RecentAccount> load(QSettings &settings);
/// Puts @p account first.
void remember(QSettings &settings, const RecentAccount &account);
/// Takes the account with the place @p account out.
void forget(QSettings &settings, const QString &account);

} // namespace RecentAccounts

} // namespace Indicia
