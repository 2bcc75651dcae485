// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conclusion.h"

#include <QCoreApplication>

namespace Indicia {

/// A place in the picture of what happened.
enum class TripPlaceKind {
    You,
    OwnServer, ///< from which your mail left, or which wrote the report
    Bouncer, ///< the server that wrote the bounce
    Answerer, ///< who wrote an automatic reply or a challenge
    Machine, ///< the machine that really sent
    Refuser, ///< the server that did not take what our own server offered it
    AllegedServer, ///< that a fake bounce names
    AllegedSender, ///< whom a forged letter names
    Origin, ///< where a letter's journey begins, as far as it tells
    Relay, ///< a server on the way
    Receiver, ///< your receiving server
};

/// A way between two places.
enum class TripLegKind {
    OwnWay, ///< that your mail would have taken to whoever answered
    Sending, ///< from the machine that really sent, to whoever answered
    Misuse, ///< the same through your own server, by somebody who logged in there
    Submission, ///< from you to your own server
    Delivery, ///< from your own server to whoever answered
    Refusal, ///< from your own server to the one that did not take it
    Return, ///< how the answer came to you
    RealNotice, ///< that a notice would have come, were it one
    Pretence, ///< that a fake notice really came
    Step, ///< of a letter's journey
    Authorised, ///< that a letter would have come, were it from whom it names
};

/// Whether a leg is one.
enum class TripLegState {
    Real,
    Missing, ///< it should be there, and is not
    Foreign, ///< it carried the forgery
    Claimed, ///< only a stranger says so
    Open, ///< it cannot be told
    Refused, ///< it was tried, and ended at a refusal
};

/// Words for the picture of the round trip.
class TripWords
{
    Q_DECLARE_TR_FUNCTIONS(TripWords)
public:
    [[nodiscard]] static QString name(TripPlaceKind kind);
    [[nodiscard]] static QString name(TripLegKind kind);
    /// In a word or two, as surely as the answer is: "never happened", "probably never happened".
    [[nodiscard]] static QString name(TripLegState state, Certainty certainty);
    /// What is to be said of the leg in one sentence; empty where its state says it all.
    [[nodiscard]] static QString sentence(TripLegKind kind, TripLegState state);
};

} // namespace Indicia
