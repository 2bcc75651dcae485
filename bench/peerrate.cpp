// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peerrate.h"

#include <QProcess>

#include <algorithm>

namespace Indicia::Bench {

using namespace Qt::StringLiterals;

namespace {

QString peerFile(QLatin1StringView name)
{
    return QStringLiteral(INDICIA_BENCH_SOURCE "/peers/") + name;
}

} // namespace

QList<Peer> signaturePeers(const QString &folder, int messages)
{
    const QStringList corpus{folder, QString::number(messages)};
    return {
#ifdef INDICIA_OPENDKIM_RATE
        {"libopendkim: DKIM", QStringLiteral(INDICIA_OPENDKIM_RATE), corpus, messages},
#endif
        {"Mail::DKIM: DKIM", u"perl"_s, QStringList{peerFile("maildkimrate.pl"_L1)} + corpus, messages},
        {"mailauth: SPF DKIM ARC DMARC", u"node"_s, QStringList{peerFile("mailauthrate.mjs"_L1)} + corpus, messages}};
}

QList<Peer> filterPeers(const QString &folder, int messages, quint16 port)
{
    constexpr int most = 500; // of rspamd, which takes seconds to start
    constexpr int fewest = 100; // of SpamAssassin, for which that is a matter of seconds
    const auto arguments = [&](QLatin1StringView name, int count) {
        return QStringList{peerFile(name), folder, QString::number(count), QString::number(port)};
    };
    const int some = std::min(messages, most);
    const int few = std::min(messages, fewest);
    return {{"rspamd, four modules: SPF DKIM ARC DMARC", u"python3"_s, arguments("rspamdrate.py"_L1, some), some,
                Peer::Passed::Messages},
        {"SpamAssassin: SPF DKIM DMARC, bounces", u"perl"_s, arguments("spamassassinrate.pl"_L1, few), few,
            Peer::Passed::Messages}};
}

std::optional<Peer> spfPeer(const QString &folder, int messages)
{
#ifdef INDICIA_SPF2_RATE
    return Peer{"libspf2, its answers cached", QStringLiteral(INDICIA_SPF2_RATE), {folder, QString::number(messages)},
        messages};
#else
    Q_UNUSED(folder)
    Q_UNUSED(messages)
    return {};
#endif
}

PeerRate measurePeer(const Peer &peer)
{
    constexpr int patience = 120'000; // milliseconds
    QProcess process;
    process.start(peer.program, peer.arguments);
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return {};
    }
    const QByteArrayList words = process.readAllStandardOutput().trimmed().split(' ');
    return {.perSecond = words.value(0).toDouble(), .passed = words.value(1).toInt()};
}

} // namespace Indicia::Bench
