// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roundtripmodel.h"

#include "bouncereasonwords.h"
#include "bouncewords.h"
#include "conclusionwords.h"
#include "hostile.h"
#include "looks.h"
#include "ownership.h"
#include "triplines_p.h"
#include "verdictwords.h"

#include <algorithm>
#include <utility>

namespace Indicia {

namespace {

QString shown(const QByteArray &hostile)
{
    return Hostile(hostile).displayText();
}

/// The picture of one answer to a letter.
class TripBuilder
{
public:
    TripBuilder(const CaseReport &report, Voice voice) : m_report(report), m_voice(voice), m_lines(report, voice)
    {
        m_trip.title = ConclusionWords::headline(report);
    }

    [[nodiscard]] RoundTrip build()
    {
        addPlace(you());
        switch (m_report.conclusion.verdict) {
        case Verdict::OwnBounce:
            if (isOwnServersReport()) {
                buildOwnReport();
            } else {
                buildGenuine();
            }
            break;
        case Verdict::FakeBounce:
            buildPretence();
            break;
        case Verdict::AccountMisuse:
            buildMisuse();
            break;
        case Verdict::Backscatter:
            buildForged(TripLegState::Missing, TripLegState::Foreign);
            break;
        case Verdict::Undetermined:
        case Verdict::Authentic:
        case Verdict::Spoofed:
        case Verdict::AlteredInTransit:
        case Verdict::Suspicious:
        case Verdict::Unverifiable:
            buildForged(TripLegState::Open, TripLegState::Open);
            break;
        }
        return std::move(m_trip);
    }

private:
    [[nodiscard]] const CaseFacts &facts() const { return m_report.facts; }
    [[nodiscard]] bool isOwnServersReport() const
    {
        const GeneratorRole role = m_report.conclusion.generator.role;
        return role == GeneratorRole::OwnServer || role == GeneratorRole::Smarthost;
    }

    int addPlace(TripPlace place)
    {
        m_trip.places.append(std::move(place));
        return static_cast<int>(m_trip.places.size() - 1);
    }
    TripLeg &addLeg(int from, int to, TripLegKind kind, TripLegState state)
    {
        TripLeg leg;
        leg.from = from;
        leg.to = to;
        leg.kind = kind;
        leg.state = state;
        leg.title = TripWords::name(kind);
        leg.word = TripWords::name(state, m_report.conclusion.certainty);
        leg.sentence = TripWords::sentence(kind, state);
        m_trip.legs.append(leg);
        return m_trip.legs.last();
    }
    static TripPlace place(TripPlaceKind kind, const char *glyph, Ink ink)
    {
        return {kind, TripWords::name(kind), QString::fromLatin1(glyph), ink, {}};
    }

    [[nodiscard]] TripPlace you() const
    {
        TripPlace you = place(TripPlaceKind::You, "place-you", Ink::Text);
        TripLines::add(you.lines, {}, shown(facts().envelope.recipient));
        if (const Hop *boundary = facts().route.boundaryHop()) {
            TripLines::add(you.lines, RoundTripModel::tr("Your receiving server"), shown(boundary->field.by));
        }
        return you;
    }

    /// The server that wrote the answer, with what is known of whoever handed it to us.
    [[nodiscard]] TripPlace answerer() const
    {
        const MessageKind kind = facts().bounce.kind;
        const bool reply = kind == MessageKind::AutoReply || kind == MessageKind::Challenge;
        TripPlace answerer = place(isOwnServersReport() ? TripPlaceKind::OwnServer
                : reply                                 ? TripPlaceKind::Answerer
                                                        : TripPlaceKind::Bouncer,
            "place-server", Ink::Text);
        const Generator &generator = m_report.conclusion.generator;
        if (generator.host != facts().envelope.helo && generator.host != facts().boundary.iprev.name) {
            TripLines::add(answerer.lines, RoundTripModel::tr("Names itself"), shown(generator.host));
        }
        answerer.lines += TripLines::host(facts().envelope.helo, facts().boundary.iprev, {}, facts().envelope.client);
        if (generator.role != GeneratorRole::None && !isOwnServersReport()) {
            TripLines::add(answerer.lines, RoundTripModel::tr("What it is"), VerdictWords::name(generator.role));
        }
        return answerer;
    }

