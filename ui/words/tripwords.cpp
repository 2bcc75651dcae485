// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tripwords.h"

namespace Indicia {

QString TripWords::name(TripPlaceKind kind)
{
    switch (kind) {
    case TripPlaceKind::You:
        return tr("You");
    case TripPlaceKind::OwnServer:
        return tr("Your own server");
    case TripPlaceKind::Bouncer:
        return tr("The server that bounced");
    case TripPlaceKind::Answerer:
        return tr("Who answered");
    case TripPlaceKind::Machine:
        return tr("The machine that really sent");
    case TripPlaceKind::Refuser:
        return tr("The server that did not take it");
    case TripPlaceKind::AllegedServer:
        return tr("The server that it names");
    case TripPlaceKind::AllegedSender:
        return tr("The sender that it names");
    case TripPlaceKind::Origin:
        return tr("Where it began");
    case TripPlaceKind::Relay:
        return tr("A server on the way");
    case TripPlaceKind::Receiver:
        return tr("Your receiving server");
    }
    return {};
}

QString TripWords::name(TripLegKind kind)
{
    switch (kind) {
    case TripLegKind::OwnWay:
        return tr("The way that your mail takes");
    case TripLegKind::Sending:
        return tr("The way that the message took");
    case TripLegKind::Misuse:
        return tr("The way that the message took, through your own server");
    case TripLegKind::Submission:
        return tr("From you to your own server");
    case TripLegKind::Delivery:
        return tr("On from your own server");
    case TripLegKind::Refusal:
        return tr("The attempt to deliver it");
    case TripLegKind::Return:
        return tr("How the answer came to you");
    case TripLegKind::RealNotice:
        return tr("The way that a real notice takes");
    case TripLegKind::Pretence:
        return tr("The way that this message took");
    case TripLegKind::Step:
        return tr("A step of the journey");
    case TripLegKind::Authorised:
        return tr("The way that this sender's mail takes");
    }
    return {};
}

QString TripWords::name(TripLegState state, Certainty certainty)
{
    const bool weak = certainty == Certainty::Weak;
    switch (state) {
    case TripLegState::Real:
        return tr("happened");
    case TripLegState::Missing:
        return weak ? tr("probably never happened") : tr("never happened");
    case TripLegState::Foreign:
        return weak ? tr("probably foreign") : tr("foreign");
    case TripLegState::Claimed:
        return tr("only claimed");
    case TripLegState::Open:
        return tr("cannot be told");
    case TripLegState::Refused:
        return tr("ended at a refusal");
    }
    return {};
}

QString TripWords::sentence(TripLegKind kind, TripLegState state)
{
    switch (kind) {
    case TripLegKind::OwnWay:
        return state == TripLegState::Missing ? tr("No message of yours is behind this.")
                                              : tr("Whether a message of yours went this way cannot be told.");
    case TripLegKind::Sending:
        return state == TripLegState::Foreign ? tr("Somebody sent it from here, with your address on the envelope.")
                                              : tr("Whether this machine sent for you cannot be told.");
    case TripLegKind::Misuse:
        return tr("Somebody logged in to your own server and sent it in your name.");
    case TripLegKind::Submission:
        return state == TripLegState::Real ? tr("Your server took your message in.")
                                           : tr("Where you handed it in cannot be seen in what came back.");
    case TripLegKind::Delivery:
        return tr("Your server handed your message over.");
    case TripLegKind::Refusal:
        return state == TripLegState::Open ? tr("Your server goes on trying.")
                                           : tr("Your server offered the message, and it was not taken.");
    case TripLegKind::Return:
        return tr("It was sent to the address on the envelope.");
    case TripLegKind::RealNotice:
        return tr("No mail server wrote this notice.");
    case TripLegKind::Pretence:
        return tr("From here it was handed to your server, dressed up as a notice.");
    case TripLegKind::Authorised:
        return tr("Nothing that this sender permits brought it.");
    case TripLegKind::Step:
        return {};
    }
    return {};
}

} // namespace Indicia
