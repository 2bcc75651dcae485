// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>

namespace Indicia::Bench {

/// Message files in memory.
struct BounceCorpus
{
    QString folder;
    QList<QByteArray> messages;
    qint64 octets = 0;
};

[[nodiscard]] BounceCorpus readBounceCorpus(const QString &folder);

/// How many messages a second of the processor's time one thread classifies: from the bytes to kind, recipients, codes
/// and reason.
struct BounceRates
{
    double ours = 0;
    double peer = 0; ///< flufl.bounce on the same files, from the bytes to the failed addresses; 0 where it did not run
    qsizetype recognised = 0; ///< messages that are a bounce, a notice or a report
};

/// Rounds of both are interleaved for about @p patience; each figure is the median of its rounds.
[[nodiscard]] BounceRates measureBounceRates(const BounceCorpus &corpus, std::chrono::milliseconds patience);

} // namespace Indicia::Bench
