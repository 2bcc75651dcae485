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
    std::shared_ptr<const DkimKeyArchive> archive; ///< what query.archive points at

    /// The time of --now, or else that of receipt; t= and x= are not judged where neither is known.
    [[nodiscard]] static SignatureTask of(const Message &message, const CommonOptions &options);
};

/// Keeps the keys of @p signatures, where keys are kept.
void noteKeys(const QList<DkimOutcome> &signatures, const CommonOptions &options);
/// Writes the keys that were kept. What fails is told, and is no failure of the command: its answers stand.
void saveKeys(const CommonOptions &options);

/// The time for all lookups of one message.
[[nodiscard]] Patience patienceFor(const CommonOptions &options);

} // namespace Indicia
