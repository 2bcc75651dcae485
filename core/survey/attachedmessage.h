// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Indicia {

/// The key of the message that carries another one, and which of those it carries: a scan gives an attached message
/// the key of its carrier, a slash and its number (ScanRow::key).
struct AttachedKey
{
    QByteArrayView carrier;
    int number = 0; ///< 1 for the first
};
/// Nothing where @p key has not that form; where it has, it may still be a key of its own.
[[nodiscard]] std::optional<AttachedKey> attachedKey(QByteArrayView key);

/// The octets of the message with that number among those that @p carrier carries, counted as a scan counts them:
/// those of the carrier, then those that they carry in turn; bounces and reports are not looked into.
[[nodiscard]] std::optional<QByteArray> attachedMessage(const QByteArray &carrier, int number);

} // namespace Indicia
