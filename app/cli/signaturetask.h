// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandline.h"

#include "casefacts.h"
#include "checkdkim.h"

namespace Indicia {

class Message;

/// What the commands for signatures have in common: when a message is judged, and by whose hand it came.
struct SignatureTask
{
    Route route;
    Envelope envelope;
    DkimQuery query;

    /// The time of --now, or else that of receipt; t= and x= are not judged where neither is known.
    [[nodiscard]] static SignatureTask of(const Message &message, const CommonOptions &options);
};

/// The time for all lookups of one message.
[[nodiscard]] Patience patienceFor(const CommonOptions &options);

} // namespace Indicia
