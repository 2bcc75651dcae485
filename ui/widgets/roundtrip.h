// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "finding.h"
#include "ink.h"
#include "tripwords.h"

#include <QList>
#include <QString>

#include <optional>

namespace Indicia {

/// One line of text at a place or leg, already made harmless.
struct TripLine
{
    QString label; ///< what the text is; empty where it says so itself
    QString text;
    QString glyph; ///< a name under :/icons; empty for none
    Ink ink = Ink::Text;
    std::optional<Evidence> evidence; ///< what it can be shown by

    friend bool operator==(const TripLine &, const TripLine &) = default;
};

/// A place in the picture.
struct TripPlace
{
    TripPlaceKind kind = TripPlaceKind::You;
    QString title;
    QString glyph;
    Ink ink = Ink::Text;
    QList<TripLine> lines;

    friend bool operator==(const TripPlace &, const TripPlace &) = default;
};

/// A way from one place to another: what it is always says a word, beside the form of its line.
struct TripLeg
{
    int from = 0; ///< index of a place
    int to = 0;
    TripLegKind kind = TripLegKind::Step;
    TripLegState state = TripLegState::Real;
    QString title;
    QString word; ///< the state
    QString sentence; ///< may be empty
    QList<TripLine> summary; ///< always shown
    QList<TripLine> details; ///< shown when it is opened

    friend bool operator==(const TripLeg &, const TripLeg &) = default;
};

/// What happened, as places and the ways between them: plain values, ready to be drawn.
struct RoundTrip
{
    bool isJourney = false; ///< one way, from the first place to the last; else a round trip of you and two others
    QString title; ///< what the picture shows, in one sentence
    QList<TripPlace> places;
    QList<TripLeg> legs;

    friend bool operator==(const RoundTrip &, const RoundTrip &) = default;
};

} // namespace Indicia
