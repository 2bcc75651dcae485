// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spfrate.h"

#include "owntime.h"
#include "peerrate.h"
#include "signedcorpus.h"
#include "starttime.h"

#include "resolver.h"
#include "spfoutcome.h"
#include "spfrecordcache.h"
#include "tokens.h"

namespace Indicia::Bench {

namespace {

QList<SpfQuery> queriesOf(const SignedCorpus &corpus, SpfRecordCache &records)
{
    QList<SpfQuery> queries;
    queries.reserve(corpus.messages.size());
    for (const SignedMessage &message : corpus.messages) {
        SpfQuery query;
        query.ip = IpAddress::parse(message.ip);
        query.helo = message.helo;
        query.mailFrom = message.mailFrom;
        query.records = &records;
        queries << query;
    }
    return queries;
}

int wrongResults(const SignedCorpus &corpus, const QList<SpfQuery> &queries)
{
    int wrong = 0;
    for (qsizetype i = 0; i < queries.size(); ++i) {
        const SpfOutcome outcome = checkSpfMailFrom(queries.at(i), *corpus.resolver, {});
        wrong += token(outcome.result) == QLatin1StringView(corpus.messages.at(i).spf) ? 0 : 1;
    }
    return wrong;
}

double rateOf(const QList<SpfQuery> &queries, Resolver &resolver)
{
    constexpr std::chrono::milliseconds least(300);
    qint64 done = 0;
    qint64 steps = 0; // of all traces: the compiler cannot leave them out
    const auto begin = ownTime();
    do {
        for (const SpfQuery &query : queries) {
            steps += checkSpfMailFrom(query, resolver, {}).trace.size();
        }
        done += queries.size();
    } while (ownTime() - begin < least);
    const std::chrono::duration<double> took = ownTime() - begin;
    return steps > 0 ? static_cast<double>(done) / took.count() : 0;
}

} // namespace

SpfRates measureSpfRates(const SignedCorpus &corpus, std::chrono::milliseconds patience)
{
    SpfRates rates;
    SpfRecordCache records;
    const QList<SpfQuery> queries = queriesOf(corpus, records);
    rates.wrong = wrongResults(corpus, queries); // fills the caches too
    const auto peer = spfPeer(corpus.folder, static_cast<int>(corpus.messages.size()));
    QList<double> ours;
    QList<double> theirs;
    QList<double> ratios;
    const auto end = std::chrono::steady_clock::now() + patience;
    do {
        ours << rateOf(queries, *corpus.resolver);
        const PeerRate rate = peer ? measurePeer(*peer) : PeerRate();
        if (rate.perSecond > 0) {
            theirs << rate.perSecond;
            ratios << ours.constLast() / rate.perSecond;
            rates.peerWrong = static_cast<int>(corpus.messages.size()) - rate.passed;
        }
    } while (std::chrono::steady_clock::now() < end);
    rates.ours = median(ours);
    rates.peer = median(theirs);
    rates.ratio = median(ratios);
    return rates;
}

} // namespace Indicia::Bench
