// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signedcorpus.h"

#include "owntime.h"
#include "starttime.h"

#include "bouncereport.h"
#include "cachingresolver.h"
#include "crypto.h"
#include "examine.h"
#include "messagefile.h"
#include "nsdserver.h"
#include "publickey.h"
#include "recordcaches.h"
#include "resolver.h"
#include "route.h"
#include "signaturechecks.h"
#include "signaturetokens.h"
#include "tokens.h"
#include "zonefile.h"
#include "zoneresolver.h"

#include <QFile>

#include <algorithm>
#include <functional>
#include <thread>

namespace Indicia::Bench {

namespace {

constexpr std::chrono::sys_seconds judgedAt
    = std::chrono::sys_days(std::chrono::year(2026) / std::chrono::November / 21);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As the programs read it.
QByteArray messageAt(const QString &path)
{
    return readMessageFile(path).value_or(QByteArray());
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

/// What every verifier must do, with keys that are nobody's: what a verification costs does not hang on its result.
class Floor
{
public:
    qint64 round(const QList<SignedMessage> &messages, qsizetype first = 0, qsizetype step = 1) const
    {
        qint64 sum = 0;
        for (qsizetype index = first; index < messages.size(); index += step) {
            const SignedMessage &message = messages.at(index);
            const QByteArray bytes = messageAt(message.path);
            for (qsizetype at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1)) {
                ++sum;
            }
            sum += sha256(bytes).value_or(QByteArray()).size();
            for (int i = 0; i < message.rsa; ++i) {
                sum += m_rsa.verify(HashAlgorithm::Sha256, m_digest, m_rsaSignature) == SignatureCheck::Match ? 1 : 0;
            }
            for (int i = 0; i < message.ed25519; ++i) {
                sum += m_ed.verify(HashAlgorithm::Sha256, m_digest, m_edSignature) == SignatureCheck::Match ? 1 : 0;
            }
        }
        return sum;
    }

private:
    static constexpr int modulusOctets = 256;

    // RSAPublicKey (RFC 8017 appendix A.1.1) with an odd modulus of 2,048 bits and the exponent 65,537.
    static PublicKey rsaKey()
    {
        const QByteArray modulus = QByteArray(modulusOctets, '\xC5');
        return *PublicKey::rsa(QByteArray::fromHex("3082010a0282010100") + modulus + QByteArray::fromHex("0203010001"));
    }
    // RFC 8032 section 7.1, TEST 1.
    static PublicKey edKey()
    {
        return *PublicKey::ed25519(
            QByteArray::fromHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
    }

    PublicKey m_rsa = rsaKey();
    PublicKey m_ed = edKey();
    QByteArray m_digest = QByteArray(32, '\x07');
    QByteArray m_rsaSignature = QByteArray(modulusOctets, '\x11');
    QByteArray m_edSignature
        = QByteArray::fromHex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e3970"
                              "1cf9b46bd25bf5f0595bbe24655141438e7a100b");
};

QByteArray word(QLatin1StringView token)
{
    return QByteArray(token.data(), token.size());
}

class Authentication
{
public:
    explicit Authentication(const SignedCorpus &corpus) : m_resolver(*corpus.resolver) { }

    Verdicts verdictsOf(const SignedMessage &row)
    {
        const Message message = Message::parse(messageAt(row.path));
        RouteTrust trust;
        trust.now = judgedAt;
        const Route route = traceRoute(message, trust);
        m_sum += route.hops.size() + static_cast<int>(messageKindOf(message));
        SpfQuery spf;
        spf.ip = IpAddress::parse(row.ip);
        spf.helo = row.helo;
        spf.mailFrom = row.mailFrom;
        spf.records = &m_records.spf;
        HostChecks host;
        host.spf = {checkSpfMailFrom(spf, m_resolver, {})};
        SignatureQuery query;
        query.dkim.at = route.hops.isEmpty() ? std::nullopt : route.hops.constFirst().field.time;
        query.dkim.keys = &m_records.keys;
        query.dmarcRecords = &m_records.dmarc;
        const SignatureFacts facts = checkSignatures(message, query, host, m_resolver, {});
        return foundVerdicts(facts, host.spf.constFirst());
    }

