// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "receivedfield.h"

#include <QByteArrayView>

namespace Indicia {

/// The two names belong to one organisation, as far as names can tell: one lies in the other, both in one registrable
/// domain, in two that one provider uses side by side, or both begin with the same machine's name. It errs toward yes.
[[nodiscard]] bool sameOrganisation(QByteArrayView a, QByteArrayView b);

/// A host name that means something outside of one network.
[[nodiscard]] bool isPublicName(QByteArrayView name);

/// How the writer of one field and the client named in the field above fit together.
enum class RouteLink {
    Holds, ///< the writer is that client, or of its organisation
    Unknown, ///< one of them says too little: no name, a name or address that means something only inside a network
    Broken, ///< two public names of different organisations, and different addresses
};

/// @p lower was written by the client that @p upper names?
[[nodiscard]] RouteLink linkBetween(const ReceivedField &upper, const ReceivedField &lower);

} // namespace Indicia
