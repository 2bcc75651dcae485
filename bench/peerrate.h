// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Indicia::Bench {

/// Another program that verifies the same corpus, in a process of its own which times itself: neither its start nor the
/// reading of files counts.
struct Peer
{
    enum class Passed { Signatures, Messages }; ///< what it counts: all that passed, or messages with one that did

    const char *name; ///< for the table
    QString program;
    QStringList arguments;
    int messages = 0; ///< the first so many of the corpus; fewer for the slow ones
    Passed counts = Passed::Signatures;
};

struct PeerRate
{
    double perSecond = 0; ///< messages a second of the processor's time; 0 where the peer is not here
    int passed = 0; ///< DKIM signatures or messages that passed, or SPF results that are right
};

/// libopendkim, Mail::DKIM and mailauth on the first @p messages of the corpus in @p folder.
[[nodiscard]] QList<Peer> signaturePeers(const QString &folder, int messages);
/// rspamd and SpamAssassin on the first of them, with the name server on @p port of this machine.
[[nodiscard]] QList<Peer> filterPeers(const QString &folder, int messages, quint16 port);

/// libspf2 on the first @p messages of the corpus in @p folder, where the build found it.
[[nodiscard]] std::optional<Peer> spfPeer(const QString &folder, int messages);

/// One run: the peer prints its rate and what passed.
[[nodiscard]] PeerRate measurePeer(const Peer &peer);

} // namespace Indicia::Bench
