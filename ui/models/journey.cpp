// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conclusionwords.h"
#include "hoplines.h"
#include "hostile.h"
#include "looks.h"
#include "ownership.h"
#include "roundtripmodel.h"
#include "routewords.h"
#include "triplines_p.h"

#include <algorithm>

namespace Indicia {

namespace {

/// Stations drawn; of a longer way the newest, which can be believed, and the oldest.
constexpr qsizetype stationsShown = 8;
constexpr qsizetype oldestShown = 2;

QString shown(const QByteArray &hostile)
{
    return Hostile(hostile).displayText();
}

class JourneyBuilder
{
public:
    JourneyBuilder(const CaseReport &report, Voice voice) : m_report(report), m_lines(report, voice)
    {
        m_trip.isJourney = true;
        m_trip.title = ConclusionWords::headline(report);
    }

    [[nodiscard]] RoundTrip build()
    {
        const QList<Hop> &hops = route().hops;
        addOrigin();
        for (qsizetype i = hops.size() - 1; i >= 0; --i) {
            const qsizetype fromTop = hops.size() - stationsShown;
            if (fromTop > 0 && i < hops.size() - oldestShown && i >= stationsShown - oldestShown) {
                i = stationsShown - oldestShown; // the ones between are told on the page Route
                addGap(fromTop);
                continue;
            }
            addStep(i);
        }
        if (hops.isEmpty()) {
            TripLeg leg;
            leg.to = addYou();
            leg.state = TripLegState::Open;
            leg.title = TripWords::name(TripLegKind::Step);
            leg.word = TripWords::name(leg.state, Certainty::None);
            m_trip.legs.append(leg);
        }
        if (isForged()) {
            addAllegedSender();
        }
        return std::move(m_trip);
    }

private:
    [[nodiscard]] const Route &route() const { return m_report.facts.route; }
    [[nodiscard]] bool isForged() const { return m_report.conclusion.verdict == Verdict::Spoofed; }

    void addOrigin()
    {
        TripPlace origin;
        origin.kind = TripPlaceKind::Origin;
        origin.title = TripWords::name(origin.kind);
        origin.glyph = QStringLiteral("place-machine");
        const QList<Hop> &hops = route().hops;
        if (!hops.isEmpty()) {
            describe(origin, hops.size() - 1);
        }
        if (origin.lines.isEmpty()) {
            TripLines::add(origin.lines, {}, RoundTripModel::tr("The message does not say."));
        }
        m_trip.places.append(origin);
    }

    /// The client of hop @p index, as its writer saw it.
    void describe(TripPlace &place, qsizetype index) const
    {
        const ReceivedField &field = route().hops.at(index).field;
        const bool boundary = index == route().boundary;
        const IprevOutcome iprev = boundary ? m_report.facts.boundary.iprev : IprevOutcome();
        place.lines
            += TripLines::host(field.helo.isEmpty() ? field.from : field.helo, iprev, field.reverseName, field.fromIp);
        if (boundary && isForged()) {
            place.kind = TripPlaceKind::Machine;
            place.title = TripWords::name(place.kind);
            place.glyph = QStringLiteral("place-machine");
            place.ink = Ink::Bad;
        }
    }

    int addYou()
    {
        TripPlace you;
        you.title = TripWords::name(TripPlaceKind::You);
        you.glyph = QStringLiteral("place-you");
        TripLines::add(you.lines, {}, shown(m_report.facts.envelope.recipient));
        if (!route().hops.isEmpty()) {
            TripLines::add(you.lines, RoundTripModel::tr("Your mailbox is at"), shown(route().hops.first().field.by));
        }
        m_trip.places.append(you);
        return static_cast<int>(m_trip.places.size() - 1);
    }

    /// The writer of hop @p index, who is the client of the hop above it.
    int addWriter(qsizetype index)
    {
        if (index == 0) {
            return addYou();
        }
        const Hop &hop = route().hops.at(index);
        TripPlace place;
        place.kind = hop.trust == HopTrust::Boundary ? TripPlaceKind::Receiver : TripPlaceKind::Relay;
        place.title = TripWords::name(place.kind);
        place.glyph = QStringLiteral("place-server");
        TripLines::add(place.lines, {}, nameAndAddress(hop.field.by, hop.field.byIp));
        const bool seenByUs = index - 1 == route().boundary;
        if (seenByUs) {
            describe(place, index - 1); // what a trusted server saw of it counts more than what it calls itself
        }
        m_trip.places.append(place);
        return static_cast<int>(m_trip.places.size() - 1);
    }

