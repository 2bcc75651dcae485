// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signedrate.h"

#include "starttime.h"

#include "nsdserver.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <thread>

namespace Indicia::Bench {

namespace {

/// A machine that others use too changes its pace from one second to the next: the floor is measured right beside what
/// is compared with it, often.
constexpr int pairsBetweenPeers = 7;
constexpr int threadPairs = 5;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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

SignedRates measureSignedRates(const SignedCorpus &corpus, std::chrono::milliseconds patience)
{
    SignedRates rates;
    const Floor floor;
    const Floor secondFloor;
    Authentication authentication(corpus);
    Authentication second(corpus);
    Examination examination(corpus);
    rates.wrong = compareVerdicts(corpus, authentication); // warms the caches up too
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
        examinations << ownRateOf(corpus, [&] { return examination.round(corpus.messages); });
        for (int pair = 0; pair < threadPairs; ++pair) {
            secondThreadsOfFloor << secondThreadOf(corpus, floor, secondFloor);
            secondThreads << secondThreadOf(corpus, authentication, second);
        }
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

SizeRate measureSize(const SignedCorpus &corpus, std::chrono::milliseconds patience)
{
    constexpr int leastPairs = 5;
    constexpr double nanoseconds = 1e9;
    SizeRate size;
    for (const SignedMessage &message : corpus.messages) {
        size.octets
            += static_cast<double>(QFileInfo(message.path).size()) / static_cast<double>(corpus.messages.size());
    }
    const Floor floor;
    Authentication authentication(corpus);
    size.wrong = compareVerdicts(corpus, authentication);
    QList<double> floors;
    QList<double> authentications;
    QList<double> ratios;
    const auto end = std::chrono::steady_clock::now() + patience;
    do {
        floors << nanoseconds / ownRateOf(corpus, [&] { return floor.round(corpus.messages); }) / size.octets;
        authentications << nanoseconds / ownRateOf(corpus, [&] { return authentication.round(corpus.messages); })
                / size.octets;
        ratios << authentications.last() / floors.last();
    } while (ratios.size() < leastPairs || std::chrono::steady_clock::now() < end);
    size.floor = median(floors);
    size.authentication = median(authentications);
    size.overFloor = median(ratios);
    return size;
}

} // namespace Indicia::Bench
