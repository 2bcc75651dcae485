// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signedcorpus.h"

#include "cachingresolver.h"
#include "resolver.h"
#include "signaturechecks.h"
#include "signaturetokens.h"
#include "tokens.h"
#include "zonefile.h"
#include "zoneresolver.h"

#include <QFile>

#include <algorithm>

namespace Indicia::Bench {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

SignedMessage readRow(const QString &folder, const QByteArrayList &header, const QByteArrayList &row)
{
    const auto value = [&](QByteArrayView column) { return row.value(header.indexOf(column)); };
    const int arcSets = value("narc").toInt();
    return {.path = folder + QStringLiteral("/maildir/") + QString::fromUtf8(value("file")),
        .ip = value("ip"),
        .helo = value("helo"),
        .mailFrom = value("mf"),
        .passing = value("good").toInt(),
        .spf = value("spf"),
        .dmarc = value("dmarc"),
        .arc = value("arc"),
        .rsa = value("rsa").toInt() + 2 * arcSets,
        .ed25519 = value("ed").toInt()};
}

QByteArray word(QLatin1StringView token)
{
    return QByteArray(token.data(), token.size());
}

} // namespace

Verdicts expectedVerdicts(const SignedMessage &message)
{
    return {message.passing, message.spf, message.dmarc, message.arc};
}

Verdicts foundVerdicts(const SignatureFacts &facts, const SpfOutcome &spf)
{
    Verdicts verdicts;
    verdicts.passing = static_cast<int>(
        std::ranges::count(facts.dkim, DkimResult::Pass, [](const DkimOutcome &outcome) { return outcome.result; }));
    verdicts.spf = word(token(spf.result));
    verdicts.dmarc = facts.dmarc.isEmpty() ? QByteArray() : word(token(facts.dmarc.constFirst().result));
    verdicts.arc = word(token(facts.arc.result));
    return verdicts;
}

SignedCorpus readSignedCorpus(const QString &folder, int count)
{
    SignedCorpus corpus;
    corpus.folder = folder;
    QFile manifest(folder + QStringLiteral("/manifest.tsv"));
    auto zone = parseZone(contentOf(folder + QStringLiteral("/zone.db")));
    if (!manifest.open(QIODevice::ReadOnly) || !zone) {
        return corpus;
    }
    corpus.zone = std::make_shared<ZoneResolver>(std::move(*zone));
    corpus.resolver = std::make_shared<CachingResolver>(*corpus.zone, [] {
        return std::chrono::duration_cast<CachingResolver::Duration>(
            std::chrono::steady_clock::now().time_since_epoch());
    });
    const QByteArrayList header = manifest.readLine().trimmed().split('\t');
    while (!manifest.atEnd() && corpus.messages.size() < count) {
        QByteArray line = manifest.readLine();
        line.chop(line.endsWith('\n') ? 1 : 0);
        corpus.messages << readRow(folder, header, line.split('\t'));
    }
    return corpus;
}

} // namespace Indicia::Bench
