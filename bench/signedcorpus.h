// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

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

} // namespace Indicia::Bench
