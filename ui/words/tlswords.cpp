// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tlswords.h"

#include "hostile.h"

#include <QStringList>

namespace Indicia {

QString TlsWords::name(TlsLevel level)
{
    switch (level) {
    case TlsLevel::Unknown:
        return tr("not said");
    case TlsLevel::Local:
        return tr("local");
    case TlsLevel::Cleartext:
        return tr("not encrypted");
    case TlsLevel::Encrypted:
        return tr("encrypted");
    case TlsLevel::Verified:
        return tr("encrypted, peer verified");
    }
    return {};
}

QString TlsWords::meaning(TlsLevel level, Voice voice)
{
    switch (level) {
    case TlsLevel::Unknown:
        return voiced(voice, tr("It is not said whether the connection was encrypted."),
            tr("No \"with\" keyword or clause that speaks of TLS."));
    case TlsLevel::Local:
        return voiced(voice, tr("The message did not leave the computer here."), tr("No network connection."));
    case TlsLevel::Cleartext:
        return voiced(voice, tr("The message went over the network unencrypted: others could read and change it."),
            tr("A protocol keyword without S and nothing that speaks of TLS (RFC 3848)."));
    case TlsLevel::Encrypted:
        return voiced(voice, tr("The connection was encrypted, but it was not checked with whom."),
            tr("TLS, the peer's certificate not verified (RFC 3207)."));
    case TlsLevel::Verified:
        return voiced(voice, tr("The connection was encrypted, and the other side proved who it is."),
            tr("TLS, the peer's certificate verified by the receiver."));
    }
    return {};
}

QString TlsWords::sentence(TlsWeakness weakness, Voice voice)
{
    switch (weakness) {
    case TlsWeakness::None:
        return {};
    case TlsWeakness::OldVersion:
        return voiced(voice, tr("The encryption is outdated."), tr("SSL, or TLS below 1.2 (RFC 8996)."));
    case TlsWeakness::WeakCipher:
        return voiced(
            voice, tr("The encryption can be broken."), tr("A weak cipher suite (RFC 7465, RFC 9325 section 4.2)."));
    }
    return {};
}

QString TlsWords::name(TlsClaim::Peer peer)
{
    switch (peer) {
    case TlsClaim::Peer::NotSaid:
        return tr("not said");
    case TlsClaim::Peer::NoCertificate:
        return tr("no certificate");
    case TlsClaim::Peer::NotVerified:
        return tr("certificate not verified");
    case TlsClaim::Peer::Verified:
        return tr("certificate verified");
    }
    return {};
}

QString TlsWords::line(const TlsOutcome &outcome)
{
    QStringList words{name(outcome.level)};
    for (const QByteArray &detail : {outcome.claim.version, outcome.claim.cipher}) {
        if (!detail.isEmpty()) {
            words << Hostile(detail).displayText();
        }
    }
    if (outcome.weakness != TlsWeakness::None) {
        words << sentence(outcome.weakness, Voice::Plain);
    }
    return words.join(QLatin1String(", "));
}

} // namespace Indicia