    qint64 round(const QList<SignedMessage> &messages, qsizetype first = 0, qsizetype step = 1)
    {
        qint64 right = 0;
        for (qsizetype i = first; i < messages.size(); i += step) {
            right += verdictsOf(messages.at(i)) == expectedVerdicts(messages.at(i)) ? 1 : 0;
        }
        return right + m_sum;
    }

private:
    Resolver &m_resolver;
    RecordCaches m_records;
    qint64 m_sum = 0;
};

qint64 examineAll(const SignedCorpus &corpus, RecordCaches &records)
{
    Context context;
    context.resolver = corpus.resolver.get();
    context.now = judgedAt;
    context.records = &records;
    qint64 sum = 0;
    for (const SignedMessage &message : corpus.messages) {
        sum += examine(messageAt(message.path), message.path, context).findings.size();
    }
    return sum;
}

// Whatever a round computes ends here, so that the compiler cannot leave it out.
volatile qint64 sink = 0;

double ownRateOf(const SignedCorpus &corpus, const std::function<qint64()> &round)
{
    const auto begin = ownTime();
    sink = sink + round();
    const std::chrono::duration<double> took = ownTime() - begin;
    return static_cast<double>(corpus.messages.size()) / took.count();
}

double wallRateOf(const SignedCorpus &corpus, const std::function<qint64()> &round)
{
    const auto begin = std::chrono::steady_clock::now();
    sink = sink + round();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    return static_cast<double>(corpus.messages.size()) / took.count();
}

/// What two threads do, each half of a round, over what one does alone right before.
template <typename Work>
double secondThreadOf(const SignedCorpus &corpus, Work &one, Work &other)
{
    const double single = wallRateOf(corpus, [&] { return one.round(corpus.messages); });
    const double pair = wallRateOf(corpus, [&] {
        const std::jthread beside([&] { other.round(corpus.messages, 1, 2); });
        return one.round(corpus.messages, 0, 2);
    });
    return pair / single;
}

void compareVerdicts(const SignedCorpus &corpus, Authentication &authentication, SignedRates &rates)
{
    constexpr int told = 10;
    for (const SignedMessage &message : corpus.messages) {
        const Verdicts said = authentication.verdictsOf(message);
        if (said == expectedVerdicts(message)) {
            continue;
        }
        if (++rates.wrong <= told) {
            rates.wrongPaths << QStringLiteral("%1: dkim %2 of %3, spf %4 (%5), dmarc %6 (%7), arc %8 (%9)")
                                    .arg(message.path)
                                    .arg(said.passing)
                                    .arg(message.passing)
                                    .arg(QLatin1StringView(said.spf), QLatin1StringView(message.spf),
                                        QLatin1StringView(said.dmarc), QLatin1StringView(message.dmarc),
                                        QLatin1StringView(said.arc), QLatin1StringView(message.arc));
        }
    }
}

int passingBy(const SignedCorpus &corpus, const Peer &peer)
{
    int passing = 0;
    for (const SignedMessage &message : corpus.messages.first(peer.messages)) {
        passing += peer.counts == Peer::Passed::Signatures ? message.passing : std::min(message.passing, 1);
    }
    return passing;
}

/// A few runs of each peer, between our own rounds.
class PeerRuns
{
public:
    explicit PeerRuns(const SignedCorpus &corpus)
    {
        const int messages = static_cast<int>(corpus.messages.size());
        QList<Peer> peers = signaturePeers(corpus.folder, messages);
        if (NsdServer::isAvailable()
            && m_server.start({{".", contentOf(corpus.folder + QStringLiteral("/zone.db"))}})) {
            peers += filterPeers(corpus.folder, messages, m_server.port());
        }
        for (const Peer &peer : std::as_const(peers)) {
            m_figures << PeerFigure{peer, {}, passingBy(corpus, peer)};
        }
        m_rates.resize(m_figures.size());
    }

    void run()
    {
        constexpr int runs = 3;
        for (qsizetype i = 0; m_done < runs && i < m_figures.size(); ++i) {
            const PeerRate rate = measurePeer(m_figures.at(i).peer);
            m_rates[i] << rate.perSecond;
            m_figures[i].rate = {median(m_rates.at(i)), rate.passed};
        }
        ++m_done;
    }

    [[nodiscard]] const QList<PeerFigure> &figures() const { return m_figures; }

private:
    NsdServer m_server; // for those that must ask
    QList<PeerFigure> m_figures;
    QList<QList<double>> m_rates;
    int m_done = 0;
};

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

namespace {

/// A machine that others use too changes its pace from one second to the next: the floor is measured right beside what
/// is compared with it, often.
constexpr int pairsBetweenPeers = 7;

} // namespace

SignedRates measureSignedRates(const SignedCorpus &corpus, std::chrono::milliseconds patience)
{
    SignedRates rates;
    const Floor floor;
    const Floor secondFloor;
    Authentication authentication(corpus);
    Authentication second(corpus);
    RecordCaches records;
    compareVerdicts(corpus, authentication, rates); // warms the caches up too
    QList<double> floors;
    QList<double> authentications;
    QList<double> ratios;
    QList<double> examinations;
    QList<double> secondThreads;
    QList<double> secondThreadsOfFloor;
    PeerRuns peers(corpus);
    const auto end = std::chrono::steady_clock::now() + patience;
    do {
        for (int pair = 0; pair < pairsBetweenPeers; ++pair) {
            floors << ownRateOf(corpus, [&] { return floor.round(corpus.messages); });
            authentications << ownRateOf(corpus, [&] { return authentication.round(corpus.messages); });
            ratios << authentications.last() / floors.last();
        }
        examinations << ownRateOf(corpus, [&] { return examineAll(corpus, records); });
        secondThreadsOfFloor << secondThreadOf(corpus, floor, secondFloor);
        secondThreads << secondThreadOf(corpus, authentication, second);
        peers.run();
    } while (std::chrono::steady_clock::now() < end);
    rates.peers = peers.figures();
    rates.floor = median(floors);
    rates.authentication = median(authentications);
    rates.ofFloor = median(ratios);
    rates.examination = median(examinations);
    rates.secondThread = median(secondThreads);
    rates.secondThreadOfFloor = median(secondThreadsOfFloor);
    return rates;
}

} // namespace Indicia::Bench