    /// Whoever handed the original to the server that answered.
    [[nodiscard]] TripPlace machine(TripPlaceKind kind, Ink ink) const
    {
        TripPlace machine = place(kind, kind == TripPlaceKind::Machine ? "place-machine" : "place-server", ink);
        if (facts().original && facts().original->injection.basis != InjectionPoint::Basis::NotVisible) {
            const InjectionPoint &injection = facts().original->injection;
            machine.lines = TripLines::host(
                injection.helo, facts().original->injectionChecks.iprev, injection.name, injection.ip);
        }
        if (machine.lines.isEmpty()) {
            TripLines::add(machine.lines, {}, RoundTripModel::tr("It cannot be seen in what came back."));
        }
        return machine;
    }

    void addReturn(int from)
    {
        TripLeg &leg = addLeg(from, 0, TripLegKind::Return, TripLegState::Real);
        const Route &route = facts().route;
        leg.summary = TripLines::time(facts().envelope.receivedAt);
        leg.details = m_lines.hops(route, route.hops.size() - 1, 0) + m_lines.checks(facts().boundary);
    }

    /// What is known about how the original was handed over at the injection point, and what it claims of before.
    void describeSending(TripLeg &leg) const
    {
        if (!facts().original) {
            return;
        }
        const OriginalFacts &original = *facts().original;
        const qsizetype hop = original.injection.hop;
        const bool seen = hop >= 0 && hop < original.route.hops.size();
        leg.summary = m_lines.spf(original.injectionChecks)
            + TripLines::time(seen ? original.route.hops.at(hop).field.time : facts().bounce.arrivalDate);
        TripLines::add(leg.details, {}, BounceWords::sentence(original.injection.basis, m_voice));
        leg.details += m_lines.hops(original.route, original.route.hops.size() - 1, 0);
        if (original.intake == Intake::Transfer) {
            leg.details += m_lines.checks(original.injectionChecks) + m_lines.dmarc(original.signatures);
        }
    }

    void buildForged(TripLegState own, TripLegState sending)
    {
        const bool foreign = sending == TripLegState::Foreign;
        const int answering = addPlace(answerer());
        const int sender = addPlace(
            machine(foreign ? TripPlaceKind::Machine : TripPlaceKind::Relay, foreign ? Ink::Bad : Ink::Neutral));
        if (!foreign) {
            m_trip.places.last().title = RoundTripModel::tr("The machine that handed the message over");
        }
        addLeg(0, answering, TripLegKind::OwnWay, own).details = m_lines.grounds();
        addReturn(answering);
        describeSending(addLeg(sender, answering, TripLegKind::Sending, sending));
    }

    void buildMisuse()
    {
        const int answering = addPlace(answerer());
        TripPlace thief = place(TripPlaceKind::Machine, "place-machine", Ink::Bad);
        const int hop = facts().original ? facts().original->submissionHop : -1;
        if (hop >= 0 && hop < facts().original->route.hops.size()) {
            const ReceivedField &field = facts().original->route.hops.at(hop).field;
            thief.lines = TripLines::host(field.helo, {}, field.reverseName, field.fromIp);
            TripLines::add(thief.lines, RoundTripModel::tr("Logged in as"), shown(field.authenticatedAs));
        } else {
            thief.lines = machine(TripPlaceKind::Machine, Ink::Bad).lines;
        }
        const int sender = addPlace(thief);
        addLeg(0, answering, TripLegKind::OwnWay, TripLegState::Missing).details = m_lines.grounds();
        addReturn(answering);
        describeSending(addLeg(sender, answering, TripLegKind::Misuse, TripLegState::Foreign));
    }

    void buildGenuine()
    {
        const int answering = addPlace(answerer());
        const auto &proofs = facts().proofs;
        const auto route = std::ranges::find(proofs, ProofScheme::Route, &ProofOutcome::scheme);
        const bool visible = facts().original && facts().original->injection.ip;
        // A forwarder may stand between; what cannot be seen is our own server, since the message is ours.
        const bool ours = !visible || (route != proofs.cend() && route->result == ProofResult::Valid);
        const int server = addPlace(machine(ours ? TripPlaceKind::OwnServer : TripPlaceKind::Relay, Ink::Text));
        const int hop = facts().original ? facts().original->submissionHop : -1;
        TripLeg &submission
            = addLeg(0, server, TripLegKind::Submission, hop >= 0 && ours ? TripLegState::Real : TripLegState::Open);
        if (hop >= 0 && hop < facts().original->route.hops.size()) {
            submission.summary = TripLines::time(facts().original->route.hops.at(hop).field.time);
            submission.details = m_lines.hops(facts().original->route, hop, hop);
        }
        submission.details += m_lines.grounds();
        if (!ours) {
            submission.title = RoundTripModel::tr("From you to there");
        }
        describeSending(
            addLeg(server, answering, ours ? TripLegKind::Delivery : TripLegKind::Sending, TripLegState::Real));
        if (!ours) {
            m_trip.legs.last().sentence
                = RoundTripModel::tr("It brought your message; a forwarder may have passed it on.");
        }
        addReturn(answering);
    }

