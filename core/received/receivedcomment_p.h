// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "receivedfield.h"
#include "textpieces.h"

#include <QByteArrayView>

#include <optional>

namespace Indicia {

/// Behind which clause a comment stands: that says of whom it can speak.
enum class ReceivedPlace {
    Start, ///< before any clause
    From, ///< of the client
    By, ///< of the writer
    Rest,
};

/// A field while it is read.
struct ReceivedDraft
{
    ReceivedField &field;
    TextPieces &pieces; ///< what the values are copied by
    bool heloSaid = false; ///< the greeting stands in a place of its own, so that "from" is what the writer looked up
    bool addressInBrackets = false; ///< fromIp came from [brackets], which a bare address must not replace
    bool mayTellLogin = true; ///< as ReceivedTokens says
    QByteArrayView fromInComment = {}; ///< "(from user@host)", sendmail's form for a local user
};

/// A copy of @p piece without needless spaces, as QByteArray::simplified() makes it.
[[nodiscard]] QByteArray simplifiedCopy(QByteArrayView piece, TextPieces &pieces);

/// Takes from one comment what it says of the client, the writer, TLS, authentication and the envelope.
void readReceivedComment(QByteArrayView comment, ReceivedPlace place, ReceivedDraft &draft);

/// Takes from a [literal] or a name outside of comments what it says of the client.
void readReceivedLiteral(QByteArrayView word, ReceivedDraft &draft);

/// Notes a defect, once.
void noteReceivedDefect(ReceivedField &field, ReceivedDefect defect);

/// The client logged in, as @p account where the writer names it.
void noteReceivedAccount(ReceivedDraft &draft, QByteArrayView account);

/// An address as the dialects write it: with brackets, "IPv6:", a scope, a port behind a colon or (Exim 3) a dot.
[[nodiscard]] std::optional<IpAddress> readReceivedAddress(QByteArrayView text);

/// The same, as text without what surrounds it.
[[nodiscard]] QByteArrayView receivedAddressText(QByteArrayView text);

} // namespace Indicia
