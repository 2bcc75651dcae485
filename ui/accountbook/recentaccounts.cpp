// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recentaccounts.h"

#include "accountplace.h"

#include <QSettings>

namespace Indicia {

QString RecentAccount::account() const
{
    return accountOf(places.value(0));
}

namespace RecentAccounts {

namespace {

const QString group = QStringLiteral("accounts/recent");

void save(QSettings &settings, const QList<RecentAccount> &accounts)
{
    settings.remove(group);
    settings.beginWriteArray(group, static_cast<int>(accounts.size()));
    for (int i = 0; i < accounts.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("places"), accounts.at(i).places);
        settings.setValue(QStringLiteral("kept"), accounts.at(i).kept);
        settings.setValue(QStringLiteral("watched"), accounts.at(i).watched);
    }
    settings.endArray();
}

} // namespace

QList<RecentAccount> load(QSettings &settings)
{
    QList<RecentAccount> accounts;
    const int count = std::min(settings.beginReadArray(group), static_cast<int>(most));
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        RecentAccount account;
        account.places = settings.value(QStringLiteral("places")).toStringList();
        account.kept = settings.value(QStringLiteral("kept")).toBool();
        account.watched = settings.value(QStringLiteral("watched")).toBool();
        if (isAccountPlace(account.places.value(0))) {
            accounts.append(account);
        }
    }
    settings.endArray();
    return accounts;
}

void remember(QSettings &settings, const RecentAccount &account)
{
    QList<RecentAccount> accounts = load(settings);
    accounts.removeIf([&account](const RecentAccount &other) { return other.account() == account.account(); });
    accounts.prepend(account);
    save(settings, accounts.first(std::min(accounts.size(), most)));
}

void forget(QSettings &settings, const QString &account)
{
    QList<RecentAccount> accounts = load(settings);
    accounts.removeIf([&account](const RecentAccount &other) { return other.account() == account; });
    save(settings, accounts);
}

} // namespace RecentAccounts

} // namespace Indicia
