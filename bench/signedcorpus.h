// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "peerrate.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace Indicia {
class Resolver;
struct SignatureFacts;
struct SpfOutcome;
} // namespace Indicia

namespace Indicia::Bench {

/// A message file of a corpus with its envelope, and what the checks must say of it.
struct SignedMessage
{
    QString path;
    QByteArray ip;
    QByteArray helo;
    QByteArray mailFrom; ///< empty for the null reverse-path
    int passing = 0; ///< DKIM signatures that pass
    QByteArray spf; ///< of MAIL FROM, or of the HELO name where that is null
    QByteArray dmarc;
    QByteArray arc;
    int rsa = 0; ///< RSA-2048 signatures in it, with those of ARC
    int ed25519 = 0;
};

/// The verdicts of one message, as far as the manifest tells them.
struct Verdicts
{
    int passing = 0; ///< DKIM signatures
    QByteArray spf;
    QByteArray dmarc;
    QByteArray arc;

    bool operator==(const Verdicts &) const = default;
};

[[nodiscard]] Verdicts expectedVerdicts(const SignedMessage &message);
[[nodiscard]] Verdicts foundVerdicts(const SignatureFacts &facts, const SpfOutcome &spf);

/// A Maildir of signed messages with their manifest (manifest.tsv) and their DNS (zone.db).
struct SignedCorpus
{
    QString folder;
    QList<SignedMessage> messages;
    std::shared_ptr<Resolver> zone; ///< null where it could not be read
    std::shared_ptr<Resolver> resolver; ///< keeps the answers of zone, as the programs do
};

/// The first @p count messages of the corpus in @p folder.
[[nodiscard]] SignedCorpus readSignedCorpus(const QString &folder, int count);

/// What a peer did.
struct PeerFigure
{
    Peer peer;
    PeerRate rate; ///< the median of its runs
    int passing = 0; ///< what passes by the manifest, of what it counts
};

/// Messages a second of one thread's processor time.
struct SignedRates
{
    double floor = 0; ///< read, find the line ends, SHA-256 once, as many verifications as there are signatures
    double authentication = 0; ///< read, parse, Received, bounce, SPF, DKIM, ARC, DMARC
    double ofFloor = 0; ///< authentication over floor, each pair measured one after the other
    double examination = 0; ///< examine(): the same, and all proofs, findings and the conclusion
    double secondThread = 0; ///< authentication on two threads over one, by the clock on the wall
    /// The floor in the same way, which has nothing that threads share: so much the machine has to give.
    double secondThreadOfFloor = 0;
    int wrong = 0; ///< messages whose verdicts are not the manifest's: a fast wrong answer is no figure
    QList<QString> wrongPaths; ///< the first of them, and what was said
    QList<PeerFigure> peers;
};

/// Interleaves the kinds of round for about @p patience; each figure is the median of its rounds.
[[nodiscard]] SignedRates measureSignedRates(const SignedCorpus &corpus, std::chrono::milliseconds patience);

} // namespace Indicia::Bench
