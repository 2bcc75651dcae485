// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity.h"
#include "ipaddress.h"
#include "sentledger.h"
#include "verifymac.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>

#include <chrono>
#include <expected>
#include <memory>
#include <optional>
#include <utility>

namespace Indicia {

/// What indicia-milter was told by its file: JSON, with paths relative to the file's folder.
class MilterConfig
{
    Q_DECLARE_TR_FUNCTIONS(Indicia::MilterConfig)

public:
    enum class Forged { Tag, Reject }; ///< what becomes of bounces that are certainly not answers to our mail
    enum class Failure { TempFail, Accept }; ///< what becomes of mail that it cannot handle

    /// The configuration in @p path, or the sentence that says what is wrong. A member that is not known is an error: a
    /// misspelt one would be a policy that nobody follows.
    [[nodiscard]] static std::expected<MilterConfig, QString> read(const QString &path);

    /// The number and secret that stamp at @p now; nothing where no key is in use.
    [[nodiscard]] std::optional<std::pair<int, QByteArray>> signingKey(std::chrono::sys_seconds now) const;

    QByteArray socket = "inet:8893@127.0.0.1"; ///< as libmilter names it
    QByteArray authservId;
    Identity identity;
    std::shared_ptr<const SentLedger> ledger; ///< null where there is none
    MacKeyring keyring; ///< what stamps are verified with
    std::optional<std::pair<int, QByteArray>> fileKey; ///< number and secret of the key file's first line
    QList<IpNetwork> signNetworks; ///< from where mail is ours; authenticated clients are ours always
    bool namesRecipients = true;
    bool parts = false;
    QByteArray openPgpKey;
    Forged forged = Forged::Tag;
    Failure failure = Failure::TempFail;
};

} // namespace Indicia
