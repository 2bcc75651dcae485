// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peerrate.h"

#include <QProcess>

namespace Indicia::Bench {

using namespace Qt::StringLiterals;

QList<Peer> signaturePeers(const QString &folder, int messages)
{
    const QString peers = QStringLiteral(INDICIA_BENCH_SOURCE "/peers/");
    const QStringList corpus{folder, QString::number(messages)};
    return {
#ifdef INDICIA_OPENDKIM_RATE
        {"libopendkim: DKIM", QStringLiteral(INDICIA_OPENDKIM_RATE), corpus},
#endif
        {"Mail::DKIM: DKIM", u"perl"_s, QStringList{peers + u"maildkimrate.pl"_s} + corpus},
        {"mailauth: SPF DKIM ARC DMARC", u"node"_s, QStringList{peers + u"mailauthrate.mjs"_s} + corpus}};
}

std::optional<Peer> spfPeer(const QString &folder, int messages)
{
#ifdef INDICIA_SPF2_RATE
    return Peer{"libspf2, its answers cached", QStringLiteral(INDICIA_SPF2_RATE), {folder, QString::number(messages)}};
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