    static TripLegState stateOf(HopTrust trust)
    {
        switch (trust) {
        case HopTrust::Trusted:
        case HopTrust::Boundary:
            return TripLegState::Real;
        case HopTrust::Consistent:
        case HopTrust::Doubtful:
            return TripLegState::Claimed;
        case HopTrust::Forged:
            return TripLegState::Missing;
        }
        return TripLegState::Open;
    }

    void addStep(qsizetype index)
    {
        const Hop &hop = route().hops.at(index);
        TripLeg leg;
        leg.from = static_cast<int>(m_trip.places.size() - 1);
        leg.to = addWriter(index);
        leg.kind = TripLegKind::Step;
        const bool foreign = isForged() && index == route().boundary;
        leg.state = foreign ? TripLegState::Foreign : stateOf(hop.trust);
        leg.title = RoundTripModel::tr("Step %1 of %2").arg(route().hops.size() - index).arg(route().hops.size());
        leg.word = foreign ? TripWords::name(leg.state, m_report.conclusion.certainty) : RouteWords::name(hop.trust);
        leg.summary = TripLines::time(hop.field.time);
        if (foreign) {
            leg.summary += m_lines.spf(m_report.facts.boundary);
        }
        leg.details = m_lines.hops(route(), index, index);
        if (index == route().boundary) {
            leg.details += m_lines.checks(m_report.facts.boundary) + m_lines.dmarc(m_report.facts.signatures);
        }
        m_trip.legs.append(leg);
    }

    void addGap(qsizetype missing)
    {
        TripPlace place;
        place.kind = TripPlaceKind::Relay;
        place.title = RoundTripModel::tr("%n more station(s)", nullptr, static_cast<int>(missing));
        place.glyph = QStringLiteral("place-server");
        TripLines::add(place.lines, {}, RoundTripModel::tr("The page Route has all of them."));
        TripLeg leg;
        leg.from = static_cast<int>(m_trip.places.size() - 1);
        m_trip.places.append(place);
        leg.to = static_cast<int>(m_trip.places.size() - 1);
        leg.state = TripLegState::Open;
        leg.title = TripWords::name(TripLegKind::Step);
        leg.word = RoundTripModel::tr("left out here");
        m_trip.legs.append(leg);
    }

    /// Whom a forged letter names, at the beginning, with the way that does not exist.
    void addAllegedSender()
    {
        TripPlace sender;
        sender.kind = TripPlaceKind::AllegedSender;
        sender.title = TripWords::name(sender.kind);
        sender.glyph = QStringLiteral("place-server");
        sender.ink = Ink::Neutral;
        TripLines::add(sender.lines, {}, shown(authorOf(m_report.facts.message)));
        m_trip.places.prepend(sender);
        for (TripLeg &leg : m_trip.legs) {
            ++leg.from;
            ++leg.to;
        }
        const auto foreign = std::ranges::find(m_trip.legs, TripLegState::Foreign, &TripLeg::state);
        TripLeg leg;
        leg.to = foreign == m_trip.legs.cend() ? static_cast<int>(m_trip.places.size() - 1) : foreign->to;
        leg.kind = TripLegKind::Authorised;
        leg.state = TripLegState::Missing;
        leg.title = TripWords::name(leg.kind);
        leg.word = TripWords::name(leg.state, m_report.conclusion.certainty);
        leg.sentence = TripWords::sentence(leg.kind, leg.state);
        leg.details = m_lines.grounds();
        m_trip.legs.prepend(leg);
    }

    const CaseReport &m_report;
    TripLines m_lines;
    RoundTrip m_trip;
};

} // namespace

RoundTrip journeyOf(const CaseReport &report, Voice voice)
{
    return JourneyBuilder(report, voice).build();
}

} // namespace Indicia
