// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <memory>

namespace Indicia {
class Resolver;
}

namespace Indicia::Bench {

/// Messages in memory, and all that is needed to judge them.
struct Mailbox
{
    QList<QByteArray> messages;
    qint64 octets = 0;
    QList<QString> verdicts; ///< what each must be called; empty where that is not known
    std::shared_ptr<Resolver> resolver;
    Identity identity;
    std::chrono::sys_seconds now{};
};

/// The demo mailbox that the programs carry. Without a resolver where it cannot be read.
[[nodiscard]] Mailbox demoMailbox();

/// How many messages get another verdict than the mailbox says: a fast wrong answer is no figure.
[[nodiscard]] int wrongVerdicts(const Mailbox &mailbox);

/// How many messages a second one thread does, over the whole mailbox again and again for about @p patience.
struct Rate
{
    double check = 0; ///< examine(), from the bytes to the conclusion
    double report = 0; ///< the same, and the JSON report written
    double floor = 0; ///< what any check must do at least: find the line ends, hash once (SHA-256)
};

/// The three kinds of round are interleaved; each figure is the median of its rounds.
[[nodiscard]] Rate measureRate(const Mailbox &mailbox, std::chrono::milliseconds patience);

} // namespace Indicia::Bench
