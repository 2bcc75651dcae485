// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "signedcorpus.h"

#include "publickey.h"
#include "recordcaches.h"

#include <QStringList>

#include <functional>

namespace Indicia::Bench {

/// What every verifier must do, with keys that are nobody's: what a verification costs does not hang on its result.
class Floor
{
public:
    /// Reads each message, finds its line ends, hashes it once, and does as many verifications as it has signatures.
    /// Every @p step-th message from the @p first on. The sum is for the compiler, which must not leave anything out.
    qint64 round(const QList<SignedMessage> &messages, qsizetype first = 0, qsizetype step = 1) const;

private:
    static constexpr int modulusOctets = 256;
    static constexpr int digestOctets = 32;
    static PublicKey rsaKey();
    static PublicKey edKey();

    PublicKey m_rsa = rsaKey();
    PublicKey m_ed = edKey();
    QByteArray m_digest = QByteArray(digestOctets, '\x07');
    QByteArray m_rsaSignature = QByteArray(modulusOctets, '\x11');
    QByteArray m_edSignature
        = QByteArray::fromHex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e3970"
                              "1cf9b46bd25bf5f0595bbe24655141438e7a100b");
};

/// Reads, parses, traces and classifies, then SPF, DKIM, ARC and DMARC.
class Authentication
{
public:
    /// @p corpus outlives this.
    explicit Authentication(const SignedCorpus &corpus) : m_resolver(*corpus.resolver) { }

    [[nodiscard]] Verdicts verdictsOf(const SignedMessage &row);
    /// As Floor::round(). How many verdicts were the manifest's is part of the sum.
    qint64 round(const QList<SignedMessage> &messages, qsizetype first = 0, qsizetype step = 1);

private:
    Resolver &m_resolver;
    RecordCaches m_records;
    qint64 m_sum = 0;
};

/// The bytes of a message file, as the programs read them; empty where it cannot be read.
[[nodiscard]] QByteArray messageAt(const QString &path);

/// examine(): the whole answer.
class Examination
{
public:
    /// @p corpus outlives this.
    explicit Examination(const SignedCorpus &corpus) : m_resolver(*corpus.resolver) { }

    qint64 one(const SignedMessage &row);
    qint64 round(const QList<SignedMessage> &messages);

private:
    Resolver &m_resolver;
    RecordCaches m_records;
};

/// Messages whose verdicts are not the manifest's.
struct WrongVerdicts
{
    int count = 0;
    QStringList first; ///< a few of them, and what was said
};
[[nodiscard]] WrongVerdicts compareVerdicts(const SignedCorpus &corpus, Authentication &authentication);

/// Messages a second of this thread's processor time, in one @p round over the corpus.
[[nodiscard]] double ownRateOf(const SignedCorpus &corpus, const std::function<qint64()> &round);
/// The same by the clock on the wall.
[[nodiscard]] double wallRateOf(const SignedCorpus &corpus, const std::function<qint64()> &round);

} // namespace Indicia::Bench
