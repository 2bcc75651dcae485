// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bouncereport.h"
#include "bouncetext.h"

#include <QList>

namespace Indicia {

/// The recipients of paragraphs of the form "<address>: reason", as Postfix and qmail write them, in the lines from
/// @p first up to @p last. "(expanded from <address>)" behind the address is the original recipient.
[[nodiscard]] QList<BounceRecipient> readAddressParagraphs(const BounceText &text, qsizetype first, qsizetype last);

/// The recipients of lines that hold an address alone, each followed by the lines that say why, as Exim and most others
/// write them. Several addresses in a row share the reason behind the last one.
[[nodiscard]] QList<BounceRecipient> readAddressLines(const BounceText &text, qsizetype first, qsizetype last);

/// The recipients of lines of the form "address: reason", without angle brackets, from @p first up to @p last.
[[nodiscard]] QList<BounceRecipient> readAddressColonLines(const BounceText &text, qsizetype first, qsizetype last);

/// The lines say nothing but an address: it, with what marks a list taken off.
struct AddressLine
{
    QByteArray address;
    QByteArray generatedFrom; ///< "(generated from address)" or a second address behind it
};
[[nodiscard]] std::optional<AddressLine> addressLine(QByteArrayView line);

/// Takes @p reason, read from @p source, for the cause of the failure: diagnostic, host, codes.
void giveReason(BounceRecipient &recipient, const QByteArray &reason, const ByteRange &source);

/// Sets the action of all recipients and the kind of the report: a delay, where @p lowerWords say so, else a failure.
void settleNotice(BounceReport &report, QByteArrayView lowerWords);

} // namespace Indicia
