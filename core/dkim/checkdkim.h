// SPDX-FileCopyrightText: 2026 The Indicia authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dkimoutcome.h"

#include <QList>

#include <chrono>
#include <optional>

namespace Indicia {

class BodyHashes;
class DkimKeyArchive;
class DkimKeyCache;
class Message;
class Resolver;
struct Patience;

/// Signatures of one message that are verified; those below are only counted (our limit, so that a message costs no
/// more than it may).
inline constexpr qsizetype MaxDkimSignatures = 20;

/// How the signatures of one message are to be judged.
struct DkimQuery
{
    std::optional<std::chrono::sys_seconds> at; ///< when it was received; t= and x= are not judged where unknown
    bool bodyComplete = true; ///< false for a returned original whose body is missing or cut off
    bool searchAlterations = false; ///< where a hash fails, look for the alteration (bounded; see dkimforensics.h)
    DkimKeyCache *keys = nullptr; ///< decoded keys, shared by threads; may be null
    const DkimKeyArchive *archive = nullptr; ///< keys seen earlier; may be null
};

/// Verifies every DKIM-Signature field of @p message (RFC 6376 section 6), from the top. Empty where there is none.
/// @p bodyHashes keeps the hashes of the body, so that ARC need not make them again.
[[nodiscard]] QList<DkimOutcome> checkDkim(const Message &message, const DkimQuery &query, BodyHashes &bodyHashes,
    Resolver &resolver, const Patience &patience);

} // namespace Indicia
