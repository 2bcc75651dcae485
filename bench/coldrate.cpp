// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coldrate.h"

#include "starttime.h"

#include "cachingresolver.h"
#include "dnsclient.h"
#include "localmail.h"
#include "nsdserver.h"
#include "recordcaches.h"
#include "scan.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <atomic>
#include <ctime>

namespace Indicia::Bench {

namespace {

using Clock = std::chrono::steady_clock;

CachingResolver::Duration sinceStart()
{
    return std::chrono::duration_cast<CachingResolver::Duration>(Clock::now().time_since_epoch());
}

/// What all threads had of the processors: on a busy machine the wall tells how busy it is.
double processorSeconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

/// The name of a message in its Maildir, without its flags.
QString uniqueName(const QString &path)
{
    return QFileInfo(path).fileName().section(u':', 0, 0);
}

/// Scans the corpus, and compares.
class ColdScan
{
public:
    explicit ColdScan(const SignedCorpus &corpus)
        : m_source(mailSourceFor(corpus.folder + QStringLiteral("/maildir"), {})), m_expected(corpus.messages.size())
    {
        // The receiver of all mail: make_corpus.py names it.
        m_identity.domains = {"recv.example.org"};
        m_identity.trustedHosts = {"mx1.recv.example.org"};
        for (const SignedMessage &message : corpus.messages) {
            m_rows.insert(uniqueName(message.path), message);
        }
    }

    /// Messages a second; 0 where it went wrong.
    double rate(Resolver &resolver, RecordCaches &records)
    {
        std::atomic<qsizetype> right = 0;
        ScanJob job;
        job.sources = {m_source.get()};
        job.context.resolver = &resolver;
        job.context.identity = m_identity;
        job.context.now = std::chrono::sys_days(std::chrono::year(2026) / std::chrono::November / 21);
        job.context.records = &records;
        job.waiting = QueryPace::unlimited().messagesAtOnce();
        job.rows = [](const QList<ScanRow> &) { return true; };
        job.examined = [&](const CaseReport &report) { right += isRight(report) ? 1 : 0; };
        const double processor = processorSeconds();
        const auto begin = Clock::now();
        const ScanOutcome outcome = runScan(job, {});
        const std::chrono::duration<double> took = Clock::now() - begin;
        m_processor = processorSeconds() - processor;
        m_wrong += static_cast<int>(m_expected - right);
        return outcome.complete() && !outcome.incomplete ? static_cast<double>(m_expected) / took.count() : 0;
    }
    [[nodiscard]] int wrong() const { return m_wrong; }
    [[nodiscard]] double processor() const { return m_processor; } ///< seconds of it that the last scan took

private:
    [[nodiscard]] bool isRight(const CaseReport &report) const
    {
        const QList<SpfOutcome> &spf = report.facts.boundary.spf;
        const auto row = m_rows.constFind(report.sourceName);
        if (row == m_rows.constEnd() || spf.isEmpty()) {
            return false;
        }
        // By the manifest a null reverse-path leaves HELO, which comes first.
        const auto mailFrom = std::ranges::find(spf, SpfIdentity::MailFrom, &SpfOutcome::identity);
        const SpfOutcome &outcome = row->mailFrom.isEmpty() || mailFrom == spf.cend() ? spf.constFirst() : *mailFrom;
        return foundVerdicts(report.facts.signatures, outcome) == expectedVerdicts(*row);
    }

    const std::unique_ptr<MailSource> m_source;
    const qsizetype m_expected;
    Identity m_identity;
    QHash<QString, SignedMessage> m_rows;
    int m_wrong = 0;
    double m_processor = 0;
};

} // namespace

ColdRates measureColdRates(const SignedCorpus &corpus, std::chrono::milliseconds patience)
{
    ColdRates rates;
    QFile zone(corpus.folder + QStringLiteral("/zone.db"));
    NsdServer server;
    if (!NsdServer::isAvailable() || !zone.open(QIODevice::ReadOnly) || !server.start({{".", zone.readAll()}})) {
        rates.failed = true;
        return rates;
    }
    ColdScan scan(corpus);
    QList<double> colds;
    QList<double> warms;
    QList<double> ratios;
    QList<double> processors;
    const auto end = Clock::now() + patience;
    do {
        DnsClient client({.servers = {*DnsServer::parse(server.address())}, .pace = QueryPace::unlimited()});
        CachingResolver cache(client, sinceStart);
        RecordCaches records;
        colds << scan.rate(cache, records);
        const double processor = scan.processor();
        rates.questions = static_cast<double>(client.sentQueries()) / static_cast<double>(corpus.messages.size());
        warms << scan.rate(cache, records);
        processors << scan.processor() / processor;
        ratios << colds.constLast() / warms.constLast();
        rates.failed = rates.failed || colds.constLast() <= 0 || warms.constLast() <= 0;
    } while (Clock::now() < end && !rates.failed);
    rates.rounds = static_cast<int>(ratios.size());
    rates.cold = median(colds);
    rates.warm = median(warms);
    rates.best = std::ranges::max(ratios);
    rates.ratio = median(ratios);
    rates.processor = median(processors);
    rates.wrong = scan.wrong();
    return rates;
}

} // namespace Indicia::Bench
