// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledgerfaults.h"
#include "ledgersource.h"
#include "sentledger.h"

#include <QString>

#include <expected>
#include <memory>

namespace Indicia {

/// A ledger in a file, opened to be asked. It may be filled by another program at the same time; what that one has
/// finished is seen. Safe to ask from several threads at once.
class LedgerStore : public SentLedger
{
public:
    [[nodiscard]] static std::expected<std::unique_ptr<LedgerStore>, StoreFault> open(const QString &path);
    ~LedgerStore() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] MessageIdForm messageIdForm() const;

    [[nodiscard]] LedgerEntries byMessageId(QByteArrayView messageId) const override;
    [[nodiscard]] LedgerEntries byRecipient(
        QByteArrayView recipient, std::chrono::sys_seconds from, std::chrono::sys_seconds to) const override;
    /// None where the file fails: then nothing can be said to be missing in it.
    [[nodiscard]] QList<LedgerCover> covers() const override;
    /// In the order in which they were added.
    [[nodiscard]] std::expected<QList<LedgerSource>, StoreFault> sources() const;
    /// Reads all of the file and says what is wrong with it. Takes as long as that takes.
    [[nodiscard]] std::expected<void, StoreFault> verify() const;

private:
    struct Reader;
    explicit LedgerStore(std::unique_ptr<Reader> reader);

    std::unique_ptr<Reader> m_reader;
};

} // namespace Indicia
