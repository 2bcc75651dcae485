// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "canonicalheader.h"
#include "dkimoutcome.h"
#include "dkimsignature.h"

#include <QByteArray>
#include <QList>

#include <utility>
#include <vector>

namespace Indicia {

/// A header as it may have been before one alteration.
struct HeaderCandidate
{
    DkimRepair repair;
    /// Fields that read otherwise then: an index in Message::fields(), and the whole field without its line end.
    std::vector<std::pair<qsizetype, QByteArray>> exchanged;
    qsizetype removed = -1; ///< a field that was not there
    /// A field that was there, for the first entry of h= of its name that takes none; empty where there is none.
    QByteArray added;
    /// What becomes of the signature's own field, if it was altered too.
    enum class Own { AsItIs, FoldsToBlank, FoldsToTab, Unfolded } own = Own::AsItIs;
};

/// All that are tried for one signature, at most @p limit, the most frequent first. Every field with many lines is
/// looked at once.
[[nodiscard]] std::vector<HeaderCandidate> headerCandidates(
    const CanonicalHeader &header, qsizetype self, const DkimSignature &signature, int limit);

} // namespace Indicia
