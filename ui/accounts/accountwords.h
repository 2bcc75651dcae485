// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mailaccount.h"

#include <QCoreApplication>

namespace Indicia {

/// Words for accounts on mail servers. What a server or a certificate said is made harmless.
class AccountWords
{
    Q_DECLARE_TR_FUNCTIONS(AccountWords)
public:
    /// "alice@example.org on imap.example.org"
    [[nodiscard]] static QString name(const MailAccount &account);
    /// The same with what is read of it: the name of its folder, where @p folders is 1, or how many there are; 0 for
    /// all of them.
    [[nodiscard]] static QString name(const MailAccount &account, qsizetype folders);
    /// What is missing.
    [[nodiscard]] static QString sentence(MailAccountFlaw flaw);
    /// Why the account could not be opened, and what to do; of a certificate also what stands in it.
    [[nodiscard]] static QString sentence(const MailAccount &account, const AccountFault &fault);
    /// Whether a certificate more to be believed may help.
    [[nodiscard]] static bool lacksAuthority(const AccountFault &fault);

private:
    static QString problem(const QByteArray &problem, const QString &host);
    static QString advice(const QByteArray &problem);
    static QStringList facts(const AccountCertificate &certificate);
};

} // namespace Indicia
