// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reasonwords.h"

#include "phrases.h"

#include <QByteArray>

namespace Indicia {

namespace {

constexpr PhraseSet noSuchRecipient{std::array<QByteArrayView, 31>{"user unknown", "unknown user", "no such user",
    "no such recipient", "no such address", "no such mailbox", "no mailbox here", "mailbox not found",
    "mailbox unavailable", "mailbox does not exist", "user not found", "not known", "unknown address",
    "unknown recipient", "invalid recipient", "invalid address", "invalid mailbox", "invalid user", "not exist",
    "doesn't exist", "not listed in", "not found", "no longer valid", "couldn't be found", "doesn't have a",
    "unrouteable", "unroutable", "host unknown", "unknown host", "domain not found", "invalid final delivery userid"}};

constexpr PhraseSet delayed{std::array<QByteArrayView, 28>{"warning message only", "this is a warning only",
    "not yet been delivered", "has been delayed", "was delayed", "is delayed", "delivery delayed", "will be retried",
    "will keep trying", "keep trying", "continue to try", "attempts will continue",
    "delivery attempts will be continue", "will continue to be made", "has been postponed", "been deferred",
    "still undelivered", "delivery status notification (delay)", "no action is required on your part",
    "you do not need to resend", "wird weiterhin versucht", "verzögert", "retardé", "vertraagd", "se reintentar",
    "will attempt to deliver", "will retry for", "temporary problem delivering"}};

constexpr PhraseSet permanent{std::array<QByteArrayView, 7>{"permanent error", "permanent fatal", "permanent delivery",
    "permanent failure", "failed permanently", "permanently failed", "is permanent"}};

constexpr PhraseSet givenUp{std::array<QByteArrayView, 8>{"permanent", "given up", "giving up",
    "has been removed from the", "has been returned", "final attempt", "no further attempt", "could not be delivered"}};

constexpr PhraseSet notDelivered{std::array<QByteArrayView, 75>{"could not be delivered", "couldn't be delivered",
    "cannot be delivered", "can not be delivered", "can't be delivered", "was not delivered", "wasn't delivered",
    "not been delivered", "has not yet been delivered", "have not been delivered", "could not deliver",
    "couldn't deliver", "cannot deliver", "unable to deliver", "wasn't able to deliver", "was unable to deliver",
    "not deliverable", "undeliverable", "undelivered", "undeliverd", "not be sent", "delivery has failed",
    "delivery failed", "delivery failure", "failed delivery", "failed permanently",
    "delivery to the following recipient", "failed to deliver", "failed addresses", "following address",
    "following recipient", "did not reach", "could not be reached", "returned mail", "message returned",
    "returning message to sender", "returned to sender", "mail delivery failed", "has been returned", "was rejected",
    "been rejected", "rejected by", "permanent error", "permanent fatal errors", "fatal errors", "delivery error",
    "delivery problems", "transient non-fatal errors", "failure notice", "delivery status notification",
    "delivery report", "non-delivery", "nondelivery", "user unknown", "unknown user", "no such user", "does not exist",
    "message undeliverable", "is over quota", "mailbox is full", "has been delayed", "nicht zugestellt", "unzustellbar",
    "konnte nicht", "nicht zustellbar", "n'a pas pu", "non remis", "no pudo", "niet worden", "non è stato",
    "failed because", "error delivering", "error occurred while", "did not receive", "problem delivering"}};

} // namespace

bool saysNoSuchRecipient(QByteArrayView reason)
{
    const QByteArray lower = reason.toByteArray().toLower();
    return containsPhrase(QByteArrayView(lower), noSuchRecipient);
}

bool saysDelayed(QByteArrayView lowerText)
{
    return containsPhrase(lowerText, delayed);
}

bool saysPermanent(QByteArrayView lowerText)
{
    return containsPhrase(lowerText, permanent);
}

bool saysGivenUp(QByteArrayView lowerText)
{
    return containsPhrase(lowerText, givenUp);
}

bool saysNotDelivered(QByteArrayView lowerText)
{
    return containsPhrase(lowerText, notDelivered);
}

} // namespace Indicia
