// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bouncereport.h"
#include "statusfields.h"

#include <QByteArrayView>
#include <QList>

namespace Indicia {

/// What one message/delivery-status block says (RFC 3464 section 2), with one entry for each recipient in it.
struct DeliveryStatus
{
    QByteArray reportingMta;
    QByteArray receivedFromMta; ///< name, and address where given, as written
    QByteArray originalEnvelopeId;
    QByteArray arrivalDate; ///< as written
    QByteArray software; ///< id of the program that writes such fields; empty where they tell nothing
    QList<BounceRecipient> recipients; ///< sources are relative to the block

    friend bool operator==(const DeliveryStatus &, const DeliveryStatus &) = default;
};

/// Reads a block. Groups are told apart by their fields, not by empty lines alone: real reports have empty lines inside
/// groups, many between them, or none. Several Final-Recipient lines over one Action are that many recipients. Never
/// fails, linear; at most 10,000 recipients.
[[nodiscard]] DeliveryStatus readDeliveryStatus(QByteArrayView block, StatusForm form);

/// The action that @p value names, with the spellings that occur ("failure", "Failed (bad mailbox)", "deferred").
[[nodiscard]] DsnAction dsnAction(QByteArrayView value);

/// Fills what follows from the other members: status from reportedStatus and diagnostic, replyCode from diagnostic,
/// permanent from these. Nothing is made up: what is not written stays empty.
void settleRecipient(BounceRecipient &recipient);
/// permanent alone, of a recipient whose codes are settled.
void settlePermanence(BounceRecipient &recipient);

/// What the recipients together make of the message: a failure wins over a delay, a delay over the rest.
[[nodiscard]] MessageKind kindOf(const QList<BounceRecipient> &recipients);

} // namespace Indicia
