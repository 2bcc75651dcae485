// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QSet>

namespace Indicia {

/// Takes the local parts of known addresses out of what is handed on to others (RFC 6590): each becomes a keyed hash,
/// the same one wherever it stands, so that reports of one sender can still be put together. The domain stays.
class AddressRedaction
{
public:
    /// @p key is secret: who has it can try addresses.
    AddressRedaction(QByteArray key, const QList<QByteArray> &addresses);

    /// @p address with its local part hashed, whether it is a known one or not; empty where it is no address.
    [[nodiscard]] QByteArray redacted(QByteArrayView address) const;
    /// @p text with the known addresses in it redacted, also behind a tag ("prvs=...=", "bounce+...=") and in the form
    /// "local=domain". Others stay. What is encoded (base64) is not seen. Linear.
    [[nodiscard]] QByteArray apply(QByteArrayView text) const;

    /// Addresses that are looked for; more are left out.
    static constexpr qsizetype maxAddresses = 64;

private:
    [[nodiscard]] QByteArray hash(QByteArrayView localPart) const;
    /// Where the local part to be taken out begins that ends before @p at; -1 where none does.
    [[nodiscard]] qsizetype localPartBefore(QByteArrayView text, qsizetype at) const;

    QByteArray m_key;
    QSet<QByteArray> m_known; ///< in lower case
};

} // namespace Indicia
