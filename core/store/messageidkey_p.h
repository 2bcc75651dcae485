// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledgerfaults.h"
#include "ledgersource.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <expected>

namespace Indicia {

class SqliteFile;

/// How a ledger keeps and finds Message-IDs: by a hash under a key of its own, so that nobody who makes up Message-IDs
/// can tell which of them would fall together.
class MessageIdKey
{
public:
    /// What stands for one Message-ID.
    struct Kept
    {
        qint64 bucket = 0; ///< by which it is found
        QByteArray octets; ///< by which it is told from others in the bucket: its text, or 16 octets of its hash
    };

    /// Makes the key of a new ledger at @p path. Where Message-IDs are hashed it lies in a file beside the ledger, so
    /// that a copy of the ledger alone does not tell even who guesses one whether it was sent.
    [[nodiscard]] static std::expected<MessageIdKey, StoreFault> make(
        SqliteFile &file, const QString &path, MessageIdForm form);
    /// The key of the ledger at @p path; none where it is new.
    [[nodiscard]] static std::expected<MessageIdKey, StoreFault> read(SqliteFile &file, const QString &path);
    [[nodiscard]] static bool isMade(SqliteFile &file);

    [[nodiscard]] MessageIdForm form() const { return m_form; }
    /// For a Message-ID in normal form.
    [[nodiscard]] Kept kept(QByteArrayView messageId) const;
    /// For a message that has none: by what else tells it from others.
    [[nodiscard]] Kept keptWithout(QByteArrayView fingerprint) const;

private:
    MessageIdKey(QByteArray key, MessageIdForm form) : m_key(std::move(key)), m_form(form) { }
    [[nodiscard]] QByteArray hashed(QByteArrayView text) const;

    QByteArray m_key;
    MessageIdForm m_form;
};

} // namespace Indicia
