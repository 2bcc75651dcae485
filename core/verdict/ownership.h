// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefacts.h"

#include <QByteArray>

namespace Indicia {

struct Identity;

/// @p address belongs to the user's side: an outbound address, a trusted network, a submission network.
[[nodiscard]] bool isOurAddress(const IpAddress &address, const Identity &identity);

/// The message came to the topmost receiver from nobody but ourselves: our own server wrote it, or our own people did.
/// The peer is ours by its address, or by a reverse name in one of our domains that the domain itself confirms.
[[nodiscard]] bool comesFromOurselves(const CaseFacts &facts, const Identity &identity);

/// The boundary peer is known to be none of ours, and not only unknown: where DNS was not asked, and nobody has named
/// the own servers, it may be one of them.
[[nodiscard]] bool peerIsStranger(const CaseFacts &facts, const Identity &identity);

/// It came because of a letter that somebody sent, to the letter's envelope sender: a report, an automatic reply, a
/// challenge. A disposition notification is none of these: it goes where the letter's header asked (RFC 8098 section
/// 2.1), so that marks on the envelope sender say nothing about it.
[[nodiscard]] bool isAnswer(const BounceReport &bounce);

/// The host that wrote the bounce calls itself by one of the user's names.
[[nodiscard]] bool claimsToBeUs(const CaseFacts &facts, const Identity &identity);

/// The host that wrote the bounce calls itself by the name of the server through which our mail leaves, and the peer is
/// none of its operator's.
[[nodiscard]] bool pretendsToBeSmarthost(const CaseFacts &facts, const Identity &identity);

/// The author's address: the only addr-spec in the only From field; empty where there are several or none, or a second
/// one that some programs see (behind a bare CR, in a name with a NUL).
[[nodiscard]] QByteArray authorOf(const Message &message);

/// One of the names is the other or lies below it: the relaxed form of "the same owner" that needs no list of public
/// suffixes. Empty names are related to nothing.
[[nodiscard]] bool areRelated(QByteArrayView a, QByteArrayView b);

/// SPF of the boundary peer passed for MAIL FROM or, with a null one, for HELO, and that domain is related to @p
/// domain.
[[nodiscard]] bool peerIsAuthorisedBy(const CaseFacts &facts, QByteArrayView domain);

} // namespace Indicia