    /// Our own server could not pass the message on, and says so.
    void buildOwnReport()
    {
        const int server = addPlace(answerer());
        const MessageKind kind = facts().bounce.kind;
        TripPlace refuser = place(TripPlaceKind::Refuser, "place-server", Ink::Text);
        const QList<BounceRecipient> &recipients = facts().bounce.recipients;
        const TripLegState state = kind == MessageKind::Delay ? TripLegState::Open
            : kind == MessageKind::Failure                    ? TripLegState::Refused
                                                              : TripLegState::Real;
        if (state != TripLegState::Refused) {
            refuser.title = RoundTripModel::tr("The recipient's server");
        }
        if (!recipients.isEmpty()) {
            TripLines::add(refuser.lines, {}, shown(recipients.first().remoteMta));
            TripLines::add(refuser.lines, RoundTripModel::tr("Recipient"), shown(recipients.first().address));
        }
        const int other = addPlace(refuser);
        const int hop = facts().original ? facts().original->submissionHop : -1;
        TripLeg &submission = addLeg(0, server, TripLegKind::Submission,
            hop >= 0 || !facts().original ? TripLegState::Real : TripLegState::Open);
        if (facts().original) {
            const Route &route = facts().original->route;
            submission.details = m_lines.hops(route, route.hops.size() - 1, 0);
            if (hop >= 0 && hop < route.hops.size()) {
                submission.summary = TripLines::time(route.hops.at(hop).field.time);
            }
        }
        submission.details += m_lines.grounds();
        TripLeg &refusal = addLeg(server, other, TripLegKind::Refusal, state);
        if (state == TripLegState::Real) {
            refusal.title = TripWords::name(TripLegKind::Delivery);
            refusal.sentence = TripWords::sentence(TripLegKind::Delivery, state);
        } else if (state == TripLegState::Open) {
            refusal.word = RoundTripModel::tr("not yet delivered");
        }
        refusal.details = m_lines.recipients();
        if (!recipients.isEmpty()) {
            TripLines::add(refusal.summary, {}, BounceReasonWords::why(recipients.first(), m_voice));
        }
        addReturn(server);
    }

    /// A letter in the clothes of a notice: no answer, and nothing that it answers.
    void buildPretence()
    {
        TripPlace alleged = place(TripPlaceKind::AllegedServer, "place-server", Ink::Neutral);
        const QByteArray author = authorOf(facts().message);
        TripLines::add(alleged.lines, {}, shown(facts().bounce.reportingMta));
        TripLines::add(alleged.lines, RoundTripModel::tr("Author"), shown(author));
        const int named = addPlace(alleged);
        TripPlace machine = place(TripPlaceKind::Machine, "place-machine", Ink::Bad);
        machine.lines = TripLines::host(facts().envelope.helo, facts().boundary.iprev, {}, facts().envelope.client);
        const int sender = addPlace(machine);
        addLeg(named, 0, TripLegKind::RealNotice, TripLegState::Missing).details = m_lines.grounds();
        TripLeg &leg = addLeg(sender, 0, TripLegKind::Pretence, TripLegState::Foreign);
        const Route &route = facts().route;
        leg.summary = m_lines.spf(facts().boundary) + TripLines::time(facts().envelope.receivedAt);
        leg.details = m_lines.hops(route, route.hops.size() - 1, 0) + m_lines.checks(facts().boundary)
            + m_lines.dmarc(facts().signatures);
    }

    const CaseReport &m_report;
    Voice m_voice;
    TripLines m_lines;
    RoundTrip m_trip;
};

} // namespace

RoundTrip RoundTripModel::picture(const CaseReport &report, Voice voice)
{
    const bool answer = isAnswer(report.facts.bounce) || report.conclusion.verdict == Verdict::FakeBounce;
    return answer ? TripBuilder(report, voice).build() : journeyOf(report, voice);
}

} // namespace Indicia
