// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accountserver.h"
#include "examiner.h"
#include "keystore.h"
#include "messagefetcher.h"
#include "preferences.h"
#include "scanrunner.h"

#include <chrono>
#include <functional>
#include <memory>

class QSettings;

namespace Indicia {

/// What the window needs from outside: nothing in it reads a clock, makes a resolver or finds a settings file by
/// itself.
struct WindowServices
{
    Examiner::Examination examine;
    std::function<std::chrono::sys_seconds()> now;
    /// A resolver for the user's choice; never null.
    std::function<std::shared_ptr<Resolver>(const DnsChoice &)> makeResolver;
    /// The demo mailbox: messages with their bytes and surroundings; ids are not used.
    std::function<QList<OpenedCase>()> demo;
    /// The keychain; called when keys are first needed.
    std::function<std::unique_ptr<KeyStore>()> openKeyStore;
    std::shared_ptr<KeyMemory> keyMemory; ///< keys of signatures that were seen; null where none are kept
    QString ledgerPath; ///< where the ledger of sent mail is kept; empty: it is not kept
    /// Reads many messages at once; empty: mailboxes are not opened, and folders message by message.
    ScanRunner::Scan scan;
    MessageFetcher::OpenSource openSource; ///< with scan: what lies at a path
    /// What speaks to mail servers; loaded when it is first asked for, null where it is not installed. May be empty.
    std::function<AccountServer *()> accountServer;
    /// The keychain for passwords of accounts: the entry of that name.
    std::function<std::unique_ptr<KeyStore>(const QString &entry)> openAccountStore;
    /// Tells something while the window need not be looked at; may be empty.
    std::function<void(const QString &title, const QString &text)> notify;
    QString actionLogPath; ///< where changes of mailboxes are written down; empty: there are none
    QString scanStorePath; ///< where results of scans are kept; empty: they are not
    QSettings *settings = nullptr; ///< not owned; must not be null
};

} // namespace Indicia
