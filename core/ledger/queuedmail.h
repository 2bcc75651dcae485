// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>

namespace Indicia {

/// A recipient as a server's log names it.
struct QueuedRecipient
{
    QByteArray address; ///< where it goes
    QByteArray original; ///< where it was sent to, if an alias or a forwarding led from there; else empty
    friend bool operator==(const QueuedRecipient &, const QueuedRecipient &) = default;
};

/// How a message came into a server's queue.
enum class HandedIn {
    Unknown, ///< that line is not in the log
    Locally, ///< by a program on the server itself
    Authenticated, ///< by somebody who logged in
    ByClient, ///< by an SMTP client that did not log in
};

/// One message in a server's queue, as far as its log tells it. Nothing says whether it is one of ours.
struct QueuedMail
{
    QByteArray queueId;
    std::chrono::sys_seconds since{}; ///< of the first line about it
    QByteArray messageId; ///< as written; empty where it has none, or its line is not there
    QByteArray sender; ///< MAIL FROM as written, without angle brackets
    bool senderKnown = false; ///< apart from the empty sender, which is one
    HandedIn handedIn = HandedIn::Unknown;
    QByteArray client; ///< its address; empty where not known
    QByteArray account; ///< who logged in, or whose program it was
    QList<QueuedRecipient> recipients; ///< those that were not yet taken
    bool taken = false; ///< it was found to be ours, so that further recipients are ours too

    friend bool operator==(const QueuedMail &, const QueuedMail &) = default;
};

} // namespace Indicia
