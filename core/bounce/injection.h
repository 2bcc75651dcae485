// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bouncereport.h"

#include <QByteArray>
#include <QList>

namespace Indicia {

struct Route;

/// The names by which the system that wrote @p bounce may call itself in the Received fields of the original, the most
/// reliable first: Reporting-MTA; then, from @p outer itself, the host that handed it over at the boundary of
/// @p outerRoute and the domains of its Message-ID and From, which anybody can write.
[[nodiscard]] QList<QByteArray> bouncerNames(const BounceReport &bounce, const Message &outer, const Route &outerRoute);

/// Finds who handed the original to the bouncer: the newest Received field that the bouncer itself wrote, followed
/// downwards while it shows one of the bouncer's own hosts handing on to another. @p names are the bouncer's names;
/// where they are empty, Reporting-MTA alone is used. Received-From-MTA is asked where no field can be tied to the
/// bouncer.
///
/// The address is left out where it is a private one: that the bouncer got the message from within says nothing about
/// who the sender is.
[[nodiscard]] InjectionPoint findInjectionPoint(
    const BounceReport &bounce, const Route &originalRoute, const QList<QByteArray> &names = {});

} // namespace Indicia
